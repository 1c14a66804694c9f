// Builds an index as a program of its own: node building-process.mjs DATABASE FOLDER
// Prints one JSON line: what the index holds then, what it reported, and how many passages a search finds.
import { openStorageForReading } from '../../src/storage/index.js';
import { VectorIndex } from '../../src/index/vectors/index.js';

const [path, folder] = process.argv.slice(2);
const source = await openStorageForReading({ path });
const notices = [];
const report = (notice) => notices.push(notice);
const index = await VectorIndex.open({ source, folder, report, passagesForGraph: 200 });
await index.settle();
const { dimension } = await source.corpus.model();
const { ids } = await index.nearest(new Float32Array(dimension).fill(0.1), 50, null);
console.log(JSON.stringify({ ...index.state(), notices, found: ids.length }));
