import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Application } from '../src/application.js';
import { readConfig } from '../src/config.js';
import type { ReadResult } from '../src/corpus/index.js';
import { EmbeddedModel } from '../src/models/index.js';
import { hasEvaluationData, news } from './evaluation-sets.js';
import { median, writeSection } from './results.js';

const COMMAND = 'npm run bench -- ingest';
const ARTICLES = 40;
const ROUNDS = 3;

/** Compares ingest with the model alone on the same texts, in turn: what reading, splitting and storing cost. */
async function measureIngest(): Promise<void> {
  const rates: { whole: number; model: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const drafts = news().articles.slice(round * ARTICLES, (round + 1) * ARTICLES);
    const folder = await mkdtemp(join(tmpdir(), 'depesche-bench-'));
    const config = readConfig({ DATA_DIR: folder });
    const application = await Application.open(config, console.error);
    const texts: string[] = [];
    const start = performance.now();
    for await (const event of application.ingest(articles(drafts), new AbortController().signal)) {
      if (event.kind === 'failed') throw new Error(event.reason);
    }
    const whole = performance.now() - start;
    const ids = await application.storage.passages.matching({});
    for (const { passage, version } of await application.storage.passages.citationSources(ids)) {
      texts.push(...[passage, ...passage.sentences].map(({ start: from, end }) => version.text.slice(from, end)));
    }
    await application.close();
    const model = await EmbeddedModel.open({ encoder: config.encoderFolder, reader: config.readerFolder });
    const distinct = [...new Set(texts)];
    const modelStart = performance.now();
    for (let first = 0; first < distinct.length; first += 200)
      await model.embedTexts(distinct.slice(first, first + 200));
    const alone = performance.now() - modelStart;
    await model.close();
    await rm(folder, { recursive: true });
    rates.push({ whole: distinct.length / whole, model: distinct.length / alone });
  }
  const perSecond = (values: number[]): string => (median(values) * 1000).toFixed(0);
  const ratio = median(rates.map(({ whole, model }) => whole / model));
  writeSection(
    'Ingest',
    COMMAND,
    [
      {
        columns: ['', 'texts a second'],
        rows: [
          ['the model alone', perSecond(rates.map(({ model }) => model))],
          ['ingest: split, trace, embed, store', perSecond(rates.map(({ whole }) => whole))],
          ['ingest as a share of the model alone', `${(ratio * 100).toFixed(0)} %`],
        ],
      },
    ],
    [`${ROUNDS} rounds of ${ARTICLES} news articles; a text is a passage or a sentence. Medians.`],
  );
}

async function* articles(drafts: ReturnType<typeof news>['articles']): AsyncGenerator<ReadResult> {
  for (const draft of drafts) yield { kind: 'article', draft, bytesRead: draft.text.length };
}

if (hasEvaluationData()) await measureIngest();
