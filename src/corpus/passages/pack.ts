import type { Span } from '../../domain/index.js';
import { breakCost, fillCost, targetTokens } from './cost.js';

/** The most model tokens of a passage, but for one that is a single longer sentence. */
export const PASSAGE_TOKENS = 200;

/** A sentence and its length in model tokens. */
export interface SizedSentence extends Span {
  readonly tokens: number;
}

/** A run of whole sentences. */
export interface PackedPassage extends Span {
  readonly sentences: readonly Span[];
  /** The sum of its sentences' tokens. */
  readonly tokens: number;
}

export interface PassageOptions {
  /** The most tokens of a passage; PASSAGE_TOKENS unless given. At least 1. */
  readonly limit?: number;
}

/** The best division of the sentences up to some sentence: its cost, and the sentence that its last passage begins with. */
interface Division {
  readonly cost: number;
  readonly first: number;
}

/**
 * Groups the sentences of a text, in their order, into passages of at most `limit` tokens; a longer sentence is a passage of
 * its own. Among all such divisions it takes the one of least cost (Knuth and Plass, Breaking Paragraphs into Lines, 1981):
 * passages of even length, that end where paragraphs do, and none under 40 tokens where that can be.
 *
 * Takes time in proportion to the number of sentences and to how many of them fit a passage.
 *
 * @param sentences in order, not overlapping, with white space alone between them
 * @param text what the sentences are offsets into
 */
export function packPassages(
  sentences: readonly SizedSentence[],
  text: string,
  { limit = PASSAGE_TOKENS }: PassageOptions = {},
): PackedPassage[] {
  const divisions = divide(sentences, text, limit);
  const passages: PackedPassage[] = [];
  for (let end = sentences.length; end > 0;) {
    const first = divisions[end]?.first ?? 0;
    passages.push(passageOf(sentences.slice(first, end)));
    end = first;
  }
  return passages.toReversed();
}

/** For every number of leading sentences, the best division of them. */
function divide(sentences: readonly SizedSentence[], text: string, limit: number): Division[] {
  const weights = sentences.map(weightOf);
  const breaks = sentences.map((sentence, index) => costBefore(sentence, sentences[index - 1], text));
  const target = targetTokens(
    weights.reduce((total, weight) => total + weight, 0),
    limit,
  );
  const divisions: Division[] = [{ cost: 0, first: 0 }];
  for (let end = 1; end <= sentences.length; end++) {
    let best: Division = { cost: Infinity, first: end - 1 };
    let weight = 0;
    for (let first = end - 1; first >= 0; first--) {
      weight += weights[first] ?? 0;
      if (weight > limit && first < end - 1) break;
      const cost = (divisions[first]?.cost ?? 0) + fillCost(weight, target) + (breaks[first] ?? 0);
      if (cost < best.cost) best = { cost, first };
    }
    divisions.push(best);
  }
  return divisions;
}

/** A sentence without tokens counts as one, so that a passage holds at most `limit` sentences. */
function weightOf({ tokens }: SizedSentence): number {
  return Math.max(1, tokens);
}

/** What it costs to begin a passage with a sentence. */
function costBefore(sentence: SizedSentence, previous: SizedSentence | undefined, text: string): number {
  return previous ? breakCost(text.slice(previous.end, sentence.start)) : 0;
}

function passageOf(sentences: readonly SizedSentence[]): PackedPassage {
  return {
    start: sentences[0]?.start ?? 0,
    end: sentences.at(-1)?.end ?? 0,
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    tokens: sentences.reduce((total, { tokens }) => total + tokens, 0),
  };
}
