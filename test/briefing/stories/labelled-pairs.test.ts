import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const FOLDER = 'test/briefing/pairs';
const article = z.strictObject({
  id: z.string(),
  title: z.string().min(1),
  text: z.string().min(1),
  outlet: z.string(),
  language: z.string(),
  publishedAt: z.iso.datetime(),
});
const pair = z.strictObject({ a: z.string(), b: z.string(), same: z.boolean(), kind: z.string() });

function read<T>(file: string, schema: z.ZodType<T>): T[] {
  const lines = readFileSync(`${FOLDER}/${file}`, 'utf8').trim().split('\n');
  return lines.map((line) => schema.parse(JSON.parse(line)));
}

const halves = (['fit', 'test'] as const).map((half) => ({
  half,
  articles: read(`${half}-articles.jsonl`, article),
  pairs: read(`${half}.jsonl`, pair),
}));

describe('the labelled pairs', () => {
  it('are 300 at least, and name articles that are there', () => {
    expect(halves.reduce((sum, { pairs }) => sum + pairs.length, 0)).toBeGreaterThanOrEqual(300);
    for (const { articles, pairs } of halves) {
      const ids = new Set(articles.map(({ id }) => id));
      for (const { a, b } of pairs) expect(a !== b && ids.has(a) && ids.has(b)).toBe(true);
    }
  });

  it.each(halves)(
    'of the half for $half are in six languages at least, of one event and hard to tell apart',
    (half) => {
      expect(new Set(half.articles.map(({ language }) => language)).size).toBeGreaterThanOrEqual(6);
      expect(half.pairs.filter(({ same }) => same).length).toBeGreaterThanOrEqual(80);
      expect(half.pairs.filter(({ same, kind }) => !same && kind !== 'nothing in common').length).toBeGreaterThan(100);
    },
  );

  it('share no event between the halves', () => {
    const [fit, test] = halves.map(({ articles }) => new Set(articles.map(({ id }) => id.split('-')[0])));
    expect([...(fit ?? [])].filter((family) => test?.has(family))).toEqual([]);
  });
});
