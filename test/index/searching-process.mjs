// Searches as a program of its own and exits in the middle: node searching-process.mjs DATABASE FOLDER exit|close
import { CorpusIndex } from '../../src/index/corpus-index.js';

const [database, folder, ending] = process.argv.slice(2);
const index = await CorpusIndex.open({ database, folder, report: console.error, passagesForGraph: 200 });
await index.settle();
const question = { vector: new Float32Array(16).fill(0.1), count: 100, filter: { languages: ['en'] } };
const searches = Array.from({ length: 5000 }, () => index.nearest(question));
await searches[10];
if (ending === 'exit') process.exit(0);
const last = searches.at(-1);
await index.close();
console.log((await last).ids.length);
