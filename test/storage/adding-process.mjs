// Adds articles as a program of its own: node adding-process.mjs PATH COUNT PASSAGES [PADDING]
// Each has PASSAGES passages, and PADDING spaces after them.
// Prints a JSON line for each article after it was acknowledged, or for the error that ended it.
import { writeSync } from 'node:fs';
import { openStorage } from '../../src/storage/index.js';

const [path, count, passages, padding = 0] = process.argv.slice(2);
const DIMENSION = 8;
const SENTENCE = 'Ein Satz mit sechs kurzen Wörtern.';

function article(index) {
  const text = SENTENCE.repeat(Number(passages)) + ' '.repeat(Number(padding));
  return {
    identity: `article-${index}`,
    externalId: null,
    contentHash: `hash-${index}`,
    title: null,
    text,
    outlet: null,
    language: 'de',
    publishedAt: null,
    url: null,
    source: 'test',
    quotedOutlets: [],
    passages: Array.from({ length: Number(passages) }, (_, number) => passage(number)),
  };
}

function passage(number) {
  const span = { start: number * SENTENCE.length, end: (number + 1) * SENTENCE.length };
  const vector = new Float32Array(DIMENSION).fill(0.5);
  const words = 'ein satz mit sechs kurzen wörtern';
  return { ...span, sentences: [span], tokens: 8, vector, sentenceVectors: [vector], words, grams: 'satz kurz wört' };
}

function report(line) {
  // Written at once: what a killed process has said must not depend on a buffer.
  writeSync(1, `${JSON.stringify(line)}\n`);
}

try {
  const storage = await openStorage({ path, clock: () => new Date(), randomId: () => crypto.randomUUID() });
  await storage.corpus.claimModel({ name: 'sample', dimension: DIMENSION, fingerprint: 'f1' });
  for (let index = 0; index < Number(count); index++) {
    const { kind, articleId } = await storage.articles.addVersion(article(index));
    report({ identity: `article-${index}`, kind, articleId });
  }
  await storage.close();
} catch (error) {
  report({ error: error.name, message: error.message });
  process.exitCode = 1;
}
