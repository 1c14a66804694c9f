import { Answerer, judge, type Judgement, report, type Figures } from '../src/answering/index.js';
import type { Application } from '../src/application.js';
import { articleIds, openCorpus } from './corpora.js';
import { type EvaluationSet, hasEvaluationData, type LabelledQuestion, news, xquad } from './evaluation-sets.js';
import { leavingOut } from './leaving-out.js';
import { share, type Table, writeSection } from './results.js';

const COMMAND = 'npm run bench -- quality';
const PAIRS = [
  ['en', 'de'],
  ['de', 'en'],
  ['de', 'de'],
  ['en', 'en'],
] as const;

/** Measures what is found, read and left unanswered, on questions that nothing was fitted on. */
async function measureQuality(): Promise<void> {
  const retrieval: string[][] = [];
  const reading: string[][] = [];
  for (const [questionLanguage, textLanguage] of PAIRS) {
    const pair = `${questionLanguage}->${textLanguage}`;
    const set = xquad(questionLanguage, textLanguage);
    const application = await openCorpus(set);
    retrieval.push([pair, ...(await retrievedFirst(application, set))]);
    const tested = set.questions.filter(({ half }) => half === 'test');
    reading.push([`XQuAD ${pair}`, ...sentenceCells(report(await ask(application, set, tested)).all)]);
    await application.close();
  }
  writeSection(
    'Finding the right article',
    COMMAND,
    [{ columns: ['XQuAD', 'questions', 'right first', 'in five'], rows: retrieval }],
    [
      'Retrieval alone; 240 paragraphs as articles, each stored as one to three passages.',
      'The weights of the three scores and of the language centres were chosen on the en->de, de->en and news questions; the centres come from bench/banks.',
    ],
  );
  const set = news();
  const application = await openCorpus(set);
  const tested = set.questions.filter(({ half }) => half === 'test');
  const judgements = await ask(
    application,
    set,
    tested.filter((question) => question.answerable),
  );
  const byLanguages = Object.entries(report(judgements).byLanguages).map(([pair, figures]) => [
    `news ${pair}`,
    ...sentenceCells(figures),
  ]);
  reading.push(...byLanguages, ['news, all', ...sentenceCells(report(judgements).all)]);
  writeSection(
    'The sentence that answers',
    COMMAND,
    [
      {
        columns: [
          'questions',
          'number',
          'article first',
          'sentence first',
          'among three',
          'shown',
          'short answer shown',
        ],
        rows: reading,
      },
    ],
    [
      'Questions of the halves that nothing was fitted on; five passages read. "First" and "shown" count an abstention as a miss, "among three" looks at the three sentences ranked best.',
    ],
  );
  writeSection(
    'Abstaining',
    COMMAND,
    [await abstention(application, set, tested)],
    [
      'News questions of the half that nothing was fitted on: answerable, near misses, and every second answerable one asked with its article left out.',
    ],
  );
  await application.close();
}

async function retrievedFirst(application: Application, set: EvaluationSet): Promise<string[]> {
  const retriever = await application.retriever();
  const ids = await articleIds(application, set);
  let first = 0;
  let inFive = 0;
  for (const { question, article } of set.questions) {
    const found = await retriever.retrieve({
      question,
      language: application.detectLanguage(question),
      filter: null,
      limit: 20,
    });
    const sources = await application.storage.passages.citationSources(found.map(({ passageId }) => passageId));
    const ranked = [...new Set(sources.map(({ articleId }) => articleId))];
    const place = ranked.indexOf(ids.get(article ?? '') ?? 0);
    if (place === 0) first++;
    if (place >= 0 && place < 5) inFive++;
  }
  const { length } = set.questions;
  return [String(length), share(first / length), share(inFive / length)];
}

async function ask(
  application: Application,
  set: EvaluationSet,
  questions: readonly LabelledQuestion[],
  leaveOut = false,
): Promise<Judgement[]> {
  const ids = await articleIds(application, set);
  const retriever = await application.retriever();
  const { storage, detectLanguage } = application;
  const reader = await application.reader();
  const judgements: Judgement[] = [];
  for (const question of questions) {
    const articleId = ids.get(question.article ?? '') ?? null;
    const left = leaveOut && articleId !== null ? leavingOut(retriever, storage, articleId) : retriever;
    const answerer = new Answerer({ retriever: left, storage, reader, detectLanguage });
    const asked = leaveOut ? { ...question, answerable: false } : question;
    judgements.push(judge(asked, await answerer.reason(question.question), articleId));
  }
  return judgements;
}

async function abstention(
  application: Application,
  set: EvaluationSet,
  tested: readonly LabelledQuestion[],
): Promise<Table> {
  const answerable = tested.filter((question) => question.answerable);
  const leftOut = answerable.filter((_, place) => place % 2 === 1);
  const kept = answerable.filter((_, place) => place % 2 === 0);
  const nearMisses = tested.filter((question) => !question.answerable);
  const judgedKept = await ask(application, set, kept);
  const judgedLeftOut = await ask(application, set, leftOut, true);
  const judgedNear = await ask(application, set, nearMisses);
  const row = (name: string, judgements: readonly Judgement[]): string[] => {
    const { questions, abstentionAreaUnderCurve, abstentionPrecision, abstentionRecall } = report(judgements).all;
    return [
      name,
      String(questions),
      share(abstentionAreaUnderCurve),
      share(abstentionPrecision),
      share(abstentionRecall),
    ];
  };
  return {
    columns: ['answerable against', 'questions', 'AUROC', 'precision', 'recall'],
    rows: [
      row('articles left out', [...judgedKept, ...judgedLeftOut]),
      row('near misses', [...judgedKept, ...judgedNear]),
      row('both', [...judgedKept, ...judgedLeftOut, ...judgedNear]),
    ],
  };
}

function sentenceCells(figures: Figures): string[] {
  const { questions, articleFirst, sentenceFirst, sentenceAmongThree, sentenceShown, acceptShown } = figures;
  const shares = [articleFirst, sentenceFirst, sentenceAmongThree, sentenceShown, acceptShown];
  return [String(questions), ...shares.map(share)];
}

if (hasEvaluationData()) await measureQuality();
