import type { MessageEntity } from 'grammy/types';
import { isBlank } from './visibility.js';

/** A part of a text by offsets in UTF-16 units, `start` included, `end` not. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const sentences = new Intl.Segmenter('und', { granularity: 'sentence' });

/** White space at which a line may end: all but the no-break spaces. */
const BREAKING_SPACE = /[^\S\u00a0\u202f]+/gu;
const LINE_END = /\n\s*/gu;
const SPACE_FROM_HERE = /\s*/uy;

/**
 * Divides a text into stretches of at most `limit` units without white space at their edges. What lies between two stretches is
 * white space or could not be seen. A cut is made where a line, a sentence or at least a word begins, else between what readers take
 * for characters, and only where one of those is longer than `limit` between its code points.
 *
 * @param whole stretches that no cut divides, of at most `limit` units each; any two are apart, or one holds the other
 * @param limit at least 2
 */
export function divide(text: string, whole: readonly Stretch[], limit: number): Stretch[] {
  const clusters = graphemes.segment(text);
  const textEnd = text.trimEnd().length;
  const found: Stretch[] = [];
  let start = skipSpace(text, 0);
  while (start < textEnd) {
    const window: Window = { text, clusters, whole, start, end: start + limit };
    const cut = window.end >= textEnd ? textEnd : cutIn(window);
    const end = start + text.slice(start, cut).trimEnd().length;
    if (!isBlank(text.slice(start, end))) found.push({ start, end });
    start = skipSpace(text, cut);
  }
  return found;
}

/** The entities that fit into a part, for {@link divide} to keep whole. */
export function wholeStretches(entities: readonly MessageEntity[], limit: number): Stretch[] {
  return entities
    .filter((entity) => entity.length <= limit)
    .map(({ offset, length }) => ({ start: offset, end: offset + length }));
}

/** The stretch of a text that can be taken next, too short for all of it. */
interface Window extends Stretch {
  readonly text: string;
  readonly clusters: Intl.Segments;
  readonly whole: readonly Stretch[];
}

/** The best place to end a stretch; it may lie behind the window where only white space does. */
function cutIn(window: Window): number {
  const { text, start, end } = window;
  const half = Math.floor((start + end) / 2);
  // White space behind the window's end is dropped, so that a word that begins after it is a place to cut too.
  const reach = skipSpace(text, end);
  return (
    lastOf(window, lineStarts(text, half, reach), half) ??
    lastOf(window, sentenceStarts(text, half, reach), half) ??
    lastOf(window, wordStarts(text, start, reach), start) ??
    cutInWord(window)
  );
}

/** The last of some places, given in order, that lies behind `after` and where nothing whole is divided. */
function lastOf(window: Window, places: readonly number[], after: number): number | undefined {
  return places.findLast(
    (place) => place > after && wholeStart(window, place) === place && clusterStart(window, place) === place,
  );
}

function lineStarts(text: string, from: number, to: number): number[] {
  return Array.from(text.slice(from, to).matchAll(LINE_END), (match) => from + match.index + match[0].length);
}

function sentenceStarts(text: string, from: number, to: number): number[] {
  return Array.from(sentences.segment(text.slice(from, to)), ({ index }) => from + index);
}

function wordStarts(text: string, from: number, to: number): number[] {
  return Array.from(text.slice(from, to).matchAll(BREAKING_SPACE), (match) => from + match.index + match[0].length);
}

function cutInWord(window: Window): number {
  let place = window.end;
  let last: number;
  do {
    last = place;
    place = clusterStart(window, wholeStart(window, place));
  } while (place !== last);
  return place > window.start ? place : wholeStart(window, codePointStart(window.text, window.end));
}

/** Where the outermost stretch that must stay whole and has `place` inside begins, or `place`. */
function wholeStart({ whole }: Window, place: number): number {
  return whole.reduce(
    (first, stretch) => (stretch.start < place && place < stretch.end ? Math.min(first, stretch.start) : first),
    place,
  );
}

function clusterStart({ clusters }: Window, place: number): number {
  return clusters.containing(place)?.index ?? place;
}

function codePointStart(text: string, place: number): number {
  return /[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(place - 1, place + 1)) ? place - 1 : place;
}

function skipSpace(text: string, place: number): number {
  SPACE_FROM_HERE.lastIndex = place;
  SPACE_FROM_HERE.exec(text);
  return SPACE_FROM_HERE.lastIndex;
}
