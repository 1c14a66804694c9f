import type { Language } from '../../domain/index.js';
import { type ScorePrior, standardize } from './standardize.js';

/** What speaks for a passage, score by score. */
export interface PassageEvidence {
  readonly passageId: number;
  readonly language: Language;
  /** Similarity of question and passage, centres subtracted, -1 to 1. */
  readonly similarity: number;
  /** The same for each sentence of the passage, in order; never empty. */
  readonly sentenceSimilarities: readonly number[];
  /** BM25 of words and 4-grams; 0 where none is shared. */
  readonly words: number;
}

/** A passage's place among the others, made one number. */
export interface Scored {
  /** The sum of the standardized scores; greater is better, 0 is an average candidate. */
  readonly score: number;
}

/** The usual similarities of a question's hundred nearest passages and of their best sentences, XQuAD and news (bench/RESULTS.md). */
const SIMILARITY_PRIOR: ScorePrior = { mean: 0.25, deviation: 0.06 };
const SENTENCE_PRIOR: ScorePrior = { mean: 0.27, deviation: 0.065 };
const WORDS_PRIOR: ScorePrior = { mean: 1, deviation: 3 };

/** Words say much within a language; across languages only names, numbers and loans are shared. */
const WORDS_WEIGHT = { sameLanguage: 0.6, otherLanguage: 0.1 };

/**
 * Ranks candidates by z(passage) + z(best sentence) + weight · z(words), each standardized over the candidates of this question.
 * Measured against rank fusion and other weights in bench/RESULTS.md.
 *
 * @returns the candidates, best first
 */
export function fuse<Evidence extends PassageEvidence>(
  candidates: readonly Evidence[],
  questionLanguage: Language,
): (Evidence & Scored)[] {
  const passages = standardize(
    candidates.map(({ similarity }) => similarity),
    SIMILARITY_PRIOR,
  );
  const sentences = standardize(
    candidates.map(({ sentenceSimilarities }) => Math.max(...sentenceSimilarities)),
    SENTENCE_PRIOR,
  );
  const words = standardize(
    candidates.map((candidate) => candidate.words),
    WORDS_PRIOR,
  );
  return candidates
    .map((candidate, place) => {
      const weight = candidate.language === questionLanguage ? WORDS_WEIGHT.sameLanguage : WORDS_WEIGHT.otherLanguage;
      const score = (passages[place] ?? 0) + (sentences[place] ?? 0) + weight * (words[place] ?? 0);
      return { ...candidate, score };
    })
    .sort((a, b) => b.score - a.score || a.passageId - b.passageId);
}
