import type { SearchHit } from '../../answering/index.js';
import { english } from '../../wording/index.js';
import { printable } from '../layout/printable.js';
import { shorten } from '../layout/shorten.js';
import { wrap } from '../layout/wrap.js';
import type { Output } from '../program/output.js';
import { provenanceLine } from './provenance-line.js';

const LINES_OF_PASSAGE = 3;

/** A passage found, with its place among the hits from 1: where it comes from, and how it begins. */
export function hitText(hit: SearchHit, place: number, { width }: Pick<Output, 'width'>): string {
  const first = `${place}. `;
  const rest = ' '.repeat(first.length);
  const further = [hit.title, hit.url].flatMap((line) => (line === null ? [] : `${rest}${printable(line)}`));
  const beginning = shorten(printable(hit.quote), LINES_OF_PASSAGE * (width - rest.length) - 8);
  return [
    wrap(provenanceLine(hit, english), width, { first, rest }),
    ...further,
    wrap(beginning, width, { first: rest, rest }),
  ].join('\n');
}
