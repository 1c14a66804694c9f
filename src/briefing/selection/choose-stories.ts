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
 * Chooses stories one after the other, each by its score and by how little it repeats those before it: maximal marginal relevance
 * (Carbonell and Goldstein 1998).
 *
 * @param rated best first, so that of equals the earlier is chosen
 */
export function chooseStories(rated: readonly RatedStory[], count: number): Candidate[] {
  const chosen: Candidate[] = [];
  const left = rated.map((story) => ({ ...story, repeated: 0 }));
  while (chosen.length < count && left.length > 0) {
    let best = 0;
    for (const [place, { score, repeated }] of left.entries()) {
      const leader = left[best];
      if (leader && score - repeated > leader.score - leader.repeated) best = place;
    }
    const [story] = left.splice(best, 1);
    if (!story) break;
    chosen.push(story.candidate);
    for (const other of left)
      other.repeated = Math.max(other.repeated, nearness(other.candidate.vector, story.candidate.vector) * VARIETY);
  }
  return chosen;
}

/** How much of one thing two vectors are on: 0 for unrelated ones, 1 for the same. */
export function nearness(a: Float32Array, b: Float32Array): number {
  return Math.max(0, dot(a, b) - UNRELATED) / (1 - UNRELATED);
}
