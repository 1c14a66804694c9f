import type { BriefedStory, Briefing, Citation, Language, Statement } from '../../domain/index.js';
import { provenanceParts } from '../provenance.js';
import type { Wording } from '../wording.js';
import { wordingFor } from '../wordings.js';
import { briefingOpening, type BriefingReader, storyNotes } from './briefing-parts.js';
import { type NumberedStory, numberedStories } from './numbered-stories.js';

/** A briefing as a document: every word of it, and nothing of how it looks. */
export interface BriefingDocument {
  /** The language of what stands around the quotes, as Intl knows it: `en-GB`, `ar`. */
  readonly locale: string;
  /** The greeting, with the period covered. */
  readonly title: string;
  readonly notes: readonly string[];
  readonly stories: readonly DocumentStory[];
}

/** One story of a document. */
export interface DocumentStory {
  /** From 1. */
  readonly number: number;
  readonly headline: DocumentSentence;
  /** That what follows is new since the last briefing; null for a new story. */
  readonly continued: string | null;
  readonly statements: readonly DocumentSentence[];
  /** On which figures outlets differ, who else has it, and from whom they have it: a line each. */
  readonly notes: readonly string[];
  readonly sources: readonly DocumentSource[];
}

/** A sentence: in quotation marks where it is a quote, without where it was composed. */
export interface DocumentSentence {
  readonly text: string;
  /** `[3][4]`. */
  readonly marks: string;
  /** The language of the quote; null for that of the document, and where one sentence was found in several. */
  readonly language: Language | null;
}

/** Where a sentence comes from. */
export interface DocumentSource {
  /** `[3]`. */
  readonly mark: string;
  readonly outlet: string;
  /** The article's address where it is one of the web, else null. */
  readonly url: string | null;
  /** Language, quoted outlets, date, whether it was withdrawn, and the permalink, as far as they are known. */
  readonly details: readonly string[];
  /** What is cited, in quotation marks; null where a sentence of the story has the same words. */
  readonly quote: string | null;
  readonly language: Language;
}

const WEB_ADDRESS = /^https?:\/\//u;

/** Words a briefing as a document. */
export function briefingDocument(briefing: Briefing, reader: BriefingReader): BriefingDocument {
  const { greeting, notes } = briefingOpening(briefing, reader);
  return {
    locale: wordingFor(reader.language).locale,
    title: greeting,
    notes,
    stories: numberedStories(briefing.stories).map((story) => documentStory(story, reader)),
  };
}

function documentStory(numbered: NumberedStory, reader: BriefingReader): DocumentStory {
  const { story, number, citations, marksOf, markOf } = numbered;
  const wording = wordingFor(reader.language);
  const { continued, alsoIn, origins, differing } = storyNotes(story, reader, asItIs, markOf);
  const sentence = (statement: Statement): DocumentSentence => ({
    text: story.kind === 'composed' ? statement.text : quoted(statement.text, wording),
    marks: marksOf(statement),
    language: story.kind === 'composed' ? null : languageOf(statement, story),
  });
  const said = new Set(story.kind === 'composed' ? [] : [story.headline, ...story.statements].map(({ text }) => text));
  return {
    number,
    headline: sentence(story.headline),
    continued,
    statements: story.statements.map(sentence),
    notes: [...differing, alsoIn, origins].filter((line) => line !== null),
    sources: citations.map(({ number: mark, citation }) => ({
      mark: `[${mark}]`,
      ...documentSource(citation, wording),
      quote: said.has(citation.quote) ? null : quoted(citation.quote, wording),
    })),
  };
}

function documentSource(citation: Citation, wording: Wording): Omit<DocumentSource, 'mark' | 'quote'> {
  const { outlet, language, citing, date, withdrawn } = provenanceParts(citation, wording, asItIs);
  const { url, passage } = citation;
  return {
    outlet,
    url: url !== null && WEB_ADDRESS.test(url) ? url : null,
    details: [language, citing, date, withdrawn, passage].filter((part) => part !== null),
    language: citation.language,
  };
}

function languageOf({ citations: numbers }: Statement, { citations }: BriefedStory): Language | null {
  const languages = new Set(numbers.flatMap((number) => citations[number - 1]?.language ?? []));
  const [language = null] = languages;
  return languages.size === 1 ? language : null;
}

function quoted(text: string, wording: Wording): string {
  return wording.quote(wording.foreignName(text));
}

function asItIs(text: string): string {
  return text;
}
