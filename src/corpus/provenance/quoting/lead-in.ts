import { anyOf, endingHere } from './pattern-syntax.js';
import type { LanguagePatterns } from '../patterns/index.js';

const MOST_ADJECTIVES = 2;

/** Finds what leads up to a name and goes with it: "der britischen Zeitung" before "The Guardian". */
export class LeadIns {
  private readonly determiner: RegExp;
  private readonly adjective: RegExp;
  private readonly noun: RegExp;

  constructor({ leadIn, outletNouns }: Pick<LanguagePatterns, 'leadIn' | 'outletNouns'>) {
    const listed = anyOf(Object.values(outletNouns).flat());
    const nouns = leadIn.compoundNoun === null ? listed : `(?:${listed}|${leadIn.compoundNoun})`;
    this.determiner = wordBefore(anyOf(leadIn.determiners));
    this.adjective = wordBefore(`(?:${leadIn.adjective})`);
    this.noun = wordBefore(String.raw`(?:\p{L}{1,20}-)?${nouns}`);
  }

  /**
   * Where the lead-in of a name can start, in the order in which to try: with its determiner, with its noun, none at all,
   * from an adjective on.
   */
  starts(text: string, name: number): readonly number[] {
    const noun = startOf(this.noun, text, name);
    const adjectives: number[] = [];
    let from = noun ?? name;
    let determiner = startOf(this.determiner, text, from);
    while (determiner === null && adjectives.length < MOST_ADJECTIVES) {
      const adjective = startOf(this.adjective, text, from);
      if (adjective === null) break;
      adjectives.push(adjective);
      from = adjective;
      determiner = startOf(this.determiner, text, from);
    }
    const belongs = determiner !== null || noun !== null;
    return [determiner, noun, name, ...(belongs ? adjectives : [])].filter((start) => start !== null);
  }
}

function wordBefore(source: string): RegExp {
  return endingHere(String.raw`${source}\s{1,3}`);
}

function startOf(pattern: RegExp, text: string, end: number): number | null {
  pattern.lastIndex = end;
  const length = pattern.exec(text)?.[1]?.length;
  return length === undefined ? null : end - length;
}
