import { Document } from '@langchain/core/documents';
import { MemoryVectorStore } from '@langchain/classic/vectorstores/memory';
import hnswlib from 'hnswlib-node';
import { readConfig } from '../src/config.js';
import { CorpusIndex } from '../src/index/index.js';
import { openStorageForReading } from '../src/storage/index.js';
import { EmbeddedModel } from '../src/models/index.js';
import { hasEvaluationData } from './evaluation-sets.js';
import { largeCorpus } from './large-corpus.js';
import { randomNumbers } from './random-numbers.js';
import { median, milliseconds, share, writeSection } from './results.js';

const COMMAND = 'npm run bench -- vectors';
const NEAREST = 100;
const QUESTIONS = 200;
/** The slow peer is asked less often. */
const FEW_QUESTIONS = 15;
const LINKS = 16;
const CANDIDATES_AT_BUILD = 200;
const CANDIDATES_AT_SEARCH = 200;

/** Compares finding the 100 nearest of 100,000 vectors with its peers, on the same vectors, in one run, in turn. */
async function measureVectors(): Promise<void> {
  const config = readConfig({ DATA_DIR: await largeCorpus() });
  const storage = await openStorageForReading({ path: config.databasePath });
  const vectors: { passageId: number; vector: Float32Array }[] = [];
  for (let after = 0; ; after = vectors.at(-1)?.passageId ?? 0) {
    const piece = await storage.vectors.scan(after, 5000);
    if (piece.length === 0) break;
    vectors.push(...piece);
  }
  const dimension = vectors[0]?.vector.length ?? 0;
  const questions = near(vectors.map(({ vector }) => vector));
  const index = await CorpusIndex.open({
    database: config.databasePath,
    folder: config.indexFolder,
    report: console.error,
  });
  const raw = new hnswlib.HierarchicalNSW('ip', dimension);
  raw.initIndex(vectors.length, LINKS, CANDIDATES_AT_BUILD);
  for (const [place, { passageId, vector }] of vectors.entries()) {
    raw.addPoint([...vector], passageId);
    if (place % 20_000 === 0) console.error(`raw graph: ${place}`);
  }
  raw.setEf(CANDIDATES_AT_SEARCH);
  const memory = await memoryStore(vectors);

  const times = { ours: [] as number[], raw: [] as number[], memory: [] as number[] };
  const recall = { ours: [] as number[], raw: [] as number[] };
  for (const [place, question] of questions.entries()) {
    const truth = exact(vectors, question);
    const plain = [...question];
    const ours = await timed(times.ours, async () => index.nearest({ vector: question, count: NEAREST, filter: null }));
    recall.ours.push(hits([...ours.ids], truth));
    const theirs = await timed(times.raw, () => raw.searchKnn(plain, NEAREST));
    recall.raw.push(hits(theirs.neighbors, truth));
    if (place < FEW_QUESTIONS)
      await timed(times.memory, async () => memory.similaritySearchVectorWithScore(plain, NEAREST));
  }
  await index.close();
  await storage.close();
  const [ours, rawTime, memoryTime] = [median(times.ours), median(times.raw), median(times.memory)];
  const average = (values: readonly number[]): string =>
    share(values.reduce((sum, value) => sum + value, 0) / values.length);
  writeSection(
    'The 100 nearest of 100,000 vectors',
    COMMAND,
    [
      {
        columns: ['', 'median, ms', 'of all found', 'Depesche is'],
        rows: [
          ['Depesche, through its thread', milliseconds(ours), average(recall.ours), ''],
          [
            'hnswlib-node, called directly',
            milliseconds(rawTime),
            average(recall.raw),
            `${(ours / rawTime).toFixed(2)}x its time`,
          ],
          [
            "LangChain's MemoryVectorStore",
            milliseconds(memoryTime),
            '1.000',
            `${(memoryTime / ours).toFixed(0)}x faster`,
          ],
        ],
      },
    ],
    [`The same vectors, links (${LINKS}) and candidates (${CANDIDATES_AT_SEARCH}); asked in turn in one process.`],
  );
}

/** Questions that lie near to what is stored, as real ones do. */
function near(vectors: readonly Float32Array[]): Float32Array[] {
  const random = randomNumbers(2);
  return Array.from({ length: QUESTIONS }, () => {
    const chosen = vectors[Math.floor(random() * vectors.length)] ?? new Float32Array();
    const moved = chosen.map((value) => value + (random() - 0.5) * 0.05);
    const length = Math.hypot(...moved);
    return moved.map((value) => value / length);
  });
}

async function memoryStore(
  vectors: readonly { passageId: number; vector: Float32Array }[],
): Promise<MemoryVectorStore> {
  const config = readConfig({});
  const embeddings = await EmbeddedModel.open({ encoder: config.encoderFolder, reader: config.readerFolder });
  const store = new MemoryVectorStore(embeddings);
  const documents = vectors.map(({ passageId }) => new Document({ pageContent: '', metadata: { passageId } }));
  await store.addVectors(
    vectors.map(({ vector }) => [...vector]),
    documents,
  );
  await embeddings.close();
  return store;
}

function exact(vectors: readonly { passageId: number; vector: Float32Array }[], question: Float32Array): Set<number> {
  const scored = vectors.map(({ passageId, vector }) => {
    let score = 0;
    for (let place = 0; place < vector.length; place++) score += (vector[place] ?? 0) * (question[place] ?? 0);
    return { passageId, score };
  });
  return new Set(
    scored
      .sort((a, b) => b.score - a.score)
      .slice(0, NEAREST)
      .map(({ passageId }) => passageId),
  );
}

function hits(found: readonly number[], truth: ReadonlySet<number>): number {
  return found.filter((id) => truth.has(id)).length / truth.size;
}

async function timed<T>(times: number[], work: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  times.push(performance.now() - start);
  return result;
}

if (hasEvaluationData()) await measureVectors();
