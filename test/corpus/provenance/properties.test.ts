import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, type Span } from '../../../src/domain/index.js';
import { createProvenanceFinder, shippedOutlets, type TracedArticle } from '../../../src/corpus/provenance/index.js';
import { article } from './articles.js';

const find = createProvenanceFinder(shippedOutlets());

/** What attributions are made of, by language; pieces of one stand in texts of another too. */
const WORDS: Readonly<Record<string, string>> = {
  ar: 'وفقا ل|بحسب|نقلت|وقالت|قال|لصحيفة|صحيفة|الصحيفة|وكالة|في مقابلة مع|أن|رويترز|لرويترز|«الغد»|(واس)|الفرنسية|لـ',
  de: 'laut|Laut|berichtet|unter Berufung auf|beruft sich auf|Diplomaten|dies schreibt|zufolge|sagte er|der|die|Zeitung|das Magazin|Spiegel|Bild|APA|-Bericht|»Kleiner Bote«|und|Er sei da.',
  en: 'according to|told|reported|citing|, citing|two officials|as|has|said|it said|the|newspaper|The Guardian|Bild|’s|Sunderford Post|a report by|and|in an interview with',
  es: 'según|dijo a|informó|el diario|la agencia|EFE|El País|Diario de Cádiz|en declaraciones a|y|que|británico',
  fr: "selon|d'après|l'|a déclaré à|le quotidien|rapporte|« Le Monde »|du Monde|L'Équipe|et|que|C'est ce que|au micro de",
  it: "secondo|ha detto a|riferisce|il quotidiano|dell'|all'ANSA|la Repubblica|«Corriere»|e|che|ai microfoni di",
  nl: 'volgens|meldt|zegt tegen|de krant|het persbureau|ANP|de Volkskrant|‘Kleine Bode’|en|dat|zo schrijft',
  pl: 'według|podaje|jak pisze|powiedział|gazecie|dziennik|agencja|„Gazeta Wyborcza”|Reutera|PAP|i|że',
  pt: 'segundo|disse à|ao|informou|o jornal|a agência|Lusa|Folha de S.Paulo|«Público»|e|que|em entrevista à',
  ru: 'по данным|сообщает|ссылаясь на|источники, которые|пишет|заявил|газете|агентство|издание|«Коммерсант»|Рейтер|ТАСС|её|и|что|со ссылкой на|strana.ua',
  tr: "göre|'a göre|dayanarak|yetkililere|Reuters'a|gazetesinin haberine|gazete|yazdı|söyledi|Hürriyet|Anadolu Ajansının|aktardığına göre|ve|konuşan|İngiliz",
  uk: 'за даними|повідомляє|пише|сказав|газеті|агентство|видання|«Українська правда»|Ройтерз|в інтерв’ю|його|і|що|з посиланням на',
};
const MARKS =
  '(|)|((|«|»|„|“|”|"|\'|‘|’|「|」|.|,|،|:|—|-|/|…|\u00a0|\n|\n\n|😀|İ|ـ|\u0301|WSJ|The Wall Street Journal (WSJ)|Quelle:|(dpa)';

const CODES = Object.keys(WORDS);
const anyCode = fc.constantFrom(...CODES, 'el', 'und');
const marks = MARKS.split('|').concat('|');

/** Texts of a language's pieces and marks, with some of the other languages among them. */
function textIn(code: string): fc.Arbitrary<string> {
  const own = (WORDS[code] ?? '').split('|');
  const others = Object.values(WORDS).flatMap((words) => words.split('|'));
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...own) },
    { weight: 3, arbitrary: fc.constantFrom(...marks) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );
  const pieces = fc.array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '', '\n')), { maxLength: 60 });
  return pieces.map((all) => all.map(([text, space]) => text + space).join(''));
}

const anyCase = anyCode.chain((code) =>
  fc.oneof(textIn(code), fc.string({ unit: 'binary', maxLength: 200 })).map((text) => ({ text, code })),
);

/** The reach of an attribution is made of whole sentences. */
function requireWholeSentences(reach: Span, { sentences }: TracedArticle): void {
  expect(sentences.some(({ start }) => start === reach.start)).toBe(true);
  expect(sentences.some(({ end }) => end === reach.end)).toBe(true);
}

/** A source that is cited is words of the text, within one sentence and at word ends. */
function requireWordsOfOneSentence(cites: Span, { text, sentences }: TracedArticle): void {
  const words = text.slice(cites.start, cites.end);
  expect(words).toMatch(/^\S(?:.*\S)?$/su);
  expect(words).toMatch(/[\p{L}\p{M}]{4}/u);
  expect(words.length).toBeLessThanOrEqual(300);
  expect(sentences.some((sentence) => contains(sentence, cites))).toBe(true);
}

describe('whatever text comes in, in whatever language', () => {
  it('each quoted outlet is given once, with evidence, reach and cited source where they stand in the text', () => {
    fc.assert(
      fc.property(anyCase, ({ text, code }) => {
        const traced = article(text, code);
        const { quotedOutlets } = find(traced);
        const given = quotedOutlets.map(({ name, start, end }) => `${name} ${start} ${end}`);
        expect(new Set(given).size).toBe(given.length);
        for (const { name, evidence, start, end, reach, cites } of quotedOutlets) {
          expect(name.trim()).not.toBe('');
          expect(text.slice(start, end)).toBe(evidence);
          expect(end).toBeGreaterThan(start);
          expect(contains(reach, { start, end })).toBe(true);
          requireWholeSentences(reach, traced);
          if (cites) requireWordsOfOneSentence(cites, traced);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('the same article gives the same provenance', () => {
    fc.assert(
      fc.property(anyCase, anyCase, ({ text, code }, other) => {
        const first = find(article(text, code));
        find(article(other.text, other.code));
        expect(find(article(text, code))).toEqual(first);
      }),
    );
  });
});

describe('a line of thirty thousand characters', () => {
  const LENGTH = 30_000;

  it.each(CODES)('of nothing but pieces of attributions in %s is read', (code) => {
    const own = (WORDS[code] ?? '').split('|');
    for (const piece of [...own, `${own[0] ?? ''} (`, '((((', '[]', 'a', '-', 'Bild/', "A'A ", 'Quelle: ', '« ']) {
      const text = `${piece} `.repeat(LENGTH / (piece.length + 1));
      const traced = article(text, code, { sentences: [{ start: 0, end: text.length }] });
      expect(() => find(traced)).not.toThrow();
    }
  });
});
