import { type Answer, type Citation, type Language, parseLanguage } from '../../src/domain/index.js';

/** The language of a code that is known to be one. */
export function language(code: string): Language {
  const parsed = parseLanguage(code);
  if (!parsed) throw new Error(`not a language code: ${code}`);
  return parsed;
}

/** A quote of Sputniknews, citing The Wall Street Journal. */
export function citation(changes: Partial<Citation> = {}): Citation {
  return {
    passage: 'A1.3',
    article: 'A1',
    title: null,
    outlet: 'Sputniknews',
    language: language('de'),
    publishedAt: '2016-06-04',
    url: null,
    quote: 'WSJ zufolge haben sich bereits etwa 150 Bürger an die Diplomaten gewandt.',
    start: 1203,
    end: 1276,
    version: 1,
    withdrawnAt: null,
    quotedOutlets: [
      {
        name: 'The Wall Street Journal',
        language: language('en'),
        evidence: 'WSJ zufolge',
        start: 1203,
        end: 1214,
        cites: null,
      },
    ],
    ...changes,
  };
}

/** An answer of one statement in which 150 is set off. */
export function extractedAnswer(code: string, confidence = 0.9): Answer {
  const cited = citation();
  const start = cited.quote.indexOf('150');
  return {
    question: 'How many returnees asked for help?',
    language: language(code),
    kind: 'extracted',
    statements: [{ text: cited.quote, highlight: { start, end: start + '150'.length }, citations: [1] }],
    citations: [cited],
    origins: [{ outlet: 'The Wall Street Journal', articles: ['A1'] }],
    differing: [],
    nearest: [],
    confidence,
  };
}

/** An answer that there is none, with one passage near to it. */
export function abstainedAnswer(code: string, nearest: readonly Citation[] = [citation()]): Answer {
  const question = 'What is the capital of Australia?';
  return {
    question,
    language: language(code),
    kind: 'abstained',
    statements: [],
    citations: [],
    origins: [],
    differing: [],
    nearest,
    confidence: 0.1,
  };
}

/** Two statements in other words than their quotes, the second of which needs both. */
export function composedAnswer(code: string): Extract<Answer, { kind: 'composed' }> {
  const other = citation({
    passage: 'A2.1',
    article: 'A2',
    quote: 'Sechs Botschaften haben Daten.',
    quotedOutlets: [],
  });
  return {
    question: 'How many returnees asked for help?',
    language: language(code),
    kind: 'composed',
    statements: [
      { text: 'About 150 citizens asked diplomats for help.', highlight: null, citations: [1] },
      { text: 'Six embassies have data on the 150.', highlight: null, citations: [1, 2] },
    ],
    citations: [citation(), other],
    origins: [],
    differing: [],
    nearest: [],
    confidence: 0.9,
  };
}
