import { existsSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { addScaled, normalize, type Language, parseLanguage } from '../src/domain/index.js';
import { readConfig } from '../src/config.js';
import { CorpusIndex, tokenizeWords } from '../src/index/index.js';
import { EmbeddedModel } from '../src/models/index.js';
import { type NewVersion, openStorage, type Storage } from '../src/storage/index.js';
import { openCorpus } from './corpora.js';
import { news, xquad } from './evaluation-sets.js';
import { randomNumbers } from './random-numbers.js';

const FOLDER = 'bench/.corpora/large';
const PASSAGES = 100_000;
const PASSAGES_AN_ARTICLE = 5;
/** With the sentences of the pool, some 160 tokens: as long as the passages of real news are. */
const SENTENCES_A_PASSAGE = 5;
/** How far a passage's vector lies from the mean of its sentences', so that passages of the same sentences differ. */
const NOISE = 0.02;

interface PoolSentence {
  readonly text: string;
  readonly language: Language;
  readonly vector: Float32Array;
}

/**
 * A corpus of 100,000 passages with real sentences and their real vectors, shuffled into passages: embedding as many real ones
 * would take an hour. Words, sentence vectors and graph are as large as those of real articles.
 *
 * @returns the folder for DATA_DIR
 */
export async function largeCorpus(): Promise<string> {
  if (existsSync(`${FOLDER}/complete`)) return FOLDER;
  const pool = await sentencePool();
  const config = readConfig({ DATA_DIR: FOLDER });
  const storage = await openStorage({ path: config.databasePath, clock: () => new Date(), randomId: randomUUID });
  const model = await EmbeddedModel.open({ encoder: config.encoderFolder, reader: config.readerFolder });
  await storage.corpus.claimModel(model.model);
  await model.close();
  await fill(storage, pool);
  await storage.close();
  const index = await CorpusIndex.open({
    database: config.databasePath,
    folder: config.indexFolder,
    report: console.error,
  });
  console.error('building the graph');
  await index.settle();
  await index.close();
  const { writeFile } = await import('node:fs/promises');
  await writeFile(`${FOLDER}/complete`, '');
  return FOLDER;
}

/** The sentences of the evaluation corpora, with the vectors that they were stored with. */
async function sentencePool(): Promise<PoolSentence[]> {
  const pool: PoolSentence[] = [];
  for (const set of [news(), xquad('de', 'de'), xquad('en', 'en')]) {
    const application = await openCorpus(set);
    const { passages, vectors } = application.storage;
    const ids = await passages.matching({});
    const sources = new Map((await passages.citationSources(ids)).map((source) => [source.passageId, source]));
    for (const { passageId, sentences } of await vectors.load(ids)) {
      const source = sources.get(passageId);
      if (!source) continue;
      const dimension = sentences.steps.length / sentences.count;
      for (const [row, { start, end }] of source.passage.sentences.entries()) {
        const steps = sentences.steps.subarray(row * dimension, (row + 1) * dimension);
        const vector = normalize(Float32Array.from(steps));
        pool.push({ text: source.version.text.slice(start, end), language: source.version.language, vector });
      }
    }
    await application.close();
  }
  return pool;
}

async function fill(storage: Storage, pool: readonly PoolSentence[]): Promise<void> {
  const random = randomNumbers(1);
  const byLanguage = ['de', 'en'].map((label) => pool.filter(({ language }) => language === parseLanguage(label)));
  const articles = PASSAGES / PASSAGES_AN_ARTICLE;
  for (let first = 0; first < articles; first += 100) {
    const batch = Array.from({ length: 100 }, (_, place) => {
      const sentences = byLanguage[(first + place) % 3 === 0 ? 1 : 0] ?? [];
      return article(first + place, sentences, random);
    });
    await storage.articles.addVersions(batch);
    if (first % 2000 === 0) console.error(`large corpus: ${first} of ${articles} articles`);
  }
}

function article(number: number, pool: readonly PoolSentence[], random: () => number): NewVersion {
  const language = pool[0]?.language;
  if (!language) throw new Error('the pool of sentences is empty');
  let text = '';
  const passages = Array.from({ length: PASSAGES_AN_ARTICLE }, () => {
    const chosen = Array.from({ length: SENTENCES_A_PASSAGE }, () => pool[Math.floor(random() * pool.length)]).filter(
      (sentence) => sentence !== undefined,
    );
    const start = text.length;
    const sentences = chosen.map((sentence) => {
      const from = text.length;
      text += `${sentence.text} `;
      return { start: from, end: text.length - 1 };
    });
    const end = text.length - 1;
    const vector = new Float32Array(chosen[0]?.vector.length ?? 0);
    for (const sentence of chosen) addScaled(vector, sentence.vector, 1 / chosen.length);
    for (let place = 0; place < vector.length; place++) vector[place] = (vector[place] ?? 0) + (random() - 0.5) * NOISE;
    const words = tokenizeWords(text.slice(start, end), language);
    const sentenceVectors = chosen.map((sentence) => sentence.vector);
    return { start, end, sentences, tokens: 160, vector: normalize(vector), sentenceVectors, ...words };
  });
  return {
    identity: `id:large-${number}`,
    externalId: `large-${number}`,
    contentHash: `large-${number}`,
    title: null,
    text,
    outlet: `Outlet ${number % 50}`,
    language,
    publishedAt: '2026-11-01',
    url: null,
    source: 'bench',
    quotedOutlets: [],
    passages,
  };
}
