import { contains, type Span } from '../../../domain/index.js';
import { isTelling, type WordMatch } from '../alignment.js';
import type { Cue } from './cues.js';
import type { Polarity } from './read-polarity.js';

/** Denied words nearest to their cue that tell what is denied. */
const CORE = 2;
/** At how many words from its cue a word counts half. */
const REACH = 3;
/** How much a word of what is merely hinted at counts as denied. */
const HINTED = 0.3;
/** How much a cue counts whose place in the other text is taken by a cue, too. */
const MET = 0.5;
/** What a cue counts of which the other text says nothing. */
const UNTOLD = 0.3;

/** What becomes of a denial of one text in the other, by similarities of words: cosines, -1 to 1. */
export interface Denial {
  /** How near the words that it denies are to words that the other text does not deny. */
  readonly turned: number;
  /** How near the words beside its cue are to any. */
  readonly core: number;
  /** How near the cue itself is to any. */
  readonly cue: number;
  /** The largest similarity of a word that it denies and one that the other text does not, each nearest to the other. */
  readonly mutual: number;
  /** The logarithm of how many words it denies, and one. */
  readonly size: number;
  /** Which share of the other text speaks of what it denies, 0 to 1. */
  readonly share: number;
  /** By how much it seems to be turned round, to be compared with others. */
  readonly weight: number;
}

/** Of a text that denies nothing. */
export const NO_DENIAL: Denial = { turned: 0, core: 0, cue: 0, mutual: 0, size: 0, share: 0, weight: 0 };

/** Words of two texts and their nearest in the other. */
export interface Matches {
  /** From the text that denies. */
  readonly own: readonly WordMatch[];
  /** From the other text. */
  readonly back: readonly WordMatch[];
}

/**
 * The denial that most seems to be turned round in the other text.
 *
 * @param others what the other text denies, where a word's match stands
 */
export function mostTurned({ cues }: Polarity, matches: Matches, others: (match: WordMatch) => readonly Cue[]): Denial {
  return cues
    .filter(({ strength }) => strength !== 'hints')
    .map((cue) => denialOf(cue, cues, matches, others))
    .reduce((most, denial) => (denial.weight > most.weight ? denial : most), NO_DENIAL);
}

function denialOf(
  cue: Cue,
  cues: readonly Cue[],
  { own, back }: Matches,
  others: (match: WordMatch) => readonly Cue[],
): Denial {
  const denied = own
    .filter(({ token }) => isTelling(token) && token.start !== cue.start && contains(cue.denied, token))
    .toSorted((a, b) => Math.abs(a.token.start - cue.start) - Math.abs(b.token.start - cue.start));
  const degrees = denied.map((match) => {
    const degree = degreeDenied(others(match), match.other);
    return match.similarity * (isDenied(cues, match.token) ? 1 - degree : degree);
  });
  const weights = denied.map((_, place) => 1 / (1 + place / REACH));
  const turned = sumOf(degrees.map((degree, place) => degree * (weights[place] ?? 0))) / Math.max(sumOf(weights), 1);
  const mutual = degrees.filter((_, place) => denied[place]?.isMutual && isTelling(denied[place].other));
  const telling = back.filter(({ token }) => isTelling(token));
  const spoken = telling.filter(({ other }) => contains(cue.denied, other));
  const share = sumOf(spoken.map(similarityOf)) / Math.max(sumOf(telling.map(similarityOf)), Number.EPSILON);
  const core = denied.slice(0, CORE).map(similarityOf);
  const place = own.find(({ token }) => token.start === cue.start);
  const isMet = place !== undefined && others(place).some(({ start }) => start === place.other.start);
  return {
    turned,
    core: sumOf(core) / Math.max(core.length, 1),
    cue: place?.similarity ?? 0,
    mutual: Math.max(0, ...mutual),
    size: Math.log(1 + denied.length),
    share,
    weight: turned * (UNTOLD + share) * (isMet ? MET : 1),
  };
}

/** "Did not refuse" denies nothing. */
function isDenied(cues: readonly Cue[], span: Span): boolean {
  const covers = (strength: Cue['strength']): boolean =>
    cues.some((cue) => cue.strength === strength && contains(cue.denied, span));
  return covers('denies') !== covers('implies');
}

function degreeDenied(cues: readonly Cue[], span: Span): number {
  if (isDenied(cues, span)) return 1;
  return cues.some(({ strength, denied }) => strength === 'hints' && contains(denied, span)) ? HINTED : 0;
}

function similarityOf({ similarity }: WordMatch): number {
  return similarity;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
