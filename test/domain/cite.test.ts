import { describe, expect, it } from 'vitest';
import { cite, type CitedSource, parseLanguage, type Span } from '../../src/domain/index.js';

const TEXT =
  'Das WSJ berichtet von 150 Rückkehrern. Reuters zufolge waren es 90. Das WSJ bleibt dabei. Mehr ist nicht bekannt.';

function quoted(name: string, evidence: string, reach: Span, from = 0) {
  const start = TEXT.indexOf(evidence, from);
  const basis = 'name' as const;
  const end = start + evidence.length;
  return { name, language: parseLanguage('en'), basis, evidence, start, end, reach, cites: null };
}

const sentence = (place: number): Span => {
  const starts = [0, 39, 68, 90];
  const start = starts[place] ?? 0;
  return { start, end: (starts[place + 1] ?? TEXT.length + 1) - 1 };
};

const source: CitedSource = {
  articleId: 12,
  passage: { number: 3 },
  version: {
    number: 2,
    title: 'Rückkehrer',
    text: TEXT,
    outlet: 'Sputniknews',
    language: parseLanguage('de') ?? fail(),
    publishedAt: '2016-06-04',
    url: null,
    withdrawnAt: null,
    quotedOutlets: [
      quoted('The Wall Street Journal', 'Das WSJ berichtet', sentence(0)),
      quoted('Reuters', 'Reuters zufolge', sentence(1)),
      quoted('The Wall Street Journal', 'Das WSJ bleibt', sentence(2)),
    ],
  },
};

function fail(): never {
  throw new Error('no language');
}

const names = (span: Span): string[] => cite(source, span).quotedOutlets.map(({ name }) => name);

describe('a citation', () => {
  it('is cut from the text at the offsets, and names passage, article and version', () => {
    const span = sentence(1);
    const citation = cite(source, span);
    expect(citation).toMatchObject({ passage: 'A12.3', article: 'A12', version: 2, title: 'Rückkehrer', ...span });
    expect(citation.quote).toBe('Reuters zufolge waren es 90.');
  });

  it('names the outlets under whose attribution the quote stands, in the order of the text', () => {
    expect(names(sentence(0))).toEqual(['The Wall Street Journal']);
    expect(names({ start: 0, end: 67 })).toEqual(['The Wall Street Journal', 'Reuters']);
    expect(names(sentence(3))).toEqual([]);
  });

  it('names an outlet once, by the evidence inside the quote', () => {
    const [outlet, ...others] = cite(source, { start: 0, end: TEXT.length }).quotedOutlets;
    expect(outlet?.evidence).toBe('Das WSJ berichtet');
    expect(others.map(({ name }) => name)).toEqual(['Reuters']);
    const nearest = cite(source, { start: 30, end: 90 }).quotedOutlets.find(({ name }) => name !== 'Reuters');
    expect(nearest).toEqual({
      name: 'The Wall Street Journal',
      language: 'en',
      evidence: 'Das WSJ bleibt',
      start: 68,
      end: 82,
      cites: null,
    });
  });

  describe('of an outlet that cites somebody in turn', () => {
    const cited = (words: string): string | null | undefined => {
      const text = `${TEXT} ${words}`;
      const start = TEXT.length + 1;
      const outlet = quoted('Reuters', 'Reuters zufolge', sentence(1));
      const quotedOutlets = [{ ...outlet, cites: { start, end: start + words.length } }];
      return cite({ ...source, version: { ...source.version, text, quotedOutlets } }, sentence(1)).quotedOutlets[0]
        ?.cites;
    };

    it('has the words for whom it cites, in one line', () => {
      expect(cited('zwei Diplomaten\nund ein Beamter')).toBe('zwei Diplomaten und ein Beamter');
      expect(cite(source, sentence(1)).quotedOutlets[0]?.cites).toBeNull();
    });

    it('has of many words those that fit whole into 80 units', () => {
      const fitting = `Diplomaten ${'aus sechs Ländern '.repeat(3)}und Beamte`;
      expect(cited(`${fitting} und noch viele andere Leute`)).toBe(`${fitting} und…`);
      expect(cited('x'.repeat(100))).toBe(`${'x'.repeat(80)}…`);
    });
  });

  it('names an outlet by evidence that has its name, before nearer evidence that only refers to it', () => {
    const reach = { start: 0, end: TEXT.length };
    const named = quoted('The Wall Street Journal', 'Das WSJ berichtet', reach);
    const referring = { ...quoted('The Wall Street Journal', 'Das WSJ bleibt', reach), basis: 'reference' as const };
    const span = sentence(2);
    const cited = (...quotedOutlets: (typeof referring | typeof named)[]): string[] =>
      cite({ ...source, version: { ...source.version, quotedOutlets } }, span).quotedOutlets.map(
        ({ evidence }) => evidence,
      );
    expect(cited(named, referring)).toEqual(['Das WSJ berichtet']);
    expect(cited(referring)).toEqual(['Das WSJ bleibt']);
  });
});
