import { decodeHTMLStrict } from 'entities/decode';
import { normaliseLabel } from '../normalise.js';
import { LONGEST_TITLE } from './limits.js';

/** What can only be meant as markup: "a < b" and "<3" stay. */
const TAG = /<\/?[a-z][^<>]*>|<!--[^<>]*-->/gi;

/** White space stands for these, so that words do not run together. */
const BREAK = /<(?:br|p|div|li)\b[^<>]*>/gi;

/**
 * A title as plain text on one line: without tags, its entities replaced, cut after 500 UTF-16 units.
 *
 * @param markup whether the title may hold tags; Atom's titles of the type `text` may not
 * @returns null where nothing is left
 */
export function plainTitle(title: string | undefined, markup = true): string | null {
  if (title === undefined) return null;
  const untagged = markup ? title.replace(BREAK, ' ').replace(TAG, '') : title;
  const label = normaliseLabel(decodeHTMLStrict(untagged));
  return label === null || label.length <= LONGEST_TITLE ? label : shortened(label);
}

function shortened(label: string): string {
  const cut = label.slice(0, LONGEST_TITLE - 1);
  // Not between the halves of a character.
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
