import { HomographCheck } from './homographs.js';
import { IntroducedNames } from './introduced-names.js';
import { MentionReader, type MentionRules, nameBehindNoun } from './mention-reader.js';
import type { Mention } from './mention.js';
import { Namesakes } from './namesakes.js';
import type { OutletDirectory } from '../outlets/outlet-directory.js';
import { OpeningWords } from './opening-words.js';
import { OutletNames } from './outlet-names.js';
import { OutletNouns } from './outlet-nouns.js';
import { endingHere, startingHere } from './pattern-syntax.js';
import type { LanguagePatterns } from '../patterns/index.js';
import { anyOf, spaced } from './syntax/phrase-source.js';
import { TellingNames } from './telling-names.js';
import { WordAffixes } from './word-affixes.js';

/** Finds where texts of one language name an outlet. */
export class MentionFinder {
  private readonly rules: MentionRules;

  constructor(outlets: OutletDirectory, patterns: LanguagePatterns) {
    const { leadIn, neverInNames, refusedBehind, inflect } = patterns;
    const affixes = new WordAffixes(patterns);
    const small = smallWords(patterns);
    const latin = [...small].some((word) => /\p{Script=Latin}/u.test(word));
    const openings = {
      names: new OutletNames(outlets.outlets, patterns, { small, latin }),
      nouns: new OutletNouns(patterns, affixes),
      telling: new TellingNames(patterns, small),
      affixes,
      pronouns: new Set(patterns.pronouns),
    };
    this.rules = {
      ...openings,
      outlets,
      openings: new OpeningWords(openings),
      introduced: new IntroducedNames({
        neverInNames,
        smallWords: small,
        nouns: Object.values(patterns.outletNouns).flat(),
        adjectiveBehind: leadIn.adjectiveBehind,
        suffixes: affixes.suffixes,
      }),
      homographs: new HomographCheck(patterns),
      inflect,
      dative: patterns.dative ?? null,
      noOutlet: leadIn.noOutletWith === undefined ? null : besides(leadIn.noOutletWith),
      nameBehindNoun: nameBehindNoun(leadIn.adjectiveBehind),
      refusedBehind: startingHere(String.raw`(?:['’]s)?\s${anyOf(refusedBehind)}`),
      adjectiveLast:
        leadIn.adjectiveLast === undefined ? null : startingHere(String.raw`\s(?:${leadIn.adjectiveLast})`),
      suffixed: affixes.suffixes.length > 0 ? startingHere(`['’]${anyOf(affixes.suffixes)}`) : null,
      namesakes: leadIn.adjectiveLast === undefined ? null : new Namesakes(outlets.outlets),
      describing: new Set(leadIn.describing),
      nounBehind: leadIn.nounBehind,
    };
  }

  /** The mentions in a text in their order; none overlaps another. */
  find(text: string): readonly Mention[] {
    return new MentionReader(text, this.rules).mentions();
  }
}

/** Matches an adjective on either side of a noun, tried where the noun starts or ends. */
function besides(adjective: string): { readonly before: RegExp; readonly behind: RegExp } {
  return { before: endingHere(spaced(adjective)), behind: startingHere(String.raw`\s(?:${adjective})`) };
}

/** The words that patterns are made of: at the start of a sentence they have a capital letter, and are no name's. */
function smallWords({ attributions, slots, leadIn, conjunctions }: LanguagePatterns): ReadonlySet<string> {
  const sources = [...attributions.map(({ words }) => words), ...Object.values(slots).flat(), ...conjunctions];
  const listed = sources.flatMap((source) => source.match(/\p{Ll}[\p{L}\p{M}]*/gu) ?? []);
  return new Set([...listed, ...leadIn.determiners]);
}
