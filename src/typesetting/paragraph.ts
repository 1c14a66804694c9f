import type { Direction } from './direction.js';
import type { Weight } from './font-files.js';

/** In which colour something is written. */
export type Tone = 'ink' | 'quiet' | 'link';

/** A stretch of text that looks the same all through. */
export interface Span {
  readonly text: string;
  readonly weight: Weight;
  readonly tone: Tone;
  /** The address that it leads to. */
  readonly link: string | null;
}

/** What a paragraph is in its document, as PDF names it (ISO 32000-1, 14.8.4). */
export type Role = 'H1' | 'H2' | 'P';

/** A paragraph before it is broken into lines. Lengths are in points. */
export interface Paragraph {
  readonly role: Role;
  /** Where its lines begin. */
  readonly direction: Direction;
  /** Of its text, as far as that is known: `de`, `en-GB`. */
  readonly language: string | null;
  readonly spans: readonly Span[];
  /** What stands before the first line, in the indent. */
  readonly marker: Span | null;
  readonly size: number;
  /** How far its lines begin from the margin. */
  readonly indent: number;
  readonly spaceBefore: number;
  /** Whether a page must not end between it and the next paragraph. */
  readonly keepsWithNext: boolean;
}

/** Distance of baselines to the size of letters: Arabic and Devanagari reach higher and lower than Latin. */
export const LEADING = 1.5;
