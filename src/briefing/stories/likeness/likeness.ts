import { dot } from '../../../domain/index.js';
import { holdsName, type TextNames } from './names.js';
import type { ArticleTraits } from './traits.js';
import { LIKENESS, linearScore } from './weights.js';

const HOUR = 60 * 60 * 1000;

type Feature = (a: ArticleTraits, b: ArticleTraits, similarity: number) => number;

/** What speaks for and against two articles telling of one event, by name. */
const FEATURES = {
  similarity: (_a, _b, similarity) => similarity,
  acrossLanguages: (a, b) => (a.language === b.language ? 0 : 1),
  similarityAcross: (a, b, similarity) => (a.language === b.language ? 0 : similarity),
  bestLeading: (a, b) => Math.max(...leadingSimilarities(a, b), 0),
  meanLeading: (a, b) => mean(leadingSimilarities(a, b)),
  hoursApart: (a, b) => Math.log1p(Math.abs(a.time - b.time) / HOUR),
  sharedNames: (a, b) => Math.log1p(sharedNames(a.names, b.names)),
  shareOfNames: (a, b) =>
    sharedNames(a.names, b.names) / Math.max(1, Math.min(a.names.names.size, b.names.names.size)),
  leadingNames: (a, b) => Math.max(shareHeld(a.names, b.names), shareHeld(b.names, a.names)),
  leadingNamesOfBoth: (a, b) => Math.min(shareHeld(a.names, b.names), shareHeld(b.names, a.names)),
  sharedNumbers: (a, b) => Math.log1p(sharedNumbers(a, b)),
  otherNumbers: (a, b) => (a.numbers.size > 0 && b.numbers.size > 0 && sharedNumbers(a, b) === 0 ? 1 : 0),
} as const satisfies Record<string, Feature>;

export type FeatureName = keyof typeof FEATURES;

// Object.keys gives strings; FEATURES is a constant whose keys are the names.
export const FEATURE_NAMES = Object.keys(FEATURES) as FeatureName[];

/** The numbers that likeness is computed from, in the order of their names. */
export function featuresOf(a: ArticleTraits, b: ArticleTraits, similarity: number): number[] {
  return FEATURE_NAMES.map((name) => FEATURES[name](a, b, similarity));
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

/** Of each leading sentence of the article that has fewer, the similarity to the nearest of the other's. */
function leadingSimilarities(a: ArticleTraits, b: ArticleTraits): number[] {
  const [fewer, more] = a.leading.length <= b.leading.length ? [a, b] : [b, a];
  if (more.leading.length === 0) return [];
  const forth = fewer.leading.map((vector) => Math.max(...more.leading.map((other) => dot(vector, other))));
  if (fewer.leading.length < more.leading.length) return forth;
  const back = more.leading.map((vector) => Math.max(...fewer.leading.map((other) => dot(vector, other))));
  return [...forth, ...back];
}

function sharedNames(a: TextNames, b: TextNames): number {
  return (heldBy(a.names, b) + heldBy(b.names, a)) / 2;
}

/** The share of a text's leading names that another text has. */
function shareHeld({ leading }: TextNames, other: TextNames): number {
  return leading.size === 0 ? 0 : heldBy(leading, other) / leading.size;
}

function heldBy(names: ReadonlySet<string>, other: TextNames): number {
  let held = 0;
  for (const name of names) if (holdsName(other, name)) held++;
  return held;
}

function sharedNumbers(a: ArticleTraits, b: ArticleTraits): number {
  let shared = 0;
  for (const number of a.numbers) if (b.numbers.has(number)) shared++;
  return shared;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
