import { Answerer } from '../src/answering/index.js';
import { Application } from '../src/application.js';
import { readConfig } from '../src/config.js';
import { openCorpus } from './corpora.js';
import { hasEvaluationData, news, xquad } from './evaluation-sets.js';
import { largeCorpus } from './large-corpus.js';
import { median, milliseconds, writeSection } from './results.js';

const COMMAND = 'npm run bench -- speed';
const WARM_UP = 10;
const QUESTIONS = 60;

/** Times finding and answering, warm, and what starting with a large corpus takes. */
async function measureSpeed(): Promise<void> {
  const questions = xquad('en', 'de')
    .questions.filter((_, place) => place % 17 === 0)
    .map(({ question }) => question);
  const small = await openCorpus(xquad('en', 'de'));
  const newsQuestions = news().questions.map(({ question }) => question);
  const rows = [await times('240 articles', small, questions)];
  await small.close();

  const folder = await largeCorpus();
  const started = performance.now();
  const large = await Application.open(readConfig({ DATA_DIR: folder }), console.error);
  const answerer = await large.answerer();
  const ready = performance.now() - started;
  await answerer.answer('How many returnees asked for help?');
  const first = performance.now() - started;
  rows.push(await times('100,000 passages', large, newsQuestions));
  const memory = Math.round(process.memoryUsage.rss() / 2 ** 20);
  await large.close();
  writeSection(
    'Time to find and to answer',
    COMMAND,
    [
      { columns: ['corpus', 'questions', 'find, median', 'find, 9 in 10', 'answer, median', 'answer, 9 in 10'], rows },
      {
        columns: ['with 100,000 passages', ''],
        rows: [
          ['ready for the first question', `${milliseconds(ready)} ms`],
          ['first question answered', `${milliseconds(first)} ms`],
          ['memory of the whole process at the end', `${memory} MB`],
        ],
      },
    ],
    [
      'Times in ms. Finding is embedding the question and retrieving 20 passages; answering reads five of them besides. Every question is new to the process.',
    ],
  );
}

async function times(name: string, application: Application, questions: readonly string[]): Promise<string[]> {
  const retriever = await application.retriever();
  const { storage, detectLanguage } = application;
  const reader = await application.reader();
  const answerer = new Answerer({ retriever, storage, reader, detectLanguage });
  const find: number[] = [];
  const answer: number[] = [];
  for (const [place, question] of questions.slice(0, QUESTIONS + WARM_UP).entries()) {
    const start = performance.now();
    await retriever.retrieve({ question, language: detectLanguage(question), filter: null, limit: 20 });
    const found = performance.now();
    // Asked with another ending, so that nothing of the question is at hand.
    await answerer.answer(`${question} `);
    const answered = performance.now();
    if (place < WARM_UP) continue;
    find.push(found - start);
    answer.push(answered - found);
  }
  const ninth = (values: number[]): string =>
    milliseconds(values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.9)] ?? 0);
  return [
    name,
    String(find.length),
    milliseconds(median(find)),
    ninth(find),
    milliseconds(median(answer)),
    ninth(answer),
  ];
}

if (hasEvaluationData()) await measureSpeed();
