import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createProvenanceFinder, shippedOutlets } from '../../../src/corpus/provenance/index.js';
import { article } from './articles.js';

const GOLDEN = new URL('../../golden/provenance/', import.meta.url);
const SEED = new URL('../../../seeds/sputniknews-150-rueckkehrer.txt', import.meta.url);

const find = createProvenanceFinder(shippedOutlets());

/** The words that show who published an article stand in some of them; `cites` in the quoted outlets that cite somebody. */
const expectation = z.looseObject({ outletEvidence: z.string().nullable().optional() });
const labels = z.object({ language: z.string(), outlet: z.string().nullable(), url: z.string().nullable() });

describe.each(readdirSync(GOLDEN))('the article %s', (name) => {
  const read = (file: string): string => readFileSync(new URL(`${name}/${file}`, GOLDEN), 'utf8');

  it('comes from the expected outlets', () => {
    const { language, ...known } = labels.parse(JSON.parse(read('article.json')));
    const text = read('article.txt').trim();
    const { quotedOutlets, outletEvidence, ...provenance } = find(article(text, language, known));
    const shown = quotedOutlets.map(({ reach, cites, ...quoted }) => ({
      ...quoted,
      reach: text.slice(reach.start, reach.end),
      ...(cites && { cites: text.slice(cites.start, cites.end) }),
    }));
    const { outletEvidence: evidence, ...expected } = expectation.parse(JSON.parse(read('expected.json')));
    expect({ ...provenance, quotedOutlets: shown }).toEqual(expected);
    const showing = outletEvidence && text.slice(outletEvidence.start, outletEvidence.end);
    expect(evidence === undefined ? undefined : showing).toBe(evidence);
  });
});

describe('the seed article', () => {
  const text = readFileSync(SEED, 'utf8').normalize('NFC').replaceAll('\r\n', '\n');
  const { outlet, quotedOutlets } = find(article(text));

  it('is by Sputniknews', () => {
    expect(outlet).toBe('Sputniknews');
  });

  it('quotes The Wall Street Journal four times', () => {
    expect(quotedOutlets).toMatchObject([
      { name: 'The Wall Street Journal', language: 'en', evidence: 'Dies schreibt The Wall Street Journal (WSJ)' },
      { name: 'The Wall Street Journal', language: 'en', evidence: 'Die Zeitung beruft sich' },
      { name: 'The Wall Street Journal', language: 'en', evidence: 'zitiert WSJ' },
      { name: 'The Wall Street Journal', language: 'en', evidence: 'WSJ zufolge' },
    ]);
  });

  it('has the Journal cite diplomats, wherever it is quoted', () => {
    const cited = quotedOutlets.map(({ cites }) => cites && text.slice(cites.start, cites.end).replace(/\s/gu, ' '));
    const words =
      'Daten, die sie von Diplomaten von insgesamt sechs Botschaften verschiedener Länder in der Türkei bekommen hat';
    expect(cited).toEqual([words, words, words, words]);
  });

  it.each([
    ['verlieren ihren Glauben', true],
    ['Der Grund dafür sei vor allem', true],
    ['etwa 150 Bürger', true],
    ['angeworben wurden, sei nicht bekannt', true],
    ['Nun müssen die Geheimdienste', false],
    ['Die irakische Armee', false],
  ])('has "%s" stand under the Journal: %s', (words, expected) => {
    const at = text.indexOf(words);
    expect(quotedOutlets.some(({ reach }) => reach.start <= at && at < reach.end)).toBe(expected);
  });
});
