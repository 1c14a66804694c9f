import * as fc from 'fast-check';
import type { Answer, Citation, Language, Origin, Statement } from '../../../src/domain/index.js';
import { SPOKEN_LANGUAGES } from '../../../src/wording/index.js';
import { citation } from '../../cli/samples.js';

import { anyText } from '../formatting/any-message.js';

export const anyLanguage: fc.Arbitrary<Language> = fc.constantFrom(...SPOKEN_LANGUAGES);

/** Text as articles have it, and, more rarely, text that nobody would write. */
const anyQuote = fc.oneof(
  { weight: 1, arbitrary: anyText },
  { weight: 4, arbitrary: fc.lorem({ mode: 'sentences', maxCount: 3 }) },
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '\u2068قال\u2069 نعم.',
      'a 150 b',
      '  150  ',
      '150',
      'x\u0301\u0301',
      '„150“',
      '150\n\n\n151',
    ),
  },
);
const anyName = fc.oneof({ weight: 1, arbitrary: anyText }, { weight: 9, arbitrary: fc.string({ unit: 'grapheme' }) });

export const anyCitation: fc.Arbitrary<Citation> = fc
  .record({
    quote: anyQuote,
    outlet: fc.option(anyName),
    title: fc.option(anyName),
    url: fc.constantFrom(null, 'https://example.org/a', 'javascript:alert(1)', 'https://intranet/'),
    publishedAt: fc.constantFrom(null, '2016-06-04', '2016-06-04T10:30:00Z', 'soon', '\u202e2016'),
  })
  .map(citation);

const HALF_PAIR = /^[\ud800-\udbff][\udc00-\udfff]$/;

/** A place in a text that divides no character in two. */
function anyPlace(text: string): fc.Arbitrary<number> {
  return fc.nat(text.length).map((place) => (HALF_PAIR.test(text.slice(place - 1, place + 1)) ? place - 1 : place));
}

function anyStatement(citations: readonly Citation[]): fc.Arbitrary<Statement> {
  const text = fc.oneof(fc.constantFrom(...citations.map(({ quote }) => quote)), anyQuote);
  const numbers = fc.shuffledSubarray(
    citations.map((_, index) => index + 1),
    { minLength: 1 },
  );
  return fc.tuple(text, numbers).chain(([shown, cited]) =>
    fc.tuple(anyPlace(shown), anyPlace(shown), fc.boolean()).map(([one, other, isSetOff]) => ({
      text: shown,
      highlight: isSetOff ? { start: Math.min(one, other), end: Math.max(one, other) } : null,
      citations: cited,
    })),
  );
}

const anyOrigins: fc.Arbitrary<Origin[]> = fc.array(
  fc.record({ outlet: fc.option(anyName), articles: fc.subarray(['A1', 'A2', 'A3']) }),
  { maxLength: 2 },
);

/** Any answer, whether it makes sense or not. */
export const anyAnswer: fc.Arbitrary<Answer> = fc
  .tuple(fc.array(anyCitation, { minLength: 1, maxLength: 4 }), anyLanguage, fc.double({ min: 0, max: 1, noNaN: true }))
  .chain(([citations, language, confidence]) => {
    const base = { question: 'How many?', language, confidence };
    return fc.oneof(
      fc.constant<Answer>({
        ...base,
        kind: 'abstained',
        statements: [],
        citations: [],
        origins: [],
        differing: [],
        nearest: citations,
      }),
      fc
        .tuple(fc.array(anyStatement(citations), { minLength: 1, maxLength: 3 }), anyOrigins)
        .map(([statements, origins]): Answer => {
          return { ...base, kind: 'extracted', statements, citations, origins, differing: [], nearest: [] };
        }),
      fc
        .tuple(fc.array(anyStatement(citations), { minLength: 1, maxLength: 3 }), anyOrigins)
        .map(([statements, origins]): Answer => {
          return { ...base, kind: 'composed', statements, citations, origins, differing: [], nearest: [] };
        }),
    );
  });
