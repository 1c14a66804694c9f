// Adds an article of one passage as a program of its own: node adding-process.mjs DATABASE WORD NUMBER...
// Its vector is the numbers. Prints the passage's id.
import { openStorage } from '../../src/storage/index.js';
import { tokenizeWords } from '../../src/index/words/index.js';

const [path, word, ...numbers] = process.argv.slice(2);
const vector = Float32Array.from(numbers, Number);
const storage = await openStorage({ path, clock: () => new Date(), randomId: () => crypto.randomUUID() });
const span = { start: 0, end: word.length };
const { passageIds } = await storage.articles.addVersion({
  identity: word,
  externalId: null,
  contentHash: word,
  title: null,
  text: word,
  outlet: null,
  language: 'de',
  publishedAt: null,
  url: null,
  source: 'test',
  quotedOutlets: [],
  passages: [
    { ...span, sentences: [span], tokens: 1, vector, sentenceVectors: [vector], ...tokenizeWords(word, 'de') },
  ],
});
await storage.close();
console.log(passageIds[0]);
