import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packPassages, PASSAGE_TOKENS, type PassageOptions } from '../../../src/corpus/passages/index.js';
import { splitSentences } from '../../../src/corpus/sentences/index.js';
import { language } from '../sentences/language.js';
import { article } from './article.js';

/** The tokens of the sentences of each passage. */
function packed(parts: readonly (number | string)[], options?: PassageOptions): number[][] {
  const { text, sentences } = article(...parts);
  return packPassages(sentences, text, options).map((passage) =>
    passage.sentences.map(({ start, end }) => end - start),
  );
}

describe('packPassages', () => {
  it('gives nothing for nothing', () => {
    expect(packPassages([], '')).toEqual([]);
  });

  it('keeps what fits in one passage, across paragraphs', () => {
    expect(PASSAGE_TOKENS).toBe(200);
    expect(packed([60, 40, '\n\n', 50, 50])).toEqual([[60, 40, 50, 50]]);
  });

  it('says where a passage is, what it holds and how long it is', () => {
    const { text, sentences } = article(60, '\n', 40);
    expect(packPassages(sentences, text)).toEqual([
      {
        start: 0,
        end: 101,
        sentences: [
          { start: 0, end: 60 },
          { start: 61, end: 101 },
        ],
        tokens: 100,
      },
    ]);
  });

  it('holds up to the limit and no token more', () => {
    expect(packed([100, 100])).toEqual([[100, 100]]);
    expect(packed([100, 101])).toEqual([[100], [101]]);
    expect(packed([67, 67, 67])).toHaveLength(2);
  });

  it('divides evenly instead of filling up', () => {
    expect(packed([50, 50, 50, 50, 50, 50])).toEqual([
      [50, 50, 50],
      [50, 50, 50],
    ]);
  });

  it('ends at a paragraph rather than within one', () => {
    expect(packed([45, 45, '\n\n', 45, 45, 45])).toEqual([
      [45, 45],
      [45, 45, 45],
    ]);
    expect(packed([45, 45, 45, '\n \n', 45, 45])).toEqual([
      [45, 45, 45],
      [45, 45],
    ]);
  });

  it('ends at a line rather than within one', () => {
    expect(packed([45, 45, '\n', 45, 45, 45])).toEqual([
      [45, 45],
      [45, 45, 45],
    ]);
    expect(packed([45, 45, '\n\n', 45, '\n', 45, 45])[0]).toEqual([45, 45]);
  });

  it('leaves a sentence over the limit alone', () => {
    expect(packed([100, 201, 100])).toEqual([[100], [201], [100]]);
  });

  it('keeps a trailer with the passage before it', () => {
    expect(packed([90, 90, '\n\n', 90, 100, '\n\n', 5]).at(-1)).toEqual([90, 100, 5]);
    expect(packed([90, 90, '\n\n', 60, 60, 78, '\n\n', 5]).at(-1)?.at(-1)).toBe(5);
    expect(packed([90, 90, '\n\n', 60, 60, 78, '\n\n', 5]).at(-1)?.length).toBeGreaterThan(1);
  });

  it('breaks a paragraph rather than leave a tiny one alone', () => {
    expect(packed([85, 85, '\n\n', 35, '\n\n', 85, 85])).not.toContainEqual([35]);
  });

  it('keeps a headline with the passage behind it', () => {
    expect(packed([8, '\n\n', 90, 90, '\n\n', 90, 90])[0]).toEqual([8, 90, 90]);
  });

  it('takes another limit', () => {
    expect(packed([50, 50, 50], { limit: 100 })).toHaveLength(2);
    expect(packed([50, 50, 50], { limit: 1 })).toEqual([[50], [50], [50]]);
  });

  it('divides twenty thousand sentences of hardly any length', () => {
    const { text, sentences } = article(...Array.from({ length: 20_000 }, (_, index) => (index * 37) % 3));
    const passages = packPassages(sentences, text);
    expect(passages.reduce((count, passage) => count + passage.sentences.length, 0)).toBe(20_000);
  });
});

describe('the article of the first run', () => {
  const text = readFileSync(new URL('../../../seeds/sputniknews-150-rueckkehrer.txt', import.meta.url), 'utf8');
  const sentences = splitSentences(text, language('de')).map(({ start, end }) => ({
    start,
    end,
    tokens: Math.ceil((end - start) / 4.3),
  }));
  const passages = packPassages(sentences, text).map(({ start, end }) => text.slice(start, end));

  it('keeps what the WSJ says of 150 returnees with the sentence that goes on from it', () => {
    const passage = passages.find((candidate) => candidate.includes('WSJ zufolge'));
    expect(passage).toContain('etwa 150 Bürger');
    expect(passage).toContain('Die genaue Zahl der Bürger dieser Länder');
  });

  it('keeps its source with the last passage', () => {
    expect(passages.at(-1)).toMatch(/strategisch wichtige Orte\.\s+Quelle: Sputniknews$/);
  });

  it('is divided as it reads', () => {
    expect(passages.map((passage) => passage.slice(0, 30))).toEqual([
      'Ausländische Kämpfer und Anhän',
      'Der Grund dafür sei vor allem ',
      'WSJ zufolge haben sich bereits',
      'Die irakische Armee und schiit',
    ]);
  });
});
