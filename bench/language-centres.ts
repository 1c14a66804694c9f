import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { addScaled } from '../src/domain/index.js';
import { EmbeddedModel } from '../src/models/index.js';

const BANKS = 'bench/banks';
const TARGET = 'models/language-centres.json';

/** Makes models/language-centres.json from the language banks: the mean vector of each language's questions and sentences. */
async function makeLanguageCentres(): Promise<void> {
  const model = await EmbeddedModel.open({ encoder: 'models/multilingual-e5-small', reader: 'models/answer-reader' });
  const questions: Record<string, number[]> = {};
  const texts: Record<string, number[]> = {};
  for (const file of (await readdir(BANKS)).filter((name) => name.endsWith('.txt')).toSorted()) {
    const [language = '', kind] = basename(file, '.txt').split('.');
    const lines = (await readFile(`${BANKS}/${file}`, 'utf8')).trim().split('\n');
    const vectors =
      kind === 'questions'
        ? await Promise.all(lines.map(async (line) => model.embedQuestion(line)))
        : await model.embedTexts(lines);
    (kind === 'questions' ? questions : texts)[language] = rounded(mean(vectors, model.model.dimension));
    console.error(`${file}: ${lines.length} lines`);
  }
  const file = { model: model.model.fingerprint, dimension: model.model.dimension, questions, texts };
  await writeFile(TARGET, `${JSON.stringify(file).replaceAll('],', '],\n')}\n`);
  await model.close();
}

function mean(vectors: readonly Float32Array[], dimension: number): Float32Array {
  const sum = new Float32Array(dimension);
  for (const vector of vectors) addScaled(sum, vector, 1 / vectors.length);
  return sum;
}

function rounded(vector: Float32Array): number[] {
  return [...vector].map((value) => Number(value.toFixed(5)));
}

await makeLanguageCentres();
