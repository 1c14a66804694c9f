const SPACE = String.raw`\s{1,3}`;
const CLAUSE_WORD = String.raw`(?![-–—]\s)[^\s,;:!?„“”"»«]{1,40}`;
/** Words of one clause, no dash among them. Bounded, so that a line without spaces cannot make matching slow. */
const GAP = String.raw`(?:${CLAUSE_WORD}\s{1,3}){0,8}?`;
const TEXT_START = String.raw`(?<![^])`;
const WORD_CHARACTER = String.raw`[\p{L}\p{N}]`;

const TOKEN = /\{(?<slot>\w+)\}|…,?\s|[[\]()\s]|(?<word>\p{Ll}[\p{L}\p{N}]*)|\p{L}+|[.+*?^$\\/]/gu;

type Slots = Readonly<Record<string, readonly string[]>>;

/**
 * The source of a regular expression for words written in the syntax of the language files (LanguagePatterns).
 * Throws RangeError where they name a slot that is not there.
 */
export function wordsSource(words: string, slots: Slots = {}): string {
  return words.replace(TOKEN, (token, slot?: string, word?: string) => {
    if (slot) return slotSource(slot, slots);
    if (word) return eitherCase(word);
    return PUNCTUATION[token] ?? (/\p{L}/u.test(token) ? token : `\\${token}`);
  });
}

const PUNCTUATION: Readonly<Record<string, string>> = {
  '… ': GAP,
  '…, ': `${GAP}${CLAUSE_WORD},${SPACE}`,
  ' ': SPACE,
  '(': '(?:',
  ')': ')',
  '[': '(?:',
  ']': ')?',
};

/** Any of the words. */
export function anyOf(words: readonly string[]): string {
  return `(?:${words.map((word) => wordsSource(word)).join('|')})`;
}

/** Matches where the source's text ends here; what it matched is the first group. It starts with a whole word. */
export function endingHere(source: string): RegExp {
  return new RegExp(`(?<=(?<!${WORD_CHARACTER})(${source}))`, 'uy');
}

/** Matches where the source's text starts here. It ends with a whole word. */
export function startingHere(source: string): RegExp {
  return new RegExp(`(?:${source})(?!${WORD_CHARACTER})`, 'uy');
}

function slotSource(slot: string, slots: Slots): string {
  if (slot === 'start') return TEXT_START;
  const words = slots[slot];
  if (!words) throw new RangeError(`No slot {${slot}}`);
  return anyOf(words);
}

function eitherCase(word: string): string {
  return `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`;
}
