import { Answerer } from '../../src/answering/index.js';
import type { SentenceCandidate } from '../../src/answering/extraction/candidate.js';
import type { AskedQuestion } from '../../src/answering/extraction/features.js';
import { askedFor } from '../../src/answering/question/asked-for.js';
import type { Application } from '../../src/application.js';
import type { Language } from '../../src/domain/index.js';
import { articleIds } from '../corpora.js';
import type { EvaluationSet, Half, LabelledQuestion } from '../evaluation-sets.js';
import { leavingOut } from '../leaving-out.js';

/** One question as the corpus answered it. */
export interface Sample {
  readonly group: string;
  readonly half: Half;
  /** False for a near miss, and where the article that answers was left out. */
  readonly answerable: boolean;
  readonly weight: number;
  readonly question: AskedQuestion;
  readonly language: Language;
  readonly candidates: readonly SentenceCandidate[];
  /** Whether each candidate is a sentence that answers. */
  readonly right: readonly boolean[];
}

export interface SamplingOptions {
  readonly group: string;
  /** Whether each question's article is kept from being found. */
  readonly leaveOut: boolean;
  readonly weight: number;
  /** Whether the reader reads; without it sentence scores do the job alone. */
  readonly reads: boolean;
}

/** Asks the questions of a set and keeps every candidate sentence. */
export async function sample(
  application: Application,
  set: EvaluationSet,
  questions: readonly LabelledQuestion[],
  options: SamplingOptions,
): Promise<Sample[]> {
  const { storage, detectLanguage } = application;
  const ids = await articleIds(application, set);
  const retriever = await application.retriever();
  const reader = options.reads ? await application.reader() : null;
  const samples: Sample[] = [];
  for (const question of questions) {
    const articleId = ids.get(question.article ?? '') ?? null;
    const left = options.leaveOut && articleId !== null ? leavingOut(retriever, storage, articleId) : retriever;
    const answerer = new Answerer({ retriever: left, storage, reader, detectLanguage });
    const { answer, ranked } = await answerer.reason(question.question);
    const candidates = ranked.map(({ candidate }) => candidate);
    const answerable = question.answerable && !options.leaveOut;
    samples.push({
      group: options.group,
      half: question.half,
      answerable,
      weight: options.weight,
      question: { text: question.question, askedFor: askedFor(question.question, answer.language) },
      language: answer.language,
      candidates,
      right: candidates.map((candidate) => answerable && answers(candidate, question, articleId)),
    });
    if (samples.length % 100 === 0) console.error(`${options.group}: ${samples.length} of ${questions.length}`);
  }
  return samples;
}

function answers({ text, source }: SentenceCandidate, question: LabelledQuestion, articleId: number | null): boolean {
  if (source.articleId !== articleId) return false;
  return question.sentences.some(
    (sentence) => text.includes(sentence) || (sentence.includes(text) && text.length * 2 >= sentence.length),
  );
}
