import { readdirSync } from 'node:fs';
import { createProvenanceFinder, shippedOutlets, type TracedArticle } from '../src/corpus/provenance/index.js';
import { splitSentences } from '../src/corpus/sentences/index.js';
import { type Language, parseLanguage } from '../src/domain/index.js';
import { type Known, readLabels } from '../test/corpus/provenance/labelled-articles.js';
import { measure, precision, recall } from '../test/corpus/provenance/measure.js';
import { hasEvaluationData, news } from './evaluation-sets.js';
import { share, type Table, writeSection } from './results.js';

const COMMAND = 'npm run bench -- provenance';
const LABELS = 'test/corpus/provenance/labels';

/** Seconds of processor time for which a set of articles is read again and again. */
const READING_TIME = 3;

/** Bytes, about, of the lines that are meant to be slow. */
const LINE_SIZES = [10_000, 100_000, 1_000_000];
/** A word that attributes and an outlet noun of each language: what a hostile line repeats. */
const HOSTILE_WORDS: Readonly<Record<string, readonly [string, string]>> = {
  ar: ['وفقا ل', 'صحيفة'],
  de: ['laut', 'Zeitung'],
  en: ['according to', 'newspaper'],
  es: ['según', 'diario'],
  fr: ['selon', 'quotidien'],
  it: ['secondo', 'quotidiano'],
  nl: ['volgens', 'krant'],
  pl: ['według', 'gazeta'],
  pt: ['segundo', 'jornal'],
  ru: ['по данным', 'газета'],
  tr: ['göre', 'gazetesi'],
  uk: ['за даними', 'газета'],
};

const find = createProvenanceFinder(shippedOutlets());

/** Measures what is found on the half of the labels kept apart, and how fast. */
function measureProvenance(): void {
  writeSection(
    'Who says so: outlets found, and how fast',
    COMMAND,
    [quality(), speed(), hostileLines()],
    [
      `Labels in ${LABELS}/test, written by reading before the patterns were; nobody who wrote patterns has looked at them. German: articles of an Austrian paper; the others were written for this.`,
      'Right: the same outlet and overlapping evidence, each label once. Evidence and reach: of the right ones, those that are the labelled ones to the character. Published by: the outlet of publication, "none" included.',
      'Articles a second are those of one core, by processor time, sentences given. The lines are one sentence each of brackets, quotation marks, attributing words, outlet nouns and names in that language; the slowest of them counts.',
    ],
  );
}

function quality(): Table {
  const rows = readdirSync(`${LABELS}/test`).map((file) => {
    const measured = measure(`${LABELS}/test/${file}`);
    if (!measured) return [languageOf(file), '-', '-', '-', '-', '-', '-', '-'];
    const { articles, wanted, exact, right, reaches, exactReaches, published } = measured;
    return [
      languageOf(file),
      String(articles),
      String(wanted),
      share(precision(measured)),
      share(recall(measured)),
      share(right > 0 ? exact / right : null),
      share(reaches > 0 ? exactReaches / reaches : null),
      share(published / articles),
    ];
  });
  return {
    columns: ['language', 'articles', 'attributions', 'precision', 'recall', 'evidence', 'reach', 'published by'],
    rows: rows.toSorted(([a = ''], [b = '']) => a.localeCompare(b)),
  };
}

function speed(): Table {
  const german = news().articles.map(({ text }) =>
    traced(text, languageCalled('de'), { outlet: 'Der Standard', url: null }),
  );
  const labelled = ['fit', 'test'].flatMap(labelledArticles);
  return {
    columns: ['articles', 'of', 'articles a second', 'characters a second'],
    rows: [
      ['German news', String(german.length), ...rates(german)],
      ['all labelled articles, twelve languages', String(labelled.length), ...rates(labelled)],
    ],
  };
}

function labelledArticles(half: string): TracedArticle[] {
  return readdirSync(`${LABELS}/${half}`)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readLabels(`${LABELS}/${half}/${file}`) ?? [])
    .map(({ text, language, known }) => traced(text, language, known));
}

function traced(text: string, language: Language, known: Known): TracedArticle {
  return { text, language, sentences: splitSentences(text, language), ...known };
}

/** Articles and UTF-16 units a second, warm. */
function rates(articles: readonly TracedArticle[]): [string, string] {
  for (const article of articles) find(article);
  const started = process.cpuUsage();
  let read = 0;
  let units = 0;
  let seconds = 0;
  while (seconds < READING_TIME) {
    for (const article of articles) {
      find(article);
      units += article.text.length;
    }
    read += articles.length;
    seconds = secondsSince(started);
  }
  return [(read / seconds).toFixed(0), `${(units / seconds / 1e6).toFixed(1)} million`];
}

function hostileLines(): Table {
  const rows = Object.entries(HOSTILE_WORDS).map(([code, words]) => {
    const lines = hostilePieces(words);
    return [code, ...LINE_SIZES.map((size) => slowest(lines, size, languageCalled(code)))];
  });
  return { columns: ['µs a byte', ...LINE_SIZES.map((size) => `${size / 1_000} KB`)], rows };
}

function hostilePieces([attributing, noun]: readonly [string, string]): string[] {
  return [
    `(${attributing}) `,
    `${attributing} (`,
    `${attributing} `,
    `${noun} „`,
    `${noun} `,
    `${attributing} ${noun} A'A `,
    `Reuters, ${attributing} `,
    '((((',
    '[]',
    'Bild/',
  ];
}

/** Microseconds a byte for the slowest of the lines. */
function slowest(pieces: readonly string[], size: number, language: Language): string {
  const times = pieces.map((piece) => {
    const text = piece.repeat(Math.ceil(size / Buffer.byteLength(piece)));
    const article = { text, language, outlet: null, url: null, sentences: [{ start: 0, end: text.length }] };
    const started = process.cpuUsage();
    find(article);
    return (secondsSince(started) * 1e6) / Buffer.byteLength(text);
  });
  return Math.max(...times).toFixed(2);
}

function secondsSince(started: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}

function languageOf(file: string): string {
  return file.replace(/^news-|\.jsonl?$/gu, '');
}

function languageCalled(code: string): Language {
  const language = parseLanguage(code);
  if (!language) throw new RangeError(`Not a language: ${code}`);
  return language;
}

if (hasEvaluationData()) measureProvenance();
