import { dot } from '../../../domain/index.js';
import type { TextNames } from './names.js';
import type { ArticleTraits } from './traits.js';
import { LIKENESS, linearScore } from './weights.js';

const HOUR = 60 * 60 * 1000;

/** What two articles have in common, each thing computed once. */
interface Comparison {
  readonly similarity: number;
  readonly acrossLanguages: 0 | 1;
  /** Of each leading sentence, the similarity to the nearest of the other article. */
  readonly leading: readonly number[];
  readonly hoursApart: number;
  readonly sharedNames: number;
  readonly shareOfNames: number;
  /** The share of each article's leading names that the other one has. */
  readonly leadingNames: readonly [number, number];
  readonly sharedNumbers: number;
  /** Whether both have numbers, and none in common. */
  readonly otherNumbers: boolean;
}

type Feature = (compared: Comparison) => number;

/** What speaks for and against two articles telling of one event, by name. */
const FEATURES = {
  similarity: ({ similarity }) => similarity,
  acrossLanguages: ({ acrossLanguages }) => acrossLanguages,
  similarityAcross: ({ similarity, acrossLanguages }) => similarity * acrossLanguages,
  bestLeading: ({ leading }) => leading.reduce((best, one) => Math.max(best, one), 0),
  meanLeading: ({ leading }) => leading.reduce((sum, one) => sum + one / leading.length, 0),
  hoursApart: ({ hoursApart }) => Math.log1p(hoursApart),
  sharedNames: ({ sharedNames }) => Math.log1p(sharedNames),
  shareOfNames: ({ shareOfNames }) => shareOfNames,
  leadingNames: ({ leadingNames }) => Math.max(...leadingNames),
  leadingNamesOfBoth: ({ leadingNames }) => Math.min(...leadingNames),
  sharedNumbers: ({ sharedNumbers }) => Math.log1p(sharedNumbers),
  otherNumbers: ({ otherNumbers }) => (otherNumbers ? 1 : 0),
} as const satisfies Record<string, Feature>;

export type FeatureName = keyof typeof FEATURES;

// Object.keys gives strings; FEATURES is a constant whose keys are the names.
export const FEATURE_NAMES = Object.keys(FEATURES) as FeatureName[];

/** The numbers that likeness is computed from, in the order of their names. */
export function featuresOf(a: ArticleTraits, b: ArticleTraits, similarity: number): number[] {
  const compared = compare(a, b, similarity);
  return FEATURE_NAMES.map((name) => FEATURES[name](compared));
}

/**
 * The log-odds that two articles tell of one event, by a logistic regression that bench/fit-stories.ts fitted on labelled pairs; 0 is
 * as likely as not. The same for either order.
 *
 * @param similarity of their vectors, -1 to 1
 */
export function likeness(a: ArticleTraits, b: ArticleTraits, similarity: number): number {
  return linearScore(LIKENESS.model, FEATURE_NAMES, featuresOf(a, b, similarity));
}

function compare(a: ArticleTraits, b: ArticleTraits, similarity: number): Comparison {
  const sharedNames = inBoth(a.names.names, b.names.names);
  const sharedNumbers = inBoth(a.numbers, b.numbers);
  return {
    similarity,
    acrossLanguages: a.language === b.language ? 0 : 1,
    leading: leadingSimilarities(a.leading, b.leading),
    hoursApart: Math.abs(a.time - b.time) / HOUR,
    sharedNames,
    shareOfNames: sharedNames / Math.max(1, Math.min(a.names.names.size, b.names.names.size)),
    leadingNames: [shareHeld(a.names, b.names), shareHeld(b.names, a.names)],
    sharedNumbers,
    otherNumbers: a.numbers.size > 0 && b.numbers.size > 0 && sharedNumbers === 0,
  };
}

/** From the article that has fewer leading sentences to the other; where both have as many, from both. */
function leadingSimilarities(a: readonly Float32Array[], b: readonly Float32Array[]): number[] {
  const ofA = a.map(() => -1);
  const ofB = b.map(() => -1);
  for (const [row, vector] of a.entries()) {
    for (const [column, other] of b.entries()) {
      const similarity = dot(vector, other);
      ofA[row] = Math.max(ofA[row] ?? -1, similarity);
      ofB[column] = Math.max(ofB[column] ?? -1, similarity);
    }
  }
  if (a.length === 0 || b.length === 0) return [];
  if (a.length === b.length) return [...ofA, ...ofB];
  return a.length < b.length ? ofA : ofB;
}

/** The share of a text's leading names that another text has. */
function shareHeld({ leading }: TextNames, { names }: TextNames): number {
  return leading.size === 0 ? 0 : inBoth(leading, names) / leading.size;
}

function inBoth<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let both = 0;
  for (const one of a) if (b.has(one)) both++;
  return both;
}
