import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createProvenanceFinder, shippedOutlets } from '../../../src/corpus/provenance/index.js';
import { overlaps } from '../../../src/domain/index.js';
import { article } from './articles.js';
import labelFile from './labels/news-de-dev.json' with { type: 'json' };

/** Lies beside the repository; its licence keeps it out of it. */
const NEWS = new URL('../../../../shared/eval/news-de-dev.jsonl', import.meta.url);

/** Written by reading the articles, of an Austrian paper; the patterns were written with articles of the same set in view. */
const labels = z
  .array(
    z.object({
      id: z.string(),
      /** The agency that signs the article. */
      signedBy: z.string().nullable(),
      quoted: z.array(z.object({ name: z.string(), start: z.number(), end: z.number() })),
    }),
  )
  .parse(labelFile);

const find = createProvenanceFinder(shippedOutlets());

function readTexts(): Map<string, string> {
  const articles = readFileSync(NEWS, 'utf8').trim().split('\n');
  const parsed = articles.map((line) => z.object({ id: z.string(), text: z.string() }).parse(JSON.parse(line)));
  return new Map(parsed.map(({ id, text }) => [id, text]));
}

const missing = !existsSync(NEWS);
if (missing) console.info(`Skipped, because it is not there: ${NEWS.pathname}`);

describe.skipIf(missing)('40 labelled articles', () => {
  const texts = missing ? new Map<string, string>() : readTexts();
  const textOf = (id: string): string => texts.get(id) ?? '';

  it('give the outlets that they quote', () => {
    let right = 0;
    let exact = 0;
    let found = 0;
    const wanted = labels.flatMap(({ quoted }) => quoted).length;
    for (const { id, quoted } of labels) {
      const quotedOutlets = find(article(textOf(id), 'de', { outlet: 'Der Standard' })).quotedOutlets;
      found += quotedOutlets.length;
      const matched = quoted.flatMap(
        (label) => quotedOutlets.find((outlet) => outlet.name === label.name && overlaps(outlet, label)) ?? [],
      );
      right += matched.length;
      exact += quoted.filter(({ start, end }) => matched.some((hit) => hit.start === start && hit.end === end)).length;
    }
    console.info(`precision ${right}/${found}, recall ${right}/${wanted}, evidence exact ${exact}/${right}`);
    expect(right / found).toBeGreaterThanOrEqual(0.94);
    expect(right / wanted).toBeGreaterThanOrEqual(0.94);
    expect(exact / right).toBeGreaterThanOrEqual(0.9);
  });

  it.each(labels)('$id is signed by $signedBy', ({ id, signedBy }) => {
    expect(find(article(textOf(id))).outlet).toBe(signedBy);
  });
});
