import { dot } from '../../domain/index.js';
import type { Candidate } from './candidate.js';

/** A candidate with what speaks for it, apart from the others. */
export interface RatedStory {
  readonly candidate: Candidate;
  readonly score: number;
}

/** Vectors of stories on different things are about this near at most. */
const UNRELATED = 0.3;
/** What a story loses for being on what another one chosen is on, at similarity 1. */
const VARIETY = 2;

/**
 * Gives stories one after the other, each chosen by its score and by how little it repeats those before it: maximal marginal relevance
 * (Carbonell and Goldstein 1998).
 *
 * @param rated best first, so that of equals the earlier is chosen
 * @param between the nearness of two stories; see `Nearness`
 */
export function* inOrderOfWorth(rated: readonly RatedStory[], between: Nearness): Generator<Candidate> {
  const left = rated.map(({ candidate, score }) => ({ candidate, worth: score, score }));
  while (left.length > 0) {
    let best = 0;
    for (const [place, { worth }] of left.entries()) if (worth > (left[best]?.worth ?? worth)) best = place;
    const [story] = left.splice(best, 1);
    if (!story) return;
    yield story.candidate;
    for (const other of left) {
      const repeated = VARIETY * between.of(story.candidate, other.candidate);
      other.worth = Math.min(other.worth, other.score - repeated);
    }
  }
}

/** So many of what comes next, or fewer where less is left. */
export function taken<T>(order: Iterator<T>, count: number): T[] {
  const next: T[] = [];
  while (next.length < count) {
    const { value, done } = order.next();
    if (done) break;
    next.push(value);
  }
  return next;
}

/** How near stories are to each other, each pair computed once. */
export class Nearness {
  private readonly rows = new Map<Candidate, Float32Array>();

  /** @param count of the candidates: their places are below it */
  constructor(private readonly count: number) {}

  /** 0 for unrelated stories, 1 for the same. */
  of(chosen: Candidate, other: Candidate): number {
    const row = this.rows.get(chosen) ?? new Float32Array(this.count).fill(Number.NaN);
    this.rows.set(chosen, row);
    const known = row[other.place] ?? Number.NaN;
    if (!Number.isNaN(known)) return known;
    const nearness = nearnessOf(chosen.vector, other.vector);
    row[other.place] = nearness;
    return nearness;
  }
}

/** How much of one thing two vectors are on: 0 for unrelated ones, 1 for the same. */
export function nearnessOf(a: Float32Array, b: Float32Array): number {
  return Math.max(0, dot(a, b) - UNRELATED) / (1 - UNRELATED);
}
