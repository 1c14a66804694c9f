import type { OutletNames } from './outlet-names.js';
import type { OutletNouns } from './outlet-nouns.js';
import type { TellingNames } from './telling-names.js';
import type { WordAffixes } from './word-affixes.js';

interface Openings {
  readonly names: OutletNames;
  readonly nouns: OutletNouns;
  readonly telling: TellingNames;
  readonly affixes: WordAffixes;
  /** In small letters. */
  readonly pronouns: ReadonlySet<string>;
}

/** Tells with which words mentions can begin in any text, so that all others are passed over without a closer look. */
export class OpeningWords {
  private readonly listed: ReadonlySet<string>;

  constructor(private readonly rules: Openings) {
    this.listed = new Set([...rules.nouns.words, ...rules.telling.words]);
  }

  /** Whether a mention may begin with a word, or with the rest of it behind a prefix. */
  has(word: string): boolean {
    const { names, nouns, affixes, pronouns } = this.rules;
    return (
      this.listed.has(word) ||
      names.beginWith(word) ||
      nouns.isCompound(word) ||
      (pronouns.size > 0 && pronouns.has(word.toLowerCase())) ||
      (affixes.hasPrefixes && this.hasBehindPrefix(word))
    );
  }

  private hasBehindPrefix(word: string): boolean {
    const { names, nouns, affixes } = this.rules;
    if (nouns.at(0, word)) return true;
    return affixes.lengths(word).some((length) => length > 0 && names.beginWith(word.slice(length)));
  }
}
