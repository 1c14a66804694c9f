import type { Language } from '../../domain/index.js';
import { type AskedQuestion } from '../extraction/features.js';
import type { RankedSentence } from '../extraction/rank-sentences.js';
import { type LinearModel, linearScore } from '../weights.js';
import { shareOfNamesMissing } from './names.js';

type Evidence = (ranked: readonly RankedSentence[], question: AskedQuestion, language: Language) => number;

const first = (ranked: readonly RankedSentence[]) => ranked[0]?.candidate;

/** What the probability of an answer is made of, by name. */
const EVIDENCE = {
  margin: (ranked) => first(ranked)?.reading?.margin ?? 0,
  largestMargin: (ranked) => Math.max(-30, ...ranked.map(({ candidate }) => candidate.reading?.margin ?? 0)),
  tokenSimilarity: (ranked) => first(ranked)?.reading?.tokenSimilarity ?? 0,
  largestSimilarity: (ranked) => Math.max(0, ...ranked.map(({ candidate }) => candidate.similarity)),
  passageSimilarity: (ranked) => first(ranked)?.passage.similarity ?? 0,
  passageScore: (ranked) => first(ranked)?.passage.score ?? 0,
  leadOverOtherArticles: (ranked) => leadOverOtherArticles(ranked),
  articles: (ranked) => new Set(ranked.map(({ candidate }) => candidate.source.articleId)).size,
  words: (ranked, { text }) => (first(ranked)?.passage.words ?? 0) / Math.max(text.length, 1),
  namesMissing: (ranked, { text }, language) =>
    shareOfNamesMissing(text, language, first(ranked)?.source.version.text ?? ''),
  probability: (ranked) => ranked[0]?.probability ?? 0,
  entropy: (ranked) => -ranked.reduce((sum, { probability: p }) => sum + (p > 0 ? p * Math.log(p) : 0), 0),
} as const satisfies Record<string, Evidence>;

/** A passage score that is ahead of every other article by this much is far ahead; so is one without another article. */
const FAR_AHEAD = 3;

/** How far the best passage's score is ahead of the best passage of any article but the first sentence's. */
function leadOverOtherArticles(ranked: readonly RankedSentence[]): number {
  const articleId = first(ranked)?.source.articleId;
  const scores = ranked.map(({ candidate }) => candidate.passage.score);
  const others = ranked.flatMap(({ candidate: { source, passage } }) =>
    source.articleId === articleId ? [] : passage.score,
  );
  return others.length === 0 ? FAR_AHEAD : Math.max(...scores) - Math.max(...others);
}

export type EvidenceName = keyof typeof EVIDENCE;

// Object.keys gives strings; EVIDENCE is a constant whose keys are the names.
export const EVIDENCE_NAMES = Object.keys(EVIDENCE) as EvidenceName[];

/** The numbers that confidence is computed from, in the order of their names. */
export function evidenceOf(ranked: readonly RankedSentence[], question: AskedQuestion, language: Language): number[] {
  return EVIDENCE_NAMES.map((name) => EVIDENCE[name](ranked, question, language));
}

/** The probability, 0 to 1, that the corpus answers the question: a logistic regression, fitted by bench/fit-answering.ts. */
export function confidenceOf(
  ranked: readonly RankedSentence[],
  question: AskedQuestion,
  language: Language,
  model: LinearModel,
): number {
  if (ranked.length === 0) return 0;
  return 1 / (1 + Math.exp(-linearScore(model, EVIDENCE_NAMES, evidenceOf(ranked, question, language))));
}
