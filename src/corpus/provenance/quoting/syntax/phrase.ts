/** Words written in the syntax of the language files (LanguagePatterns), taken apart. */
export type Phrase = readonly Part[];

export type Part =
  /** Words, spaces and marks as they stand. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'slot'; readonly name: string }
  /** Words that do not matter: of one clause, of one clause up to a comma, of a sentence; one word. */
  | { readonly kind: 'gap'; readonly over: 'clause' | 'comma' | 'sentence' | 'word' }
  | { readonly kind: 'choice'; readonly phrases: readonly Phrase[]; readonly optional: boolean };

const TOKEN = /\{(?<slot>\w+)\}|(?<gap>……\s|…,?\s|_\s)|(?<mark>[[\]()|])|[^{}[\]()|…_]+|./gu;
const GAPS = { '…… ': 'sentence', '… ': 'clause', '…, ': 'comma', '_ ': 'word' } as const;

/** Reads a phrase. Throws RangeError where a bracket is not closed or not opened. */
export function parsePhrase(words: string): Phrase {
  const tokens = [...words.matchAll(TOKEN)];
  let next = 0;

  function alternatives(closing: string | null): Phrase[] {
    const phrases: Part[][] = [[]];
    for (let token = tokens[next++]; token; token = tokens[next++]) {
      const { 0: text, groups: { slot, gap, mark } = {} } = token;
      if (mark === '|') phrases.push([]);
      else if (mark !== undefined && mark === closing) return phrases;
      else phrases.at(-1)?.push(mark === undefined ? plainPart(text, slot, gap) : choice(mark));
    }
    if (closing !== null) throw new RangeError(`${closing} is missing: ${words}`);
    return phrases;
  }

  function choice(mark: string): Part {
    if (mark === '(') return { kind: 'choice', phrases: alternatives(')'), optional: false };
    if (mark === '[') return { kind: 'choice', phrases: alternatives(']'), optional: true };
    throw new RangeError(`${mark} opens nothing: ${words}`);
  }

  const phrases = alternatives(null);
  return phrases.length === 1 ? (phrases[0] ?? []) : [{ kind: 'choice', phrases, optional: false }];
}

function plainPart(text: string, slot: string | undefined, gap: string | undefined): Part {
  if (slot !== undefined) return { kind: 'slot', name: slot };
  if (gap !== undefined) return { kind: 'gap', over: GAPS[gap.replace(/\s/u, ' ') as keyof typeof GAPS] };
  return { kind: 'text', text };
}
