import { describe, expect, test } from 'vitest';
import { outletNames, type RefusalReason, Verifier, wordReason } from '../../../src/answering/verifying/index.js';
import { shippedOutlets } from '../../../src/corpus/index.js';
import { LanguageCentres } from '../../../src/index/index.js';
import { readStatements } from './labelled-statements.js';
import { languageOf } from '../../support/language-of.js';

/** Every text means the same: what is compared word by word is all that counts. */
const ALIKE = {
  embedTexts: async (texts: readonly string[]): Promise<Float32Array[]> => texts.map(() => Float32Array.of(1, 0)),
};
/** Every text means something else than the one before. */
const UNLIKE = {
  embedTexts: async (texts: readonly string[]): Promise<Float32Array[]> =>
    texts.map((_, place) => (place % 2 === 0 ? Float32Array.of(1, 0) : Float32Array.of(0, 1))),
};
const namesOfOutlet = outletNames(shippedOutlets());
const centres = LanguageCentres.none(2);
const verifier = new Verifier({ embedder: ALIKE, centres, support: null, namesOfOutlet });

const PASSAGE =
  'Vorspann. WSJ zufolge haben sich bereits etwa 150 Bürger Frankreichs am 2. Februar nicht an die „Diplomaten“ gewandt.';
const QUOTE =
  'WSJ zufolge haben sich bereits etwa 150 Bürger Frankreichs am 2. Februar nicht an die "Diplomaten" gewandt.';

function quoteOf(quote = QUOTE): Parameters<Verifier['verify']>[1][number] {
  return {
    passage: { id: 'A1.5', text: PASSAGE },
    quote,
    language: languageOf('de'),
    quotedOutlets: ['The Wall Street Journal'],
    outlet: 'Sputniknews',
  };
}

async function kindsOf(text: string, label = 'en'): Promise<string[]> {
  const verdict = await verifier.verify({ text, language: languageOf(label) }, [quoteOf()]);
  return verdict.kind === 'refused' ? verdict.reasons.map(({ kind }) => kind) : [];
}

describe('a statement', () => {
  test('that its quote carries is verified, with the quote as the passage has it', async () => {
    const text =
      'About 150 citizens of France did not turn to the diplomats on 2 February, according to The Wall Street Journal.';
    const start = PASSAGE.indexOf('WSJ');
    expect(await verifier.verify({ text, language: languageOf('en') }, [quoteOf()])).toEqual({
      kind: 'verified',
      quotes: [{ passage: 'A1.5', quote: PASSAGE.slice(start), start, end: PASSAGE.length }],
    });
  });

  test.each([
    ['number-not-in-quotes', 'About 250 citizens of France did not turn to them on 2 February, the WSJ reports.'],
    ['unit-not-in-quotes', 'About 150 percent of France did not turn to them on 2 February, the WSJ reports.'],
    ['hedge-lost', '150 citizens of France did not turn to them on 2 February, the WSJ reports.'],
    ['hedge-changed', 'At least 150 citizens of France did not turn to them on 2 February, the WSJ reports.'],
    ['date-not-in-quotes', 'About 150 citizens of France did not turn to them on 3 February, the WSJ reports.'],
    ['name-not-in-quotes', 'About 150 citizens of Spain did not turn to them on 2 February, the WSJ reports.'],
    ['negation-lost', 'About 150 citizens of France turned to them on 2 February, the WSJ reports.'],
    ['attribution-lost', 'About 150 citizens of France did not turn to them on 2 February.'],
  ])('is refused for %s', async (kind, text) => {
    expect(await kindsOf(text)).toEqual([kind]);
  });

  test('may name the outlet that published it in place of the quoted one', async () => {
    expect(await kindsOf('Sputniknews reports that about 150 citizens of France did not turn to them.')).toEqual([]);
  });

  test('is refused for a quote that is not there, and for having none', async () => {
    const statement = { text: 'About 150 citizens, the WSJ reports.', language: languageOf('en') };
    const verdict = await verifier.verify(statement, [quoteOf('etwa 160 Bürger')]);
    expect(verdict).toEqual({ kind: 'refused', reasons: [{ kind: 'quote-not-found', quote: 'etwa 160 Bürger' }] });
    expect((await verifier.verify(statement, [])).kind).toBe('refused');
  });

  test('that means something else is refused', async () => {
    const distant = new Verifier({ embedder: UNLIKE, centres, support: null, namesOfOutlet });
    const verdict = await distant.verify({ text: 'The WSJ reports nothing about it.', language: languageOf('en') }, [
      quoteOf(),
    ]);
    expect(verdict).toEqual({ kind: 'refused', reasons: [{ kind: 'far-in-meaning', similarity: 0 }] });
  });
});

describe('an outlet of a quote', () => {
  const said = 'Der Reeder verkaufte drei Tanker.';
  const lost = async (outlet: string, text: string, label: string): Promise<boolean> => {
    const quotes = [{ ...quoteOf(said), passage: { id: 'A1.1', text: said }, quotedOutlets: [outlet] }];
    const verdict = await verifier.verify({ text, language: languageOf(label) }, quotes);
    return verdict.kind === 'refused' && verdict.reasons.some(({ kind }) => kind === 'attribution-lost');
  };

  test.each([
    ['Радио Ветер', 'Le patron a vendu les navires, selon la radio Veter.', 'fr'],
    ['газета «Полевая правда»', 'The owner sold the ships, Polevaya Pravda reports.', 'en'],
    ['صحيفة الغارديان', 'The owner sold the ships, the Guardian reports.', 'en'],
    ['الخليج سبورت', 'Der Reeder verkaufte die Schiffe, meldet Al-Khaleej Sport.', 'de'],
    ['Magazin Schleuse', 'Судовладелец продал суда, пишет журнал «Schleuse».', 'ru'],
    ['Rüzgâr Gazetesi', 'El armador vendió los barcos, según el diario «Rüzgâr».', 'es'],
  ])('is named without the word for its kind or with another: %s', async (outlet, text, label) => {
    expect(await lost(outlet, text, label)).toBe(false);
  });

  test.each([
    ['Radio Fribourg', 'The owner sold the ships in Fribourg.', 'en'],
    ['Wall Street Journal', 'The owner sold the ships on Wall Street.', 'en'],
  ])('is not named by what else its name holds: %s', async (outlet, text, label) => {
    expect(await lost(outlet, text, label)).toBe(true);
  });
});

describe('a negation in one clause of a quote', () => {
  const text = 'Der Rat stimmte dem Haushalt zu, die Steuern sollen nicht steigen.';
  /** Texts are near to each other by the word for money or for taxes that they hold. */
  const byTopic = {
    embedTexts: async (texts: readonly string[]): Promise<Float32Array[]> =>
      texts.map((one) => {
        const both = [/Haushalt|budget/u, /Steuern|taxes/u].map((topic) => (topic.test(one) ? 1 : 0));
        return Float32Array.from(both.map((part) => part / Math.hypot(...both)));
      }),
  };
  const byMeaning = new Verifier({ embedder: byTopic, centres, support: null, namesOfOutlet });
  const quotes = [{ ...quoteOf(text), passage: { id: 'A1.1', text }, quotedOutlets: [] }];

  test.each([
    ['may be left out with its clause', 'The council approved the budget.', 'verified'],
    ['is lost where the clause is kept', 'The council approved the budget, and the taxes will go up soon.', 'refused'],
    ['is lost where only that clause is kept', 'The taxes will go up soon, the council said.', 'refused'],
    ['may be kept', 'The council approved the budget, and the taxes will not go up.', 'verified'],
  ])('%s', async (_, stated, kind) => {
    expect((await byMeaning.verify({ text: stated, language: languageOf('en') }, quotes)).kind).toBe(kind);
  });
});

describe('reasons', () => {
  test.each<RefusalReason>([
    { kind: 'quote-not-found', quote: 'two\nlines' },
    { kind: 'number-not-in-quotes', number: '150' },
    { kind: 'far-in-meaning', similarity: 0.1 },
    { kind: 'attribution-lost', outlet: 'Die\n"Zeit"' },
    { kind: 'modality-lost', word: 'could' },
    { kind: 'claim-as-fact', word: 'öne\nsürdü' },
  ])('are one line: $kind', (reason) => {
    expect(wordReason(reason)).toMatch(/^[^\n]+\.$/u);
  });
});

describe('names', () => {
  const passage = (text: string, label: string): Parameters<Verifier['verify']>[1][number] => ({
    passage: { id: 'A1.1', text },
    quote: text,
    language: languageOf(label),
    quotedOutlets: [],
    outlet: null,
  });

  test.each([
    ['Die Armee befreite Falludscha.', 'de', 'The army freed Falluja.', 'en'],
    ['Армия освободила Фаллуджу.', 'ru', 'Die Armee befreite Falludscha.', 'de'],
    ['حرر الجيش الفلوجة.', 'ar', 'The army freed Falluja.', 'en'],
    ['Deutschland gewann.', 'de', 'Almanya kazandı.', 'tr'],
    ['Hacıbektaşoğlu konuştu.', 'tr', 'Говорил Хаджибекташоглу.', 'ru'],
    ['Мария Колесникова молчит.', 'ru', 'Maria Kolesnikowa schweigt.', 'de'],
    ['Le président sénégalais est venu.', 'fr', 'Senegals Präsident kam.', 'de'],
    ['Die Brennerautobahn ist frei.', 'de', 'The Brenner motorway is clear.', 'en'],
    ['Volkswagen liefert aus.', 'de', 'VW liefert aus.', 'de'],
    ['They reached the International Space Station.', 'en', 'Они достигли МКС.', 'ru'],
    ['Ekrem İmamoğlu konuştu.', 'tr', 'تحدث أكرم إمام أوغلو.', 'ar'],
  ])('%s (%s) and %s (%s) are the same', async (quote, quoteLanguage, text, language) => {
    const verdict = await verifier.verify({ text, language: languageOf(language) }, [passage(quote, quoteLanguage)]);
    expect(verdict.kind).toBe('verified');
  });

  test.each([
    ['Жители Орска уехали.', 'ru', 'Residents of Omsk left.', 'en'],
    ['Iran agreed.', 'en', 'Irak stimmte zu.', 'de'],
    ['Österreich stimmte zu.', 'de', 'Australia agreed.', 'en'],
    ['Merkel kam.', 'de', 'Scholz kam.', 'de'],
    ['تحدث أكرم إمام أوغلو.', 'ar', 'تحدث منصور يافاش.', 'ar'],
    ['Iga Świątek won.', 'en', 'فازت إيلينا ريباكينا.', 'ar'],
    ['Nigeria agreed.', 'en', 'Niger stimmte zu.', 'de'],
  ])('%s (%s) and %s (%s) are not', async (quote, quoteLanguage, text, language) => {
    const verdict = await verifier.verify({ text, language: languageOf(language) }, [passage(quote, quoteLanguage)]);
    expect(verdict).toMatchObject({ kind: 'refused', reasons: [{ kind: 'name-not-in-quotes' }] });
  });
});

describe('plain code', () => {
  const passage = (text: string, label: string): Parameters<Verifier['verify']>[1][number] => ({
    passage: { id: 'A1.1', text },
    quote: text,
    language: languageOf(label),
    quotedOutlets: [],
    outlet: null,
  });
  const verdictOf = async (quote: string, label: string, text: string, language: string): Promise<string> =>
    (await verifier.verify({ text, language: languageOf(language) }, [passage(quote, label)])).kind;

  test.each([
    ['a day of a list', 'They strike on 4 and 5 June.', 'en', 'Sie streiken am 4. Juni.', 'de'],
    [
      'the eve of a day',
      'In der Nacht auf Freitag brannte es.',
      'de',
      'Un feu a pris dans la nuit de jeudi à vendredi.',
      'fr',
    ],
    ['ten and two', 'Zwölf Boote sanken.', 'de', 'On iki tekne battı.', 'tr'],
    ['a round of a contest', 'Они вышли в четвертьфинал.', 'ru', 'They reached the quarter-finals.', 'en'],
    ['a penalty kick', 'He saved two penalties.', 'en', 'Er hielt zwei Elfmeter.', 'de'],
    ['a country by its capital', 'Berlin hat zugestimmt.', 'de', 'Germany has agreed.', 'en'],
    [
      'an adjective with a softened end',
      'Выступил рижского суда судья.',
      'ru',
      'The judge of the Riga court spoke.',
      'en',
    ],
    ['an x in another script', 'Das Schiff liegt vor Cuxhaven.', 'de', 'Судно стоит у Куксхафена.', 'ru'],
    ['an article of a name', 'Это сказала Рания аль-Машат.', 'ru', 'Rania Al-Mashat said so.', 'en'],
    ['an exception', 'لم تصل إلا شاحنة.', 'ar', 'Only one truck arrived.', 'en'],
    [
      'no more than a hedge',
      'Se registran retrasos de hasta 50 minutos.',
      'es',
      '50 dakikaya varan gecikmeler var.',
      'tr',
    ],
  ])('knows %s', async (_, quote, label, text, language) => {
    expect(await verdictOf(quote, label, text, language)).toBe('verified');
  });

  test.each([
    ['another day', 'They strike on 4 and 5 June.', 'en', 'Sie streiken am 6. Juni.', 'de'],
    [
      'another night',
      'In der Nacht auf Freitag brannte es.',
      'de',
      'Un feu a pris dans la nuit de mardi à mercredi.',
      'fr',
    ],
    ['another country', 'رفضت الجزائر ذلك.', 'ar', 'Marokko lehnte das ab.', 'de'],
  ])('refuses %s', async (_, quote, label, text, language) => {
    expect(await verdictOf(quote, label, text, language)).toBe('refused');
  });

  test('takes no name of a place for an outlet', async () => {
    const quoted = {
      ...passage('El gobernador de Chubut pactó, informó Clarín.', 'es'),
      quotedOutlets: ['Clarín'],
      outlet: 'La Nación',
    };
    const text = 'Según Clarín, el gobernador de Neuquén pactó.';
    expect((await verifier.verify({ text, language: languageOf('es') }, [quoted])).kind).toBe('refused');
  });
});

describe('the labelled statements', () => {
  test.each(['fit', 'test'] as const)(
    'of the half to %s are mostly told right from wrong without their meaning',
    async (half) => {
      const through = { right: 0, wrong: 0 };
      const all = { right: 0, wrong: 0 };
      for (const { text, language, quotes, right } of readStatements(half)) {
        const label = right ? 'right' : 'wrong';
        all[label] += 1;
        if ((await verifier.verify({ text, language }, quotes)).kind === 'verified') through[label] += 1;
      }
      // Figures with the embedded model are in bench/RESULTS.md; these keep them from falling unseen. A negation that is lost out of one
      // clause of several is told by the meaning alone.
      expect(through.right / all.right).toBeGreaterThan(0.8);
      expect(through.wrong / all.wrong).toBeLessThan(0.15);
    },
  );
});
