import { writeFile } from 'node:fs/promises';
import { wordsOf } from '../src/answering/verifying/alignment.js';
import { lexiconsFor } from '../src/answering/verifying/lexicons.js';
import { readNames } from '../src/answering/verifying/names/read-names.js';
import { readText } from '../src/answering/verifying/reading.js';
import type { Language, WordEmbedder } from '../src/domain/index.js';
import { EmbeddedModel } from '../src/models/index.js';
import { readStatements } from '../test/answering/verifying/labelled-statements.js';
import { type Example, fitLogisticRegression } from './fitting/logistic-regression.js';

const TARGET = 'src/answering/verifying/names/name-likeness.json';
const RIDGE = 0.0003;
const TEXTS_AT_ONCE = 16;
const DIGITS = 4;

/**
 * Fits src/answering/verifying/names/name-likeness.json: words that rules take for names in the statements to fit on, and in their
 * quotes, against all others. Rules know names by lists, capitals and titles; what the model makes of a word holds where they end.
 */
async function fitNameLikeness(embedder: WordEmbedder): Promise<void> {
  const examples: Example[] = [];
  const texts = textsToFitOn();
  for (let first = 0; first < texts.length; first += TEXTS_AT_ONCE)
    examples.push(...(await examplesOf(texts.slice(first, first + TEXTS_AT_ONCE), embedder)));
  const names = (examples[0]?.features ?? []).map((_, place) => String(place));
  const { intercept, weights } = fitLogisticRegression(examples, names, RIDGE);
  const rounded = names.map((name) => Number((weights[name] ?? 0).toFixed(DIGITS)));
  await writeFile(TARGET, `${JSON.stringify({ intercept: Number(intercept.toFixed(DIGITS)), weights: rounded })}\n`);
  console.log(`${examples.length} words, ${examples.filter(({ right }) => right).length} of them in names`);
}

function textsToFitOn(): { text: string; language: Language }[] {
  const texts = readStatements('fit').flatMap(({ text, language, quotes }) => [
    { text, language },
    ...quotes.map(({ quote, language: written }) => ({ text: quote, language: written })),
  ]);
  return [...new Map(texts.map((one) => [one.text, one])).values()];
}

async function examplesOf(
  texts: readonly { text: string; language: Language }[],
  embedder: WordEmbedder,
): Promise<Example[]> {
  const readings = texts.map(({ text, language }) => readText(text, language));
  const embedded = await embedder.embedWords(
    texts.map(({ text }, place) => ({ text, words: wordsOf(readings[place]?.tokens ?? []) })),
  );
  return readings.flatMap(({ tokens, dateTokens, quantityTokens, language }, place) => {
    const { known, others } = readNames(
      tokens,
      lexiconsFor(language).names,
      new Set([...dateTokens, ...quantityTokens]),
    );
    const starts = new Set([...known, ...others].flatMap(({ words }) => words.map(({ start }) => start)));
    return wordsOf(tokens).flatMap(({ kind, start }, number): Example[] => {
      const word = embedded[place]?.words[number];
      return word && kind === 'word' ? [{ features: [...word.kind], right: starts.has(start), weight: 1 }] : [];
    });
  });
}

const model = await EmbeddedModel.open({ encoder: 'models/multilingual-e5-small', reader: 'models/answer-reader' });
await fitNameLikeness(model);
await model.close();
