import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSearch } from '../../../src/excerpts/index.js';

describe('a search with conditions', () => {
  it('is words and conditions, wherever they stand', () => {
    expect(
      parseSearch(
        'Rückkehrer outlet:"The Wall Street Journal" lang:de baten quoting:WSJ from:2016-06 to:2016-07 um Hilfe',
      ),
    ).toEqual({
      words: 'Rückkehrer baten um Hilfe',
      conditions: {
        outlet: ['The Wall Street Journal'],
        language: ['de'],
        quoting: ['WSJ'],
        from: '2016-06',
        to: '2016-07',
      },
      problems: [],
    });
  });

  it.each([
    ['"', '"'],
    ['“', '”'],
    ['„', '“'],
    ['„', '”'],
    ['”', '”'],
    ['«', '»'],
    ['»', '«'],
    ['»', '»'],
    ['« ', ' »'],
    ['‹', '›'],
    ["'", "'"],
    ['‘', '’'],
    ['‚', '‘'],
  ])('takes names of several words between %s and %s', (opening, closing) => {
    expect(parseSearch(`quoting:${opening}L'Équipe d’hier${closing} Paris`)).toEqual({
      words: 'Paris',
      conditions: { quoting: ["L'Équipe d’hier"] },
      problems: [],
    });
  });

  it('takes keys in any case, spaces behind them, and commas between conditions', () => {
    expect(parseSearch('LANG:DE, Language: pt-BR; OutLet: “Die Zeit”, from: 2016,')).toEqual({
      words: '',
      conditions: { language: ['de', 'pt'], outlet: ['Die Zeit'], from: '2016' },
      problems: [],
    });
  });

  it('takes several values, of which each counts', () => {
    expect(parseSearch('outlet:TASS outlet:Reuters').conditions).toEqual({ outlet: ['TASS', 'Reuters'] });
  });

  it.each([
    'https://example.org/a?from:2016 10:30 Uhr',
    'Ticker: 3:2 gegen Köln, re:publica',
    'constructor:x __proto__:y toString:z',
    'to outlet lang from',
    'auto:2016 (from:2016)',
    '"Der Spiegel" schreibt',
  ])('leaves words with colons that are no conditions: %s', (text) => {
    expect(parseSearch(text)).toEqual({ words: text, conditions: {}, problems: [] });
  });
});

describe('what is wrong with a search', () => {
  it.each([
    ['from:04.06.2016', 'not-a-date', 'from', '04.06.2016'],
    ['to:2016-02-30', 'not-a-date', 'to', '2016-02-30'],
    ['message from: Putin', 'not-a-date', 'from', 'Putin'],
    ['lang:german', 'not-a-language', 'language', 'german'],
    ['lang:de,en', 'not-a-language', 'language', 'de,en'],
    ['outlet:""', 'empty', 'outlet', ''],
    ['outlet:', 'empty', 'outlet', ''],
    ['from:2016 from:2017', 'repeated', 'from', '2017'],
    ['from:2016-06-05 to:2016-06-04', 'ends-before-it-begins', 'to', '2016-06-04'],
    ['to:2016-06 from:2017', 'ends-before-it-begins', 'from', '2017'],
    ['quoting:“The Wall Street Journal lang:de\nFalludscha', 'unclosed', 'quoting', '“The Wall Street Journal lang:de'],
  ])('is told with its key and value: %s', (text, kind, key, value) => {
    expect(parseSearch(text).problems).toEqual([{ kind, key, value }]);
  });

  it('is a missing value where another condition follows', () => {
    expect(parseSearch('outlet: lang:de')).toEqual({
      words: '',
      conditions: { language: ['de'] },
      problems: [{ kind: 'empty', key: 'outlet', value: '' }],
    });
  });

  it('keeps to the conditions that can be read, and tells of all others', () => {
    expect(parseSearch('lang:xx from:2016 to:gestern')).toMatchObject({
      conditions: { from: '2016' },
      problems: [{ key: 'language' }, { key: 'to' }],
    });
  });

  it.each(['', ' \n '])('is that nothing is searched for: %j', (text) => {
    expect(parseSearch(text)).toEqual({ words: '', conditions: {}, problems: [{ kind: 'nothing' }] });
  });
});

describe('any search', () => {
  const word = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .map((text) => text.replace(/\s/gu, ''))
    .filter((text) => text !== '' && !/^(?:outlet|language|lang|quoting|from|to):/iu.test(text));
  const name = fc
    .string({ unit: fc.constantFrom(...'aÄ ж’-:1') })
    .map((text) => text.replace(/\s+/gu, ' ').trim())
    .filter((text) => text !== '' && !text.includes('’ ') && !text.endsWith('’'));
  const condition = fc.oneof(
    name.map((value) => ({ text: `outlet:„${value}“`, outlet: [value], quoting: [] })),
    name.map((value) => ({ text: `Quoting: "${value}",`, outlet: [], quoting: [value] })),
  );

  it('gives back every word and every condition', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(word, condition), { minLength: 1 }), (pieces) => {
        const words = pieces.filter((piece) => typeof piece === 'string');
        const conditions = pieces.filter((piece) => typeof piece !== 'string');
        const text = pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join(' ');
        const found = parseSearch(text);
        expect(found.words).toBe(words.join(' '));
        expect(found.conditions.outlet ?? []).toEqual(conditions.flatMap(({ outlet }) => outlet));
        expect(found.conditions.quoting ?? []).toEqual(conditions.flatMap(({ quoting }) => quoting));
        expect(found.problems).toEqual([]);
      }),
    );
  });

  it('is read without a failure, and every letter of it is somewhere', () => {
    const part = fc.oneof(
      fc.constantFrom('outlet:', 'LANG:', ' from:', 'to: ', ' quoting:', '2016', 'de', ' ', '\n', ...'"“”„«»‘’,;:'),
      // A region behind a language's code, `de-AT`, is dropped on purpose.
      fc.string({ unit: 'grapheme', maxLength: 3 }).map((text) => text.replace(/[-_]/gu, '')),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const { words, conditions, problems } = parseSearch(text);
        const found = [words, JSON.stringify(conditions), JSON.stringify(problems)].join('\n').toLowerCase();
        for (const run of text.toLowerCase().match(/\p{L}{4,}/gu) ?? []) expect(found).toContain(run);
      }),
    );
  });
});
