import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { CharactersWithoutFontError } from '../../src/errors.js';
import { type FindFont, openFonts } from '../../src/typesetting/fonts.js';
import { breakLines } from '../../src/typesetting/lines.js';
import { piecesOf } from '../../src/typesetting/pieces.js';
import { setBriefings } from '../../src/typesetting/set-briefings.js';
import type { BriefingDocument } from '../../src/wording/index.js';
import { readPdf } from './read-pdf.js';
import { documentOf, story } from './sample.js';

const WORDS = [
  'Größe',
  'İstanbul',
  'Ъ',
  'قال',
  'لا',
  'می‌خواهم',
  'שלום',
  'हिन्दी',
  'தமிழ்',
  '(150)',
  '١٢٣',
  '«',
  '»',
  '\u2068',
  '\u2069',
  '\u202e',
  '\u200d',
  '\u00a0',
  '\n',
  '→',
];
const written = fc
  .array(fc.constantFrom(...WORDS, ' ', ' '), { minLength: 1, maxLength: 60 })
  .map((words) => words.join(''));
const anyText = fc.oneof(
  written,
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ maxLength: 400 }),
  fc.constantFrom('\ud800', '\0', '', '\u202e(abc', 'a'.repeat(3_000)),
);

describe('any text', () => {
  let findFont: FindFont;

  beforeAll(async () => {
    findFont = await openFonts();
  });

  it('makes a PDF that can be read, or is refused with its own characters', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, fc.constantFrom('en', 'ar'), async (quote, outlet, code) => {
        const said = { outlet, code: 'de', quote, url: `https://example.org/${quote}` };
        const outcome = await outcomeOf(documentOf([story(1, [said])], code), `${quote}${outlet}`, findFont);
        expect(['read', 'refused']).toContain(outcome);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps all that can be seen, in its order, in lines that are no wider than they may be', () => {
    fc.assert(
      fc.property(
        written,
        fc.integer({ min: 60, max: 400 }),
        fc.constantFrom('ltr', 'rtl'),
        (text, width, direction) => {
          const span = { text, weight: 'regular', tone: 'ink', link: null } as const;
          const found = piecesOf([span], direction, findFont);
          if (found.kind === 'missing') throw new Error(`no font for ${found.characters.join(' ')}`);
          const lines = breakLines(found.pieces, 10, width);
          const set = lines.map(({ runs }) => runs.map((run) => run.text).join('')).join('');
          expect(seen(set)).toBe(seen(text));
          for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 1);
        },
      ),
      { numRuns: 300 },
    );
  });
});

it('does not let a control character in a quote turn what stands behind it', async () => {
  const span = { text: '\u202eabc', weight: 'regular', tone: 'ink', link: null } as const;
  const found = piecesOf([span, { ...span, text: ' [1]' }], 'ltr', await openFonts());
  expect(found.kind === 'pieces' && found.pieces.map(({ text, level }) => `${text}${level}`)).toEqual(
    Array.from('abc [1]', (character) => `${character}0`),
  );
});

/** `read` or `refused`, or what is wrong. */
async function outcomeOf(document: BriefingDocument, text: string, findFont: FindFont): Promise<string> {
  try {
    const { pages } = await readPdf(await setBriefings([document], new Date(0), findFont));
    return pages.at(-1)?.letters.endsWith(`${pages.length}/${pages.length}`) ? 'read' : 'the last page has no number';
  } catch (error) {
    if (!(error instanceof CharactersWithoutFontError)) throw error;
    const foreign = error.characters.filter((character) => !text.includes(character[0] ?? ''));
    return error.characters.length > 0 && foreign.length === 0 ? 'refused' : `refused for ${foreign.join(' ')}`;
  }
}

function seen(text: string): string {
  return text.replace(/[ \n\u2000-\u200b\u2066-\u2069\u202a-\u202e]/gu, '');
}
