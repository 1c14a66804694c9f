import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Excerpt, readExcerpt } from '../../src/excerpts/index.js';
import type { Storage } from '../../src/storage/index.js';
import { article, newStorage } from '../storage/samples.js';

const SENTENCES = [
  'Der Hafen ist zu.',
  'Reuters zufolge sank ein Schiff.',
  'Es hieß Anna.',
  'Taucher suchen.',
  'Ende.',
];
const TEXT = SENTENCES.join('\n');

async function corpus(): Promise<Storage> {
  const storage = await newStorage();
  await storage.articles.addVersion(article(SENTENCES));
  return storage;
}

/** An excerpt of a passage of the article, of a part of its text where one is given. */
async function excerpt(
  storage: Storage,
  passageNumber: number,
  { quote, before = 0, after = 0 }: { quote?: string; before?: number; after?: number } = {},
): Promise<Excerpt | null> {
  const start = quote === undefined ? 0 : TEXT.indexOf(quote);
  const span = quote === undefined ? null : { start, end: start + quote.length };
  return readExcerpt({ articleId: 1, passageNumber, quote: span, before, after }, { storage });
}

describe('an excerpt', () => {
  it('is the passage with whole sentences around it', async () => {
    const storage = await corpus();
    const found = await excerpt(storage, 3, { before: 1, after: 2 });
    expect(found).toMatchObject({
      citation: { passage: 'A1.3', quote: 'Es hieß Anna.', version: 1, outlet: 'Sputniknews' },
      before: 'Reuters zufolge sank ein Schiff.\n',
      after: '\nTaucher suchen.\nEnde.',
      moreBefore: true,
      moreAfter: false,
      newestVersion: null,
      stillStands: true,
    });
  });

  it('holds the rest of the sentences that the quote is cut from, and counts others besides', async () => {
    const storage = await corpus();
    const quote = 'sank ein Schiff.\nEs hieß';
    expect(await excerpt(storage, 2, { quote })).toMatchObject({ before: 'Reuters zufolge ', after: ' Anna.' });
    expect(await excerpt(storage, 2, { quote, before: 1, after: 1 })).toMatchObject({
      before: 'Der Hafen ist zu.\nReuters zufolge ',
      after: ' Anna.\nTaucher suchen.',
      moreBefore: false,
      moreAfter: true,
    });
  });

  it('ends with its article, however much is asked for', async () => {
    const storage = await corpus();
    const whole = await excerpt(storage, 1, { before: 40, after: 40 });
    expect(whole).toMatchObject({ before: '', moreBefore: false, moreAfter: false });
    expect(`${whole?.citation.quote}${whole?.after}`).toBe(TEXT);
    expect(await excerpt(storage, 5)).toMatchObject({ after: '', moreBefore: true, moreAfter: false });
  });

  it('is a quote that begins or ends between sentences too', async () => {
    const storage = await corpus();
    expect(await excerpt(storage, 3, { quote: '\nEs hieß Anna.\n' })).toMatchObject({ before: '', after: '' });
    expect(await excerpt(storage, 3, { quote: '\nEs hieß Anna.\n', before: 1, after: 1 })).toMatchObject({
      before: 'Reuters zufolge sank ein Schiff.',
      after: 'Taucher suchen.',
    });
  });

  it('is one run of the stored text, for every quote and number of sentences', async () => {
    const storage = await newStorage();
    const sentences = ['', ' Eins. ', '\nZwei 🙂 ', 'drei.', '\n\nVier'].map(
      (sentence, place) => `${sentence}${place}`,
    );
    const stored = article(sentences);
    const text = `\n ${stored.text} `;
    const passages = stored.passages.map(({ start, end, ...passage }) => {
      const span = { start: start + 2, end: end + 2 };
      return { ...passage, ...span, sentences: [span] };
    });
    await storage.articles.addVersion({ ...stored, text, passages });
    const count = fc.integer({ min: 0, max: 40 });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.nat({ max: text.length }), { minLength: 2, maxLength: 2 }),
        count,
        count,
        async (ends, before, after) => {
          const [start = 0, end = 0] = ends.toSorted((a, b) => a - b);
          const request = { articleId: 1, passageNumber: 2, quote: { start, end }, before, after };
          const found = await readExcerpt(request, { storage });
          expect(found?.citation.quote).toBe(text.slice(start, end));
          expect(found?.before).toBe(text.slice(start - (found?.before.length ?? 0), start));
          expect(found?.after).toBe(text.slice(end, end + (found?.after.length ?? 0)));
          const rest = [
            text.slice(0, start - (found?.before.length ?? 0)),
            text.slice(end + (found?.after.length ?? 0)),
          ];
          expect(rest.map((part) => part.trim() !== '')).toEqual([found?.moreBefore, found?.moreAfter]);
        },
      ),
    );
  });

  it.each([{ articleId: 2 }, { passageNumber: 6 }, { passageNumber: 0 }])('is none of %o', async (elsewhere) => {
    const storage = await corpus();
    const request = { articleId: 1, passageNumber: 1, quote: null, before: 0, after: 0, ...elsewhere };
    expect(await readExcerpt(request, { storage })).toBeNull();
  });

  it.each([
    [-1, 4],
    [4, 4],
    [5, 4],
    [0, TEXT.length + 1],
    [0.5, 2],
    [0, Number.NaN],
  ])('is none of offsets that name no text: %d to %d', async (start, end) => {
    const storage = await corpus();
    const request = { articleId: 1, passageNumber: 1, quote: { start, end }, before: 0, after: 0 };
    expect(await readExcerpt(request, { storage })).toBeNull();
  });

  it.each([-1, 41, 1.5, Number.NaN])('never shows %d sentences', async (count) => {
    const storage = await corpus();
    await expect(excerpt(storage, 1, { before: count })).rejects.toThrow(RangeError);
    await expect(excerpt(storage, 1, { after: count })).rejects.toThrow(RangeError);
  });
});

describe('an excerpt of an article that has changed', () => {
  it('shows the version that the permalink names, and says that there is a newer one', async () => {
    const storage = await corpus();
    await storage.articles.addVersion(article([...SENTENCES.slice(0, 3), 'Neu.'], { outlet: 'TASS' }));
    const old = await excerpt(storage, 3, { before: 40, after: 40 });
    expect(`${old?.before}${old?.citation.quote}${old?.after}`).toBe(TEXT);
    expect(old).toMatchObject({
      citation: { version: 1, outlet: 'Sputniknews' },
      newestVersion: 2,
      stillStands: true,
    });
    expect(await excerpt(storage, 4)).toMatchObject({ newestVersion: 2, stillStands: false });
    expect(await excerpt(storage, 8)).toMatchObject({
      citation: { quote: 'Es hieß Anna.', version: 2, outlet: 'TASS' },
      newestVersion: null,
    });
  });
});
