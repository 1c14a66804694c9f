// Searches as a program of its own and exits in the middle: node searching-process.mjs DATABASE FOLDER exit|close
import { CorpusIndex } from '../../dist/index/corpus-index.js';

const [database, folder, ending] = process.argv.slice(2);
const index = await CorpusIndex.open({ database, folder, report: console.error, passagesForGraph: 200 });
await index.settle();
const question = { vector: new Float32Array(16).fill(0.1), count: 100 };
const filters = [null, { languages: ['de'] }, { languages: ['en'] }];
const searches = Array.from({ length: 300 }, (_, number) =>
  index.nearest({ ...question, filter: filters[number % 3] }),
);
await searches[10];
if (ending === 'exit') process.exit(0);
const last = searches.at(-1);
await index.close();
console.log((await last).ids.length);
