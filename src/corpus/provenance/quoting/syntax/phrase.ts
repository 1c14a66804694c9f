/** Words written in the syntax of the language files (LanguagePatterns), taken apart. */
export type Phrase = readonly Part[];

export type Part =
  /** Words, spaces and marks as they stand. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'slot'; readonly name: string }
  /** Words that do not matter: of one clause, of one clause up to a comma, of a sentence. */
  | { readonly kind: 'gap'; readonly over: 'clause' | 'comma' | 'sentence' }
  /** One word in small letters that ends so. */
  | { readonly kind: 'word'; readonly ending: string }
  | { readonly kind: 'choice'; readonly phrases: readonly Phrase[]; readonly optional: boolean };

const TOKEN = /\{(?<slot>\w+)\}|(?<gap>……\s|…,?\s)|_(?<ending>[\p{L}-]*)\s|(?<mark>[[\]()|])|[^{}[\]()|…_]+|./gu;
const GAPS = { '…… ': 'sentence', '… ': 'clause', '…, ': 'comma' } as const;

/** Words alone, as most phrases are. */
const PLAIN = /^[^{}[\]()|…_]+$/u;

/** Reads a phrase. Throws RangeError where a bracket is not closed or not opened. */
export function parsePhrase(words: string): Phrase {
  if (PLAIN.test(words)) return [{ kind: 'text', text: words }];
  const tokens = [...words.matchAll(TOKEN)];
  let next = 0;

  function alternatives(closing: string | null): Phrase[] {
    const phrases: Part[][] = [[]];
    for (let token = tokens[next++]; token; token = tokens[next++]) {
      const { 0: text, groups: { slot, gap, ending, mark } = {} } = token;
      if (mark === '|') phrases.push([]);
      else if (mark !== undefined && mark === closing) return phrases;
      else phrases.at(-1)?.push(mark === undefined ? plainPart({ text, slot, gap, ending }) : choice(mark));
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

interface Token {
  readonly text: string;
  readonly slot: string | undefined;
  readonly gap: string | undefined;
  readonly ending: string | undefined;
}

function plainPart({ text, slot, gap, ending }: Token): Part {
  if (slot !== undefined) return { kind: 'slot', name: slot };
  if (ending !== undefined) return { kind: 'word', ending };
  if (gap !== undefined) return { kind: 'gap', over: GAPS[gap.replace(/\s/u, ' ') as keyof typeof GAPS] };
  return { kind: 'text', text };
}
