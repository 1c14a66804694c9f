import type { Language } from '../../domain/index.js';
import { type AskedQuestion } from '../extraction/features.js';
import { holdsQuantity } from '../extraction/quantities.js';
import type { RankedSentence } from '../extraction/rank-sentences.js';
import { type LinearModel, linearScore } from '../weights.js';

type Evidence = (ranked: readonly RankedSentence[], question: AskedQuestion, language: Language) => number;

const first = (ranked: readonly RankedSentence[]) => ranked[0]?.candidate;

/** What the probability of an answer is made of, by name. */
const EVIDENCE = {
  margin: (ranked) => first(ranked)?.reading?.margin ?? 0,
  largestMargin: (ranked) => Math.max(-30, ...ranked.map(({ candidate }) => candidate.reading?.margin ?? 0)),
  contextSimilarity: (ranked) => first(ranked)?.reading?.contextSimilarity ?? 0,
  tokenSimilarity: (ranked) => first(ranked)?.reading?.tokenSimilarity ?? 0,
  similarity: (ranked) => first(ranked)?.similarity ?? 0,
  largestSimilarity: (ranked) => Math.max(0, ...ranked.map(({ candidate }) => candidate.similarity)),
  passageSimilarity: (ranked) => first(ranked)?.passage.similarity ?? 0,
  passageScore: (ranked) => first(ranked)?.passage.score ?? 0,
  probability: (ranked) => ranked[0]?.probability ?? 0,
  sameLanguage: (ranked, _, language) => (first(ranked)?.passage.language === language ? 1 : 0),
  quantityMissing: (ranked, { askedFor }) =>
    (askedFor === 'number' || askedFor === 'amount') && !holdsQuantity(first(ranked)?.text ?? '') ? 1 : 0,
} as const satisfies Record<string, Evidence>;

export type EvidenceName = keyof typeof EVIDENCE;

// Object.keys gives strings; EVIDENCE is a constant whose keys are the names.
export const EVIDENCE_NAMES = Object.keys(EVIDENCE) as EvidenceName[];

/** The numbers that confidence is computed from, in the order of their names. */
export function evidenceOf(ranked: readonly RankedSentence[], question: AskedQuestion, language: Language): number[] {
  return EVIDENCE_NAMES.map((name) => EVIDENCE[name](ranked, question, language));
}

/** The probability, 0 to 1, that the best of the ranked sentences answers the question (Platt's scaling, fitted by bench/fit-answering.ts). */
export function confidenceOf(
  ranked: readonly RankedSentence[],
  question: AskedQuestion,
  language: Language,
  model: LinearModel,
): number {
  if (ranked.length === 0) return 0;
  return 1 / (1 + Math.exp(-linearScore(model, EVIDENCE_NAMES, evidenceOf(ranked, question, language))));
}
