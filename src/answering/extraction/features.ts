import type { AskedFor } from '../question/asked-for.js';
import type { SentenceCandidate } from './candidate.js';
import { holdsQuantity } from './quantities.js';
import { holdsTime } from './times.js';

/** What is asked, as the features of its candidates need it. */
export interface AskedQuestion {
  readonly text: string;
  readonly askedFor: AskedFor;
}

/** The best of each score over all candidates of one question: answers compete, so a score counts by its distance to the best. */
interface Best {
  readonly similarity: number;
  readonly passageScore: number;
  readonly margin: number;
  readonly contextSimilarity: number;
  readonly tokenSimilarity: number;
  readonly articleId: number;
}

type Feature = (candidate: SentenceCandidate, question: AskedQuestion, best: Best, rivals: Rivals) => number;

/** The margins of the other sentences that a candidate competes with. */
interface Rivals {
  readonly samePassage: number;
  readonly sameArticle: number;
  readonly passageBest: number;
}

const UNREAD = { margin: 0, contextSimilarity: 0, tokenSimilarity: 0 };
const read = (candidate: SentenceCandidate) => candidate.reading ?? UNREAD;
const spanText = ({ reading, source }: SentenceCandidate): string =>
  reading ? source.version.text.slice(reading.span.start, reading.span.end) : '';
const asksQuantity = ({ askedFor }: AskedQuestion): boolean => askedFor === 'number' || askedFor === 'amount';
const when = (condition: boolean): number => (condition ? 1 : 0);

/** The features of a sentence, by name; weights.json holds a weight for each. */
const FEATURES = {
  similarity: (candidate) => candidate.similarity,
  similarityBelowBest: (candidate, _, best) => candidate.similarity - best.similarity,
  passageScore: (candidate) => candidate.passage.score,
  passageScoreBelowBest: (candidate, _, best) => candidate.passage.score - best.passageScore,
  inBestArticle: (candidate, _, best) => when(candidate.source.articleId === best.articleId),
  margin: (candidate) => read(candidate).margin,
  marginBelowBest: (candidate, _, best) => read(candidate).margin - best.margin,
  marginOverPassage: (candidate, _, __, rivals) =>
    Math.max(-10, Math.min(10, read(candidate).margin - rivals.samePassage)),
  marginOverArticle: (candidate, _, __, rivals) =>
    Math.max(-10, Math.min(10, read(candidate).margin - rivals.sameArticle)),
  passageMarginBelowBest: (_, __, best, rivals) => rivals.passageBest - best.margin,
  contextSimilarityBelowBest: (candidate, _, best) => read(candidate).contextSimilarity - best.contextSimilarity,
  tokenSimilarityBelowBest: (candidate, _, best) => read(candidate).tokenSimilarity - best.tokenSimilarity,
  quantityInSentence: ({ text }, question) => when(asksQuantity(question) && holdsQuantity(text)),
  quantityInSpan: (candidate, question) => when(asksQuantity(question) && holdsQuantity(spanText(candidate))),
  nameInSpan: (candidate, { askedFor }) =>
    when((askedFor === 'person' || askedFor === 'place') && /^\p{Lu}|\s\p{Lu}/u.test(spanText(candidate))),
  timeInSentence: ({ text, passage }, { askedFor }) => when(askedFor === 'time' && holdsTime(text, passage.language)),
  timeInSpan: (candidate, { askedFor }) =>
    when(askedFor === 'time' && holdsTime(spanText(candidate), candidate.passage.language)),
  spanRepeatsQuestion: (candidate, { text }) => sharedStems(spanText(candidate), text),
  sentenceRepeatsQuestion: ({ text }, question) => sharedStems(question.text, text),
  length: ({ text }) => Math.min(text.length, 400) / 100,
  isShort: ({ text }) => when(text.length < 40),
  isQuestion: ({ text }) => when(/[?؟;]["”“»«’]?$/u.test(text)),
  spanLength: (candidate) => spanText(candidate).length / 50,
  leadsPassage: ({ place }) => when(place === 0),
} as const satisfies Record<string, Feature>;

export type FeatureName = keyof typeof FEATURES;

/** The names of all features, in the order of a feature vector. */
// Object.keys gives strings; FEATURES is a constant whose keys are the names.
export const FEATURE_NAMES = Object.keys(FEATURES) as FeatureName[];

/** One feature vector for each candidate of one question. */
export function featuresOf(candidates: readonly SentenceCandidate[], question: AskedQuestion): number[][] {
  const best = bestOf(candidates);
  return candidates.map((candidate) => {
    const rivals = rivalsOf(candidate, candidates);
    return FEATURE_NAMES.map((name) => FEATURES[name](candidate, question, best, rivals));
  });
}

function bestOf(candidates: readonly SentenceCandidate[]): Best {
  const most = (score: (candidate: SentenceCandidate) => number): number => Math.max(...candidates.map(score));
  const passageScore = most(({ passage }) => passage.score);
  return {
    similarity: most(({ similarity }) => similarity),
    passageScore,
    margin: most((candidate) => read(candidate).margin),
    contextSimilarity: most((candidate) => read(candidate).contextSimilarity),
    tokenSimilarity: most((candidate) => read(candidate).tokenSimilarity),
    articleId: candidates.find(({ passage }) => passage.score === passageScore)?.source.articleId ?? 0,
  };
}

/** Stands for the rival of a sentence that has none. */
const NO_RIVAL = -30;

function rivalsOf(candidate: SentenceCandidate, candidates: readonly SentenceCandidate[]): Rivals {
  let samePassage = NO_RIVAL;
  let sameArticle = NO_RIVAL;
  for (const other of candidates) {
    if (other === candidate || other.source.articleId !== candidate.source.articleId) continue;
    sameArticle = Math.max(sameArticle, read(other).margin);
    if (other.source.passageId === candidate.source.passageId) samePassage = Math.max(samePassage, read(other).margin);
  }
  return { samePassage, sameArticle, passageBest: Math.max(samePassage, read(candidate).margin) };
}

/** Letters of a word that are compared: enough to tell words apart, few enough to pass over endings. */
const STEM_LENGTH = 5;

/** The share of the words of one text whose beginnings occur in another, 0 to 1; 0 where it has no word of three letters. */
function sharedStems(text: string, other: string): number {
  const stems = stemsOf(text);
  if (stems.size === 0) return 0;
  const known = stemsOf(other);
  return [...stems].filter((stem) => known.has(stem)).length / stems.size;
}

function stemsOf(text: string): Set<string> {
  return new Set(Array.from(text.toLowerCase().matchAll(/[\p{L}\p{N}]{3,}/gu), ([word]) => word.slice(0, STEM_LENGTH)));
}
