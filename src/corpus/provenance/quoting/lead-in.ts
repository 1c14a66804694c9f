import { endingHere } from './pattern-syntax.js';
import type { LanguagePatterns } from '../patterns/index.js';
import { anyOf, spaced } from './syntax/phrase-source.js';
import type { WordAffixes } from './word-affixes.js';

/** Attributes before a noun or a name. */
const MOST_ATTRIBUTES = 3;

/** Finds what leads up to a name and goes with it: "der britischen Zeitung" before "The Guardian". */
export class LeadIns {
  private readonly determiner: RegExp;
  private readonly possessive: RegExp | null;
  private readonly adjective: RegExp;
  private readonly noun: RegExp;

  constructor({ leadIn, outletNouns }: Pick<LanguagePatterns, 'leadIn' | 'outletNouns'>, affixes: WordAffixes) {
    const { determiners, possessive, adjective, adjectiveBehind, compoundNoun } = leadIn;
    const listed = anyOf(Object.values(outletNouns).flat(), 'behind');
    const nouns = compoundNoun === null ? listed : `(?:${listed}|${compoundNoun})`;
    const behind = adjectiveBehind === undefined ? '' : `(?:${spaced(`(?:${adjectiveBehind})`)}){0,3}`;
    this.determiner = endingHere(spaced(anyOf(determiners, 'behind')));
    this.possessive = possessive === undefined ? null : endingHere(spaced(possessive));
    this.adjective = endingHere(spaced(`(?:${adjective})`));
    this.noun = endingHere(spaced(String.raw`(?:\p{L}{1,20}-)?${nouns}`) + behind, affixes.written);
  }

  /**
   * Where the lead-in of a name can start, in the order in which to try: with its determiner, with what stands for one,
   * with its noun, none at all, from an adjective on.
   */
  starts(text: string, name: number): readonly number[] {
    const noun = startOf(this.noun, text, name);
    const possessives: number[] = [];
    const adjectives: number[] = [];
    let from = noun ?? name;
    let determiner = startOf(this.determiner, text, from);
    for (let attributes = 0; determiner === null && attributes < MOST_ATTRIBUTES; attributes++) {
      const possessive = startOf(this.possessive, text, from);
      const adjective = possessive ?? startOf(this.adjective, text, from);
      if (adjective === null) break;
      (possessive !== null && adjectives.length === 0 ? possessives : adjectives).unshift(adjective);
      from = adjective;
      determiner = startOf(this.determiner, text, from);
    }
    const belongs = determiner !== null || noun !== null || possessives.length > 0;
    const surely = [determiner, ...possessives, noun, name].filter((start) => start !== null);
    return belongs ? [...surely, ...adjectives.toReversed()] : surely;
  }
}

function startOf(pattern: RegExp | null, text: string, end: number): number | null {
  if (!pattern) return null;
  pattern.lastIndex = end;
  const length = pattern.exec(text)?.[1]?.length;
  return length === undefined ? null : end - length;
}
