import type { Answer, Citation } from '../../domain/index.js';
import type { ReasonedAnswer } from '../answerer.js';
import type { EvaluationQuestion } from './question.js';

/** How one question was answered, held against what was expected. */
export interface Judgement {
  readonly id: string;
  readonly kind: Answer['kind'];
  readonly answerable: boolean;
  /** `en->de`: the question's language and that of the article expected or, where none is, of the nearest. */
  readonly languages: string;
  /** The expected article's place among the articles found, from 1, in the order of the answer; null where it was not found. */
  readonly articleRank: number | null;
  /** The same before reading, by retrieval alone. */
  readonly retrievedRank: number | null;
  /** The confidence of the answer, 0 to 1. */
  readonly score: number;
  /** Whether an expected sentence is the first shown, among those shown, among the three ranked best. Null where none is expected. */
  readonly sentenceFirst: boolean | null;
  readonly sentenceShown: boolean | null;
  readonly sentenceAmongThree: boolean | null;
  /** Whether a short answer is inside what is shown. Null where none is expected. */
  readonly acceptShown: boolean | null;
}

/** The sentences that are looked at for "among three". */
const AMONG = 3;

/**
 * Judges an answer.
 *
 * @param articleId the expected article as the corpus numbers it; null where it has none
 */
export function judge(
  question: EvaluationQuestion,
  { answer, ranked, found }: ReasonedAnswer,
  articleId: number | null,
): Judgement {
  const shown = answer.statements.map(({ citations }) =>
    citations.flatMap((number) => answer.citations[number - 1] ?? []),
  );
  const isExpected = (citation: Pick<Citation, 'quote'>): boolean =>
    question.sentences.some((sentence) => isSame(sentence, citation.quote));
  const ranks = [
    ...ranked.map(({ candidate }) => candidate.source.articleId),
    ...found.map(({ source }) => source.articleId),
  ];
  const expectsSentence = question.answerable && question.sentences.length > 0;
  const version = found.find(({ source }) => source.articleId === articleId) ?? found[0];
  return {
    id: question.id,
    kind: answer.kind,
    answerable: question.answerable,
    languages: `${question.language ?? answer.language}->${version?.source.version.language ?? 'none'}`,
    articleRank: rankOf(articleId, ranks),
    retrievedRank: rankOf(
      articleId,
      found.map(({ source }) => source.articleId),
    ),
    score: answer.confidence,
    sentenceFirst: expectsSentence ? (shown[0]?.some(isExpected) ?? false) : null,
    sentenceShown: expectsSentence ? shown.flat().some(isExpected) : null,
    sentenceAmongThree: expectsSentence
      ? ranked.slice(0, AMONG).some(({ candidate }) => isExpected({ quote: candidate.text }))
      : null,
    acceptShown:
      question.answerable && question.accept.length > 0
        ? answer.statements.some(({ text }) => question.accept.some((accepted) => text.includes(accepted)))
        : null,
  };
}

function rankOf(articleId: number | null, ids: readonly number[]): number | null {
  if (articleId === null) return null;
  const place = [...new Set(ids)].indexOf(articleId);
  return place < 0 ? null : place + 1;
}

/** A quote shows a sentence where it holds it, or is the greater part of it: sentences may be split in more than one sound way. */
function isSame(sentence: string, quote: string): boolean {
  return quote.includes(sentence) || (sentence.includes(quote) && quote.length * 2 >= sentence.length);
}
