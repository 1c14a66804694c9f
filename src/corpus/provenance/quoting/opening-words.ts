import type { OutletNames } from './outlet-names.js';
import type { OutletNouns } from './outlet-nouns.js';
import type { TellingNames } from './telling-names.js';
import type { WordAffixes } from './word-affixes.js';
import { WordFilter } from './word-filter.js';

interface Openings {
  readonly names: OutletNames;
  readonly nouns: OutletNouns;
  readonly telling: TellingNames;
  readonly affixes: WordAffixes;
  /** In small letters. */
  readonly pronouns: ReadonlySet<string>;
}

/** Tells at which words of a text mentions may begin, so that all others are passed over without a closer look. */
export class OpeningWords {
  private readonly listed = new WordFilter();

  constructor(private readonly rules: Openings) {
    const { names, nouns, telling, pronouns } = rules;
    for (const words of [names.listedWords, nouns.words, telling.words])
      for (const word of words) this.listed.add(word);
    for (const pronoun of pronouns) for (const word of inAnyCapitals(pronoun)) this.listed.add(word);
  }

  /** Whether a mention may begin with the word between two offsets, or with the rest of it behind a prefix. */
  mayBeAt(text: string, start: number, end: number): boolean {
    const { names, nouns, affixes } = this.rules;
    return (
      affixes.hasPrefixes ||
      this.listed.mayHave(text, start, end) ||
      names.mayBeInflectedAt(text, start, end) ||
      nouns.isCompoundAt(text, start, end)
    );
  }
}

function inAnyCapitals(word: string): readonly string[] {
  return [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()];
}
