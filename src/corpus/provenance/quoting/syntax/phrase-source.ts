import { parsePhrase, type Part, type Phrase } from './phrase.js';
import { type Direction, trieSource } from './word-trie.js';

/** White space, or none behind an elision: "selon l'AFP". */
const SPACE = String.raw`(?:\s{1,3}|(?<=['’ʼ]))`;
const CLAUSE_WORD = String.raw`(?![-–—]\s)[^\s,;:!?،؛؟„“”"»«]{1,40}`;
const CLAUSE = String.raw`(?:${CLAUSE_WORD}\s{1,3}){0,8}?`;
/** What may stand for words that do not matter. Bounded, so that a line without spaces cannot make matching slow. */
const GAPS = {
  clause: CLAUSE,
  comma: `${CLAUSE}${CLAUSE_WORD}[,،]${SPACE}`,
  sentence: String.raw`(?:[^\s]{1,40}\s{1,3}){0,30}?`,
};
const TEXT_START = String.raw`(?<![^])`;

/** The characters of a text; a tatweel takes the space behind it along. */
const UNIT =
  /(?<tatweel>ـ\s?)|(?<space>\s)|(?<apostrophe>['’ʼ])|(?<first>(?<![\p{L}\p{M}\p{N}])\p{Ll})|[.+*?^$\\/[\](){}|-]|./gu;

export type Slots = Readonly<Record<string, readonly string[]>>;

/**
 * The source of a regular expression for a phrase. Throws RangeError where it names a slot that is not there.
 *
 * @param direction in which the expression will read its text
 */
export function phraseSource(phrase: Phrase, slots: Slots, direction: Direction): string {
  return phrase.map((part) => partSource(part, slots, direction)).join('');
}

/** Any of the words, each a phrase without slots; of no words, what matches nowhere. */
export function anyOf(words: readonly string[], direction: Direction = 'ahead'): string {
  return choiceSource(words.map(parsePhrase), {}, direction);
}

/** A word or words and the space behind them, which an elided word has not: "der ", "l'". */
export function spaced(source: string): string {
  return source + SPACE;
}

function partSource(part: Part, slots: Slots, direction: Direction): string {
  switch (part.kind) {
    case 'text':
      return unitsOf(part.text).join('');
    case 'gap':
      return GAPS[part.over];
    case 'word':
      return String.raw`\p{Ll}[\p{L}\p{M}’'-]{1,30}${part.ending === '' ? '' : `(?<=${part.ending})`}\s{1,3}`;
    case 'slot':
      return part.name === 'start' ? TEXT_START : choiceSource(wordsOf(part.name, slots), slots, direction);
    case 'choice':
      return choiceSource(part.phrases, slots, direction) + (part.optional ? '?' : '');
  }
}

/** Alternatives, of which those that are mere words are looked up together. */
function choiceSource(phrases: readonly Phrase[], slots: Slots, direction: Direction): string {
  const listed = phrases.flatMap((phrase) => spelledOut(phrase, slots));
  const plain = listed.filter(isPlain).map((phrase) => unitsOf(phrase.map(({ text }) => text).join('')));
  const others = listed.filter((phrase) => !isPlain(phrase)).map((phrase) => phraseSource(phrase, slots, direction));
  const sources = plain.length > 0 ? [trieSource(plain, direction), ...others] : others;
  return sources.length > 0 ? `(?:${sources.join('|')})` : '(?!)';
}

/** A slot alone as the words that it stands for. */
function spelledOut(phrase: Phrase, slots: Slots): readonly Phrase[] {
  const [part, ...more] = phrase;
  return part?.kind === 'slot' && part.name !== 'start' && more.length === 0 ? wordsOf(part.name, slots) : [phrase];
}

function wordsOf(slot: string, slots: Slots): readonly Phrase[] {
  const words = slots[slot];
  if (!words) throw new RangeError(`No slot {${slot}}`);
  return words.map(parsePhrase);
}

function isPlain(phrase: Phrase): phrase is readonly Extract<Part, { kind: 'text' }>[] {
  return phrase.every(({ kind }) => kind === 'text');
}

/** The sources of a text's characters. A word's first letter may be a capital one. */
function unitsOf(text: string): string[] {
  return [...text.matchAll(UNIT)].map(({ 0: unit, groups: { tatweel, space, apostrophe, first } = {} }) => {
    if (tatweel !== undefined) return 'ـ?';
    if (space !== undefined) return SPACE;
    if (apostrophe !== undefined) return "['’ʼ]";
    if (first !== undefined) return eitherCase(first);
    return /[.+*?^$\\/[\](){}|]/u.test(unit) ? `\\${unit}` : unit;
  });
}

/** Turkish has two capital letters for what others write "I". */
function eitherCase(letter: string): string {
  return `[${letter}${letter.toUpperCase()}${letter === 'i' ? 'İ' : ''}]`;
}
