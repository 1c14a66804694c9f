import { parseUrl } from '../domain/index.js';
import type { BriefingDocument, DocumentSource, DocumentStory } from '../wording/index.js';
import { type Direction, directionOfLocale, directionOfText } from './direction.js';
import type { Paragraph, Span } from './paragraph.js';

/** The column of bullets and of the numbers of sources. */
const INDENT = 26;

/** What paragraphs have in common in which nothing else is said. */
type Base = Pick<Paragraph, 'direction' | 'language'>;

/** A briefing's paragraphs, in their order. What surrounds quotes begins where its language does, a quote where its own letters do. */
export function briefingParagraphs({ locale, title, notes, stories }: BriefingDocument): Paragraph[] {
  const base: Base = { direction: directionOfLocale(locale), language: locale };
  return [
    { ...plain(base), role: 'H1', spans: [strong(title)], size: 17, keepsWithNext: true },
    ...notes.map((note) => ({ ...plain(base), spans: [quiet(note)], spaceBefore: 6 })),
    ...stories.flatMap((story) => storyParagraphs(story, base)),
  ];
}

function storyParagraphs(story: DocumentStory, base: Base): Paragraph[] {
  const { number, headline, continued, statements, notes, sources } = story;
  return [
    {
      ...plain({ direction: directionOfText(headline.text), language: headline.language }),
      role: 'H2',
      spans: [strong(`${number}. ${headline.text} `), quiet(isolated(headline.marks))],
      size: 12.5,
      spaceBefore: 20,
      keepsWithNext: true,
    },
    ...(continued === null ? [] : [{ ...plain(base), spans: [quiet(continued)], keepsWithNext: true }]),
    ...statements.map(({ text, marks, language }) => ({
      ...plain({ direction: directionOfText(text), language }),
      marker: ink('•'),
      spans: [ink(`${text} `), quiet(isolated(marks))],
      indent: INDENT,
    })),
    ...notes.map((note) => ({ ...plain(base), spans: [ink(note)] })),
    ...sources.flatMap((source) => sourceParagraphs(source, base)),
  ];
}

function sourceParagraphs({ mark, outlet, url, details, quote, language }: DocumentSource, base: Base): Paragraph[] {
  const small = { ...plain(base), size: 9, spaceBefore: 2, indent: INDENT };
  const address = url === null ? null : writtenAddress(url);
  const name: Span = address === null ? ink(outlet) : linked(outlet, address);
  return [
    {
      ...small,
      marker: quiet(isolated(mark)),
      spans: [name, ...details.map((detail) => quiet(` · ${detail}`))],
      spaceBefore: 6,
      keepsWithNext: quote !== null || address !== null,
    },
    ...(quote === null
      ? []
      : [{ ...small, direction: directionOfText(quote), language, spans: [ink(quote)], keepsWithNext: false }]),
    ...(address === null
      ? []
      : [{ ...small, direction: base.direction, language: null, spans: [linked(address, address)], size: 8 }]),
  ];
}

function plain({ direction, language }: { direction: Direction; language: string | null }): Paragraph {
  return {
    role: 'P',
    direction,
    language,
    spans: [],
    marker: null,
    size: 10.5,
    indent: 0,
    spaceBefore: 5,
    keepsWithNext: false,
  };
}

/** Marks that follow each other in the direction of the text, each of which is read from left to right: `[3]`. */
function isolated(marks: string): string {
  return marks.replace(/\[\d+\]/gu, '\u2066$&\u2069');
}

/** In ASCII, as it travels: any font has it. Null for what is no address. */
function writtenAddress(url: string): string | null {
  return parseUrl(url)?.href ?? null;
}

function ink(text: string): Span {
  return { text, weight: 'regular', tone: 'ink', link: null };
}

function strong(text: string): Span {
  return { text, weight: 'bold', tone: 'ink', link: null };
}

function quiet(text: string): Span {
  return { text, weight: 'regular', tone: 'quiet', link: null };
}

function linked(text: string, link: string): Span {
  return { text, weight: 'regular', tone: 'link', link };
}
