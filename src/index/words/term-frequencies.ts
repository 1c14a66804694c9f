import type { Tokens } from './tokens.js';

/** What is taken for the share of a term that the sample does not hold: it is rarer than the rarest that it does. */
const UNSEEN = 0.5;

type Column = keyof Tokens;

/** In how many passages terms occur, estimated from some of them. */
export class TermFrequencies {
  private readonly counts = { words: new Map<string, number>(), grams: new Map<string, number>() };
  private sampled = 0;

  /** Passages that the estimate rests on. */
  get size(): number {
    return this.sampled;
  }

  /** Counts the terms of one passage. */
  add(tokens: Tokens): void {
    this.sampled += 1;
    this.addTo('words', tokens);
    this.addTo('grams', tokens);
  }

  /** The share of passages, 0 to 1, that hold a term; 1 where nothing was sampled. */
  shareOf(column: Column, term: string): number {
    return this.sampled === 0 ? 1 : (this.counts[column].get(term) ?? UNSEEN) / this.sampled;
  }

  private addTo(column: Column, tokens: Tokens): void {
    const counts = this.counts[column];
    for (const term of new Set(tokens[column])) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
}
