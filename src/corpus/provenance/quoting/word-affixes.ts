import type { LanguagePatterns } from '../patterns/index.js';

/** Takes a word apart from the short words that its language writes in one with it. */
export class WordAffixes {
  /** The longest first; the last is none. */
  private readonly prefixes: readonly string[];
  readonly articles: readonly string[];
  readonly suffixes: readonly string[];
  readonly conjunctions: readonly string[];

  constructor({ affixes = {} }: Pick<LanguagePatterns, 'affixes'>) {
    const prefixes = [...(affixes.prefixes ?? []), ...(affixes.conjunctions ?? [])];
    this.prefixes = [...prefixes.toSorted((a, b) => b.length - a.length), ''];
    this.articles = affixes.articles ?? [];
    this.suffixes = affixes.suffixes ?? [];
    this.conjunctions = affixes.conjunctions ?? [];
  }

  /** What may stand before a name or a noun in the same word. */
  get written(): readonly string[] {
    return this.prefixes.slice(0, -1);
  }

  get hasPrefixes(): boolean {
    return this.prefixes.length > 1;
  }

  /** How long the prefixes are that a word may begin with, the longest first, 0 for none at the end. */
  lengths(word: string): readonly number[] {
    if (!this.hasPrefixes) return NONE;
    return this.prefixes.filter((prefix) => word.startsWith(prefix)).map(({ length }) => length);
  }
}

const NONE = [0];
