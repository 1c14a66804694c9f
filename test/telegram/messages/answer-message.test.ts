import { describe, expect, it } from 'vitest';
import type { Answer, Citation } from '../../../src/domain/index.js';
import { answerMessage, openableCitations } from '../../../src/telegram/messages/answer-message.js';
import { wordingFor } from '../../../src/wording/index.js';
import { abstainedAnswer, citation, composedAnswer, extractedAnswer, language } from '../../cli/samples.js';
import { sketch } from './sketch.js';

type Extracted = Extract<Answer, { kind: 'extracted' }>;

const WSJ = citation({ url: 'https://example.org/wsj' });
const REUTERS = citation({
  passage: 'A12.1',
  article: 'A12',
  outlet: 'Reuters',
  language: language('en'),
  quote: 'About 150 citizens have asked for help.',
  publishedAt: '2016-06-05T08:00:00Z',
  quotedOutlets: [],
});

/** An answer of one statement, which is the first citation's quote. */
function answer(changes: Partial<Extracted> = {}, citations: readonly Citation[] = [WSJ]): Extracted {
  const [first] = citations;
  if (!first) throw new Error('An extracted answer cites something.');
  const start = first.quote.indexOf('150');
  const statement = { text: first.quote, highlight: { start, end: start + 3 }, citations: [1] };
  return { ...extractedAnswer('en'), kind: 'extracted', statements: [statement], citations, nearest: [], ...changes };
}

function sketched(shown: Answer, code = 'en'): string[] {
  return sketch(answerMessage(shown, { wording: wordingFor(language(code)), botName: 'depesche_bot' })).split('\n');
}

describe('a composed answer', () => {
  it('has under each statement the quotes that carry it, each once, and then where they are from', () => {
    expect(sketched(composedAnswer('en'))).toEqual([
      'About 150 citizens asked diplomats for help. [1]',
      '>> “WSJ zufolge haben sich bereits etwa 150 Bürger an die Diplomaten gewandt.” [1]',
      'Six embassies have data on the 150. [1][2]',
      '>> “Sechs Botschaften haben Daten.” [2]',
      expect.stringContaining('[1] Sputniknews · in German · citing The Wall Street Journal (English)'),
      expect.stringContaining('[2] Sputniknews · in German'),
    ]);
  });

  it('begins with the question as it was understood, where that is another', () => {
    const look = { wording: wordingFor(language('en')), botName: 'depesche_bot' };
    const [first] = answerMessage(composedAnswer('en'), look, 'Where are they from?').blocks;
    expect(first).toEqual({
      kind: 'paragraph',
      content: [{ kind: 'italic', content: ['Understood as: Where are they from?'] }],
    });
  });
});

describe('an answer', () => {
  it('begins with what was asked for, shows the quote, and says where it is from', () => {
    expect(sketched(answer())).toEqual([
      '*150* [1]',
      '>> “WSJ zufolge haben sich bereits etwa *150* Bürger an die Diplomaten gewandt.” [1]',
      '[1] [Sputniknews](https://example.org/wsj) · in German · citing The Wall Street Journal (English) · 4 June 2016 · [A1.3](https://t.me/depesche_bot?start=A1_3)',
    ]);
  });

  it('begins with the quote where no part of it is set off', () => {
    const statements = [{ text: WSJ.quote, highlight: null, citations: [1] }];
    expect(sketched(answer({ statements })).slice(0, 2)).toEqual([
      '>> “WSJ zufolge haben sich bereits etwa 150 Bürger an die Diplomaten gewandt.” [1]',
      expect.stringMatching(/^\[1\] \[Sputniknews\]/),
    ]);
  });

  it('that is rather wrong than right says so, and begins with no number', () => {
    expect(sketched(answer({ confidence: 0.49 }))).toEqual([
      '>> “WSJ zufolge haben sich bereits etwa *150* Bürger an die Diplomaten gewandt.” [1]',
      'This answer is uncertain.',
      expect.stringMatching(/^\[1\] \[Sputniknews\]/),
    ]);
    expect(sketched(answer({ confidence: 0.5 }))[0]).toBe('*150* [1]');
  });

  it('that several citations carry marks all of them, and shows the words of those that say it otherwise', () => {
    const start = WSJ.quote.indexOf('150');
    const statement = { text: WSJ.quote, highlight: { start, end: start + 3 }, citations: [1, 2] };
    expect(sketched(answer({ statements: [statement] }, [WSJ, REUTERS]))).toEqual([
      '*150* [1][2]',
      '>> “WSJ zufolge haben sich bereits etwa *150* Bürger an die Diplomaten gewandt.” [1][2]',
      expect.stringMatching(/^\[1\] \[Sputniknews\]/),
      '[2] Reuters · in English · 5 June 2016 · [A12.1](https://t.me/depesche_bot?start=A12_1)',
      '>> “About 150 citizens have asked for help.”',
    ]);
  });

  it('shows words again where another outlet has them, too, and the statement does not cite it', () => {
    const copy = { ...REUTERS, quote: WSJ.quote };
    const lines = sketched(answer({}, [WSJ, copy]));
    expect(lines.slice(3)).toEqual([expect.stringMatching(/^\[2\] Reuters/), `>> “${WSJ.quote}”`]);
  });

  it('of several statements begins with what the first one sets off', () => {
    const statements = [
      { text: REUTERS.quote, highlight: { start: 6, end: 9 }, citations: [2] },
      { text: WSJ.quote, highlight: { start: 0, end: 3 }, citations: [1] },
    ];
    expect(sketched(answer({ statements }, [WSJ, REUTERS])).slice(0, 3)).toEqual([
      '*150* [2]',
      '>> “About *150* citizens have asked for help.” [2]',
      '>> “*WSJ* zufolge haben sich bereits etwa 150 Bürger an die Diplomaten gewandt.” [1]',
    ]);
  });

  it('shows the words of a citation whose statement is another', () => {
    const statements = [{ text: 'Another text.', highlight: null, citations: [1] }];
    expect(sketched(answer({ statements })).slice(0, 1)).toEqual(['>> “Another text.” [1]']);
    expect(sketched(answer({ statements })).at(-1)).toBe(`>> “${WSJ.quote}”`);
  });

  it('sets off nothing that cannot be seen', () => {
    const cited = citation({ quote: 'a \u200b\u200b b 150' });
    const statements = [{ text: cited.quote, highlight: { start: 2, end: 4 }, citations: [1] }];
    expect(sketched(answer({ statements }, [cited]))[0]).toMatch(/^>> “a /);
  });

  it('says where several articles have it from one outlet', () => {
    const statements = [{ text: WSJ.quote, highlight: null, citations: [1, 2] }];
    const origins = [{ outlet: 'The Wall Street Journal', articles: ['A1', 'A12'] }];
    const lines = sketched(answer({ statements, origins }, [WSJ, REUTERS]));
    expect(lines.at(-1)).toBe(wordingFor(language('en')).oneOrigin(2, 'The Wall Street Journal'));
    expect(lines).toHaveLength(5);
    const others = [...origins, { outlet: 'Reuters', articles: ['A12'] }];
    expect(sketched(answer({ statements, origins: others }, [WSJ, REUTERS]))).toHaveLength(4);
  });

  it('says which figures outlets differ on', () => {
    const figures = [
      { figure: '150', outlet: 'Sputniknews', citation: 1 },
      { figure: '200', outlet: 'Reuters', citation: 2 },
    ];
    const lines = sketched(answer({ differing: [{ figures }] }, [WSJ, REUTERS]));
    expect(lines).toContain('Figures differ: 150 (Sputniknews) [1], 200 (Reuters) [2]');
    expect(lines).toContain(`>> “${REUTERS.quote}”`);
    expect(sketched(answer({ differing: [{ figures }] }, [WSJ, REUTERS]), 'ar').at(-1)).toContain('⟨Reuters⟩');
  });

  it('reads from right to left in Arabic, and keeps what is foreign apart', () => {
    expect(sketched(answer(), 'ar')).toEqual([
      'rtl',
      '*150* [1]',
      '>> «⟨WSJ zufolge haben sich bereits etwa *150* Bürger an die Diplomaten gewandt.⟩» [1]',
      '[1] [⟨Sputniknews⟩](https://example.org/wsj) · بالألمانية · نقلًا عن ⟨The Wall Street Journal⟩ (الإنجليزية) · 4 يونيو 2016 · [A1.3](https://t.me/depesche_bot?start=A1_3)',
    ]);
  });

  it.each([
    ['de', '>> „WSJ zufolge', 'auf Deutsch · unter Berufung auf The Wall Street Journal (Englisch) · 4. Juni 2016'],
    ['fr', '>> «⍽WSJ zufolge', 'en allemand · citant The Wall Street Journal (anglais) · 4 juin 2016'],
    ['es', '>> «WSJ zufolge', 'en alemán · citando a The Wall Street Journal (inglés) · 4 de junio de 2016'],
    [
      'ru',
      '>> «WSJ zufolge',
      'на немецком языке · со ссылкой на The Wall Street Journal (английский) · 4 июня 2016 г.',
    ],
    ['tr', '>> “WSJ zufolge', 'Almanca · aktardığı kaynak: The Wall Street Journal (İngilizce) · 4 Haziran 2016'],
  ])('has the words of %s around the quote, which stays as it is', (code, opening, provenance) => {
    const [, quote, source] = sketched(answer(), code);
    expect(quote?.startsWith(opening)).toBe(true);
    expect(source).toContain(`[Sputniknews](https://example.org/wsj) · ${provenance} · [A1.3]`);
  });

  it('shows markup of an article as text', () => {
    const cited = citation({ quote: '<b>150</b> & *150* [x](https://evil.example)', outlet: '<i>TASS</i>' });
    const statements = [{ text: cited.quote, highlight: null, citations: [1] }];
    const { blocks } = answerMessage(answer({ statements }, [cited]), {
      wording: wordingFor(language('en')),
      botName: 'depesche_bot',
    });
    expect(blocks[0]).toEqual({ kind: 'quotation', expandable: true, content: ['“', cited.quote, '”', ' [1]'] });
    expect(JSON.stringify(blocks[1])).toContain('<i>TASS</i>');
  });
});

describe('what is said where there is no answer', () => {
  it('is that, and the nearest passages with where they are from', () => {
    expect(sketched(abstainedAnswer('en', [WSJ, REUTERS]))).toEqual([
      'The corpus does not answer this question.',
      'The nearest passages:',
      '>> “WSJ zufolge haben sich bereits etwa 150 Bürger an die Diplomaten gewandt.”',
      expect.stringMatching(/^\[1\] \[Sputniknews\]/),
      '>> “About 150 citizens have asked for help.”',
      expect.stringMatching(/^\[2\] Reuters/),
    ]);
  });

  it('is that alone where there are no passages', () => {
    expect(sketched(abstainedAnswer('en', []))).toEqual(['The corpus does not answer this question.']);
    expect(sketched(abstainedAnswer('ar', []), 'ar')).toEqual(['rtl', 'لا تتضمن المدوّنة إجابة عن هذا السؤال.']);
  });

  it('shows the beginning of long passages', () => {
    const [, , quote = ''] = sketched(
      abstainedAnswer('en', [citation({ quote: 'Ein Wort nach dem andern. '.repeat(40) })]),
    );
    expect(quote.length).toBeLessThanOrEqual('>> “”'.length + 300);
    expect(quote).toMatch(/^>> “Ein Wort nach dem andern\. .*…”$/);
  });
});

describe('the citations that buttons open', () => {
  it('are those that have numbers', () => {
    expect(openableCitations(answer({}, [WSJ, REUTERS]))).toEqual([WSJ, REUTERS]);
    expect(openableCitations(abstainedAnswer('en', [REUTERS]))).toEqual([REUTERS]);
  });
});
