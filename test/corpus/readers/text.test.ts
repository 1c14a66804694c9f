import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAll, readOne, temporaryFolder, write } from './reading.js';

const folder = await temporaryFolder();

/** Any text that a file can hold, with line ends, marks and letters that can be composed more often than chance has them. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\r',
        '\n',
        '\r\n',
        '\u2028',
        '\u2029',
        '\uFEFF',
        'e\u0301',
        'Å',
        '\u1100\u1161',
        '„“',
        '🚆',
        ' ',
      ),
    ),
  )
  .map((pieces) => pieces.join('').replaceAll('\0', ''))
  .filter((text) => text.trim() !== '');

/** The rule of the store, said in another way than the program says it. */
function normalised(text: string): string {
  const withoutMark = text.replace(/^\uFEFF*/u, '');
  return withoutMark
    .split(/\r\n|\r|\n|\u2028|\u2029/u)
    .join('\n')
    .normalize('NFC');
}

describe('the text of an article', () => {
  it('comes out of a text file normalised and otherwise as it is', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const article = await readOne(await write(folder, 'any.txt', `.${text}`));
        expect(article.text).toBe(normalised(`.${text}`));
      }),
    );
  });

  it('comes out of UTF-16 as it comes out of UTF-8', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const article = await readOne(await write(folder, 'any.txt', Buffer.from(`\uFEFF.${text}`, 'utf16le')));
        expect(article.text).toBe(normalised(`.${text}`));
      }),
    );
  });

  it('survives a round trip through JSON lines, with its labels', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1 }), async (texts) => {
        const lines = texts.map((text, index) => ({
          id: `n${index}`,
          text,
          outlet: 'Reuters',
          publishedAt: '2016-06-04',
        }));
        const first = await readAll([await write(folder, 'any.jsonl', asLines(lines))]);
        expect(first.articles.map(({ text }) => text)).toEqual(texts.map(normalised));
        const again = await readAll([await write(folder, 'any.jsonl', asLines(first.articles))]);
        expect(again).toEqual(first);
      }),
    );
  });

  it('has a mark in place of half a surrogate pair', async () => {
    const article = await readOne(
      await write(folder, 'half.jsonl', String.raw`{"text":"cut \ud83d, whole \ud83d\ude86"}`),
    );
    expect(article.text).toBe('cut \uFFFD, whole 🚆');
  });
});

function asLines(values: readonly unknown[]): string {
  return values.map((value) => JSON.stringify(value)).join('\n');
}
