import type { Language } from './language.js';
import type { Span } from './span.js';

/** What a reader found in its source, before anything is detected: null where the source does not say. */
export interface ArticleDraft {
  /** The id that the source gives the article; articles with the same one are versions of each other. */
  readonly id: string | null;
  readonly title: string | null;
  /** NFC, line ends `\n`, otherwise as the source has it. Never empty or white space alone. */
  readonly text: string;
  readonly outlet: string | null;
  readonly language: Language | null;
  /** ISO 8601, a date (`2016-06-04`) or a moment (`2016-06-04T10:30:00Z`). */
  readonly publishedAt: string | null;
  readonly url: string | null;
  /** Where the text came from, for messages: a path, a path with a line (`news.jsonl:12`), or `<stdin>`. */
  readonly source: string;
}

/** A news outlet to which an article attributes information, with the text that shows it. */
export interface QuotedOutlet {
  /** The outlet's full name: "The Wall Street Journal", also where the evidence says only "WSJ". */
  readonly name: string;
  /** The language that the outlet publishes in, where it is known. */
  readonly language: Language | null;
  /** What the evidence has of the outlet: its name, or a noun that refers to it ("the paper"), which shows less surely. */
  readonly basis: 'name' | 'reference';
  /** The words that attribute, exactly as they stand: "WSJ zufolge". */
  readonly evidence: string;
  /** Offsets of the evidence in the article. */
  readonly start: number;
  readonly end: number;
  /** The text that stands under this attribution, in whole sentences. */
  readonly reach: Span;
  /** Whom this outlet cites in turn, in the article's words ("Diplomaten von sechs Botschaften"); null where it is not said. */
  readonly cites: Span | null;
}

/** Who published an article, in which language, and whom it quotes. */
export interface Provenance {
  readonly outlet: string | null;
  readonly language: Language;
  readonly quotedOutlets: readonly QuotedOutlet[];
}

/** A run of whole sentences of one version of an article. Offsets are into that version's text. */
export interface Passage extends Span {
  /** From 1 in an article, and running on over its versions. */
  readonly number: number;
  readonly sentences: readonly Span[];
  /** Model tokens, the prefix and special tokens not counted. */
  readonly tokens: number;
}
