import { existsSync, readdirSync } from 'node:fs';
import { createProvenanceFinder, shippedOutlets } from '../src/corpus/provenance/index.js';
import { splitSentences } from '../src/corpus/sentences/index.js';
import { type Language, parseLanguage } from '../src/domain/index.js';
import { measure, precision, recall } from '../test/corpus/provenance/measure.js';
import { hasEvaluationData, news } from './evaluation-sets.js';
import { median, share, writeSection } from './results.js';

const COMMAND = 'npm run bench -- provenance';
const TEST_HALF = 'test/corpus/provenance/labels/test';
const ROUNDS = 5;
/** Lengths of hostile lines, in UTF-16 units. */
const LENGTHS = [10_000, 100_000, 1_000_000] as const;
/** What a line is made of that makes patterns begin again and again. */
const HOSTILE = [
  'laut (',
  'according to "',
  'selon « ',
  'по данным «',
  '))))((((',
  'Reuters, BBC und ',
  'بحسب «',
] as const;

/** How well quoted outlets and publishers are found in articles that no pattern was written with, and how quickly. */
function measureProvenance(): void {
  const rows = existsSync(TEST_HALF) ? readdirSync(TEST_HALF).sort().flatMap(figuresOf) : [];
  writeSection(
    'Quoted outlets and outlets of publication',
    COMMAND,
    [
      {
        columns: [
          'test half',
          'articles',
          'attributions',
          'precision',
          'recall',
          'evidence as labelled',
          'outlet of publication',
        ],
        rows,
      },
    ],
    [
      'Articles that were labelled by reading before the patterns were written, and that nobody who wrote patterns has seen: news-de are articles of an Austrian paper, the others were written for this.',
      'A find is right where a label has the same outlet, by whatever name of the list, and evidence that overlaps. Every evidence is the text at its offsets; "as labelled" are those that begin and end where the label does.',
    ],
  );
  if (hasEvaluationData()) measureSpeed();
}

function figuresOf(file: string): string[][] {
  const measured = measure(`${TEST_HALF}/${file}`);
  if (!measured) return [];
  const { articles, wanted, right, exact, published } = measured;
  return [
    [
      file.replace(/\.jsonl?$/u, ''),
      String(articles),
      String(wanted),
      share(precision(measured)),
      share(recall(measured)),
      share(right === 0 ? null : exact / right),
      share(published / articles),
    ],
  ];
}

function measureSpeed(): void {
  const find = createProvenanceFinder(shippedOutlets());
  const german = languageOf('de');
  const articles = news().articles.map(({ text }) => ({
    text,
    language: german,
    outlet: null,
    url: null,
    sentences: splitSentences(text, german),
  }));
  const seconds = Array.from({ length: ROUNDS }, () => secondsOf(() => articles.forEach((article) => find(article))));
  const units = articles.reduce((sum, { text }) => sum + text.length, 0);
  writeSection(
    'Time to trace an article',
    COMMAND,
    [
      {
        columns: ['German news', ''],
        rows: [
          ['articles a second, one core', String(Math.round(articles.length / median(seconds)))],
          ['units of text an article', String(Math.round(units / articles.length))],
        ],
      },
      {
        columns: ['one hostile line, ns a unit', ...LENGTHS.map((length) => `${length / 1_000} k`)],
        rows: HOSTILE.map((part) => [
          `\`${part}\` repeated`,
          ...LENGTHS.map((length) => nanosecondsAUnit(part, length)),
        ]),
      },
    ],
    ['Sentences are split before; finding the publisher and the quoted outlets is measured. Medians of five rounds.'],
  );
}

function nanosecondsAUnit(part: string, length: number): string {
  const find = createProvenanceFinder(shippedOutlets());
  const text = part.repeat(Math.ceil(length / part.length)).slice(0, length);
  const language = languageOf(
    /\p{Script=Arabic}/u.test(part)
      ? 'ar'
      : /\p{Script=Cyrillic}/u.test(part)
        ? 'ru'
        : part.startsWith('selon')
          ? 'fr'
          : part.startsWith('according')
            ? 'en'
            : 'de',
  );
  const article = { text, language, outlet: null, url: null, sentences: [{ start: 0, end: length }] };
  find({ ...article, text: part, sentences: [{ start: 0, end: part.length }] });
  return ((secondsOf(() => find(article)) * 1e9) / length).toFixed(0);
}

function secondsOf(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1_000;
}

function languageOf(code: string): Language {
  const language = parseLanguage(code);
  if (!language) throw new Error(`${code} is not a language`);
  return language;
}

measureProvenance();
