import { creditedOutlets } from './credit.js';
import type { OutletDirectory } from '../outlets/outlet-directory.js';

/** A headline and a line below it may come first. */
const LINES_SEARCHED = 5;
const LINE = /[^\n]{0,160}/y;

const PLACE = String.raw`(?<place>[\p{Lu}\p{Lo}][^()\n:;!?–—]{1,60}?)`;
const DATELINES = [
  // PARIS (Reuters) - …; BERLIN, 4. Juni (dpa/AFP) – …
  new RegExp(String.raw`^${PLACE}\s?\((?<credit>[^()\n]{2,40})\)\s?[-–—:]`, 'u'),
  // MOSKAU, 4. Juni /TASS/. …
  new RegExp(String.raw`^${PLACE}\s?/(?<credit>[^/\n]{2,30})/`, 'u'),
  // МОСКВА, 4 июн — РИА Новости. …
  new RegExp(String.raw`^${PLACE}, \p{N}{1,2} \p{L}{3,10}\.? [–—-] (?<credit>[^.\n]{2,30})\.`, 'u'),
  // (Reuters) - …
  /^\((?<credit>[^()\n]{2,40})\)\s?[-–—]/u,
];
/** A place has no small words but these; months and days follow it. */
const PLACE_WORD = /^(?:\p{Lu}|\p{Lo}|\p{N}|(?:am|an|der|de|del|la|le|sur|upon|di|do|da|bei|and|und|и|on)$)/u;
const AFTER_PLACE = /,.*$/u;

/** The agency of the dateline that opens a text, or follows its headline: "PARIS (Reuters) - …". Null without one. */
export function datelineOutlet(text: string, outlets: OutletDirectory): string | null {
  for (const line of firstLines(text)) {
    for (const pattern of DATELINES) {
      const { place = '', credit } = pattern.exec(line)?.groups ?? {};
      if (credit === undefined || !isPlace(place)) continue;
      const first = creditedOutlets(credit, outlets)?.[0];
      if (first) return first.name;
    }
  }
  return null;
}

function isPlace(words: string): boolean {
  const place = words.replace(AFTER_PLACE, '').trim();
  return place === '' || place.split(/[\s/-]+/u).every((word) => PLACE_WORD.test(word));
}

function firstLines(text: string): string[] {
  const lines: string[] = [];
  for (let at = 0; lines.length < LINES_SEARCHED && at < text.length;) {
    LINE.lastIndex = at;
    const line = LINE.exec(text)?.[0].trim() ?? '';
    if (line !== '') lines.push(line);
    const end = text.indexOf('\n', at);
    at = end < 0 ? text.length : end + 1;
  }
  return lines;
}
