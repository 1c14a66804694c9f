import type { Language } from '../../../domain/index.js';
import { keyOf } from './key.js';
import { type Token, tokenize } from './tokens.js';

/** One word of a phrase: the whole of a key, or its beginning where it was written with a star. */
interface Part {
  readonly key: string;
  readonly begins: boolean;
}

/** Letters by which beginnings are looked up; none is shorter. */
const INDEXED_LETTERS = 2;

/** A phrase found in a text, by its tokens. */
export interface PhraseMatch<Meaning> {
  readonly meaning: Meaning;
  readonly from: number;
  /** The first token behind it. */
  readonly to: number;
}

/**
 * Phrases of one language and what they mean, found among the tokens of a text. They are written with commas between them; a
 * star stands for any ending: "at least, lehn* ab".
 */
export class Phrases<Meaning> {
  private readonly whole = new Map<string, [readonly Part[], Meaning][]>();
  /** Those whose first word may have any ending, by its first letters. */
  private readonly begun = new Map<string, [readonly Part[], Meaning][]>();

  constructor(
    private readonly language: Language,
    entries: Iterable<readonly [list: string, meaning: Meaning]>,
  ) {
    for (const [list, meaning] of entries)
      for (const phrase of list.split(',')) if (phrase.trim() !== '') this.add(phrase.trim(), meaning);
  }

  /** The longest phrase that begins at a token. */
  at(tokens: readonly Token[], from: number): PhraseMatch<Meaning> | null {
    const token = tokens[from];
    if (!token) return null;
    let best: PhraseMatch<Meaning> | null = null;
    for (const key of token.keys)
      for (const candidates of [this.whole.get(key), this.begun.get(key.slice(0, INDEXED_LETTERS))])
        for (const [parts, meaning] of candidates ?? [])
          if (parts.length > (best ? best.to - best.from : 0) && matches(parts, tokens, from))
            best = { meaning, from, to: from + parts.length };
    return best;
  }

  /** All phrases of a text, the longest at each place, none inside another. */
  all(tokens: readonly Token[]): PhraseMatch<Meaning>[] {
    const found: PhraseMatch<Meaning>[] = [];
    for (let place = 0; place < tokens.length;) {
      const match = this.at(tokens, place);
      if (match) found.push(match);
      place = match ? match.to : place + 1;
    }
    return found;
  }

  private add(phrase: string, meaning: Meaning): void {
    const parts = this.partsOf(phrase);
    const [first] = parts;
    if (!first) return;
    const index = first.begins ? this.begun : this.whole;
    const key = first.begins ? first.key.slice(0, INDEXED_LETTERS) : first.key;
    index.set(key, [...(index.get(key) ?? []), [parts, meaning]]);
  }

  private partsOf(phrase: string): Part[] {
    return phrase.split(/\s+/u).flatMap((word) => {
      const begins = word.length > 1 && word.endsWith('*');
      const tokens = tokenize(begins ? word.slice(0, -1) : word, this.language);
      return tokens.map(({ key }, place) => ({
        key: keyOf(key, this.language),
        begins: begins && place === tokens.length - 1,
      }));
    });
  }
}

function matches(parts: readonly Part[], tokens: readonly Token[], from: number): boolean {
  return parts.every(({ key, begins }, place) =>
    tokens[from + place]?.keys.some((candidate) => (begins ? candidate.startsWith(key) : candidate === key)),
  );
}
