import type { Attribution } from './attribution.js';
import type { Mention } from './mention.js';
import type { LanguagePatterns } from '../patterns/index.js';
import { anyOf } from './syntax/phrase-source.js';

interface Coordinated {
  readonly mention: Mention;
  /** Where the mention's lead-in can start, the fullest first. */
  readonly starts: readonly number[];
  readonly attribution: Attribution | null;
}

/** UTF-16 units between two names that share an attribution. */
const LONGEST_LINK = 60;

/** Carries an attribution on to an outlet named beside: "Das berichten die Süddeutsche Zeitung (Samstag) und Focus". */
export class Coordination {
  private readonly conjunction: RegExp;
  private readonly comma: RegExp;

  constructor({ conjunctions }: Pick<LanguagePatterns, 'conjunctions'>) {
    const aside = String.raw`(?:\s?\([^()\n]{1,40}\))?`;
    this.conjunction = new RegExp(String.raw`^${aside}[,،]?\s${anyOf(conjunctions)}\s?$`, 'u');
    this.comma = new RegExp(String.raw`^${aside}[,،]\s$`, 'u');
  }

  /** Gives mentions without an attribution that of the mention that they are linked with. */
  spread<C extends Coordinated>(text: string, candidates: readonly C[]): C[] {
    const links = this.links(text, candidates);
    const spread = [...candidates];
    for (const [from, to] of links) carry(spread, from, to, carriedOn);
    for (const [from, to] of links.toReversed()) carry(spread, to, from, carriedBack);
    return spread;
  }

  /** The positions of linked neighbours, the first first. A comma links only in a series that ends with a conjunction. */
  private links(text: string, candidates: readonly Coordinated[]): [number, number][] {
    const links: [number, number][] = [];
    let series = false;
    for (let to = candidates.length - 1; to > 0; to--) {
      const between = textsBetween(text, candidates[to - 1], candidates[to]);
      series = between.some((words) => this.conjunction.test(words) || (series && this.comma.test(words)));
      if (series) links.push([to - 1, to]);
    }
    return links.reverse();
  }
}

function textsBetween(text: string, first?: Coordinated, second?: Coordinated): readonly string[] {
  if (!first || !second) return [];
  const { end } = first.mention;
  return second.starts
    .filter((start) => start > end && start - end <= LONGEST_LINK)
    .map((start) => text.slice(end, start));
}

type Carry = (attribution: Attribution, giver: Coordinated, taker: Coordinated) => Attribution | null;

function carry<C extends Coordinated>(candidates: C[], from: number, to: number, carried: Carry): void {
  const giver = candidates[from];
  const taker = candidates[to];
  if (!giver?.attribution || !taker || taker.attribution) return;
  candidates[to] = { ...taker, attribution: carried(giver.attribution, giver, taker) };
}

/** The attribution by words that stand before both, or around both. */
function carriedOn(
  { evidence, coversPrevious }: Attribution,
  giver: Coordinated,
  taker: Coordinated,
): Attribution | null {
  if (evidence.end > giver.mention.end && evidence.end < taker.mention.end) return null;
  return { evidence: { start: evidence.start, end: Math.max(evidence.end, taker.mention.end) }, coversPrevious };
}

/** The attribution by words that stand behind both. */
function carriedBack(
  { evidence, coversPrevious }: Attribution,
  _giver: Coordinated,
  taker: Coordinated,
): Attribution | null {
  if (evidence.start < taker.mention.end) return null;
  return { evidence: { start: taker.starts[0] ?? taker.mention.start, end: evidence.end }, coversPrevious };
}
