import { HomographCheck } from './homographs.js';
import { MentionReader, type MentionRules } from './mention-reader.js';
import type { Mention } from './mention.js';
import type { OutletDirectory } from '../outlets/outlet-directory.js';
import { OutletNames } from './outlet-names.js';
import { OutletNouns } from './outlet-nouns.js';
import { anyOf, startingHere } from './pattern-syntax.js';
import type { LanguagePatterns } from '../patterns/index.js';

/** Finds where texts of one language name an outlet. */
export class MentionFinder {
  private readonly rules: MentionRules;

  constructor(outlets: OutletDirectory, patterns: LanguagePatterns) {
    this.rules = {
      outlets,
      names: new OutletNames(outlets.outlets, patterns.inflect),
      nouns: new OutletNouns(patterns),
      homographs: new HomographCheck(patterns),
      neverInNames: patterns.neverInNames,
      refusedBehind: startingHere(String.raw`(?:['’]s)?\s${anyOf(patterns.refusedBehind)}`),
    };
  }

  /** The mentions in a text in their order; none overlaps another. */
  find(text: string): readonly Mention[] {
    return new MentionReader(text, this.rules).mentions();
  }
}
