import type { Judgement } from './judge.js';
import { areaUnderCurve, detection, mean } from './metrics.js';

/** The figures of one group of questions; shares from 0 to 1, null where nothing was to be measured. */
export interface Figures {
  readonly questions: number;
  readonly answerable: number;
  readonly articleFirst: number | null;
  readonly articleInFive: number | null;
  readonly meanReciprocalRank: number | null;
  /** By retrieval alone, before anything is read. */
  readonly retrievedFirst: number | null;
  readonly sentenceFirst: number | null;
  readonly sentenceShown: number | null;
  readonly sentenceAmongThree: number | null;
  readonly acceptShown: number | null;
  /** Of abstaining where there is no answer; and how well confidence tells the two apart. */
  readonly abstentionPrecision: number | null;
  readonly abstentionRecall: number | null;
  readonly abstentionAreaUnderCurve: number | null;
}

export interface EvaluationReport {
  readonly all: Figures;
  /** By the languages of question and article: `en->de`. */
  readonly byLanguages: Readonly<Record<string, Figures>>;
}

/** Sums up judgements, over all and by languages. */
export function report(judgements: readonly Judgement[]): EvaluationReport {
  const pairs = [...new Set(judgements.map(({ languages }) => languages))].sort();
  return {
    all: figures(judgements),
    byLanguages: Object.fromEntries(
      pairs.map((pair) => [pair, figures(judgements.filter(({ languages }) => languages === pair))]),
    ),
  };
}

function figures(judgements: readonly Judgement[]): Figures {
  const answerable = judgements.filter((judgement) => judgement.answerable);
  const ranks = answerable.map(({ articleRank }) => articleRank);
  const abstention = detection(
    judgements.map(({ kind }) => kind === 'abstained'),
    judgements.map((judgement) => !judgement.answerable),
  );
  return {
    questions: judgements.length,
    answerable: answerable.length,
    articleFirst: share(ranks.map((rank) => rank === 1)),
    articleInFive: share(ranks.map((rank) => rank !== null && rank <= 5)),
    meanReciprocalRank: mean(ranks.map((rank) => (rank === null ? 0 : 1 / rank))),
    retrievedFirst: share(answerable.map(({ retrievedRank }) => retrievedRank === 1)),
    sentenceFirst: share(answerable.map(({ sentenceFirst }) => sentenceFirst)),
    sentenceShown: share(answerable.map(({ sentenceShown }) => sentenceShown)),
    sentenceAmongThree: share(answerable.map(({ sentenceAmongThree }) => sentenceAmongThree)),
    acceptShown: share(answerable.map(({ acceptShown }) => acceptShown)),
    abstentionPrecision: abstention.precision,
    abstentionRecall: abstention.recall,
    abstentionAreaUnderCurve: areaUnderCurve(judgements.map(({ score, answerable: right }) => ({ score, right }))),
  };
}

/** The share of what is true among what was judged. */
function share(values: readonly (boolean | null)[]): number | null {
  return mean(values.flatMap((value) => (value === null ? [] : Number(value))));
}
