import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { splitSentences } from '../../../src/corpus/sentences/index.js';
import { language } from './language.js';

const paragraph = z.object({ context: z.string(), sentence_breaks: z.array(z.tuple([z.number(), z.number()])) });
const dataset = z.object({ data: z.array(z.object({ paragraphs: z.array(paragraph) })) });
type Paragraph = z.infer<typeof paragraph>;

/** LAReQA's sentence breaks of 240 paragraphs, which lie beside the repository and are no part of it. */
function fileOf(code: string): URL {
  return new URL(`../../../../shared/eval/xquad-r.${code}.json`, import.meta.url);
}

function paragraphsOf(code: string): Paragraph[] {
  return dataset.parse(JSON.parse(readFileSync(fileOf(code), 'utf8'))).data.flatMap(({ paragraphs }) => paragraphs);
}

/** Precision, recall and F1 of the ends of sentences inside of paragraphs. */
function boundaryScore(
  paragraphs: readonly Paragraph[],
  code: string,
): { precision: number; recall: number; f1: number } {
  let right = 0;
  let found = 0;
  let expected = 0;
  for (const { context, sentence_breaks: breaks } of paragraphs) {
    const reference = new Set(breaks.slice(0, -1).map(([, end]) => end));
    const ends = splitSentences(context, language(code)).slice(0, -1);
    right += ends.filter(({ end }) => reference.has(end)).length;
    found += ends.length;
    expected += reference.size;
  }
  const precision = right / found;
  const recall = right / expected;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

describe.each(['de', 'en'])('sentence breaks of XQuAD-R, %s', (code) => {
  it.skipIf(!existsSync(fileOf(code)))('are met with F1 of .98 (skipped where ../shared/eval is absent)', () => {
    const { precision, recall, f1 } = boundaryScore(paragraphsOf(code), code);
    expect(precision).toBeGreaterThan(0.98);
    expect(recall).toBeGreaterThan(0.97);
    expect(f1).toBeGreaterThan(0.98);
  });
});
