import { CLOSING_MARKS, OPENING_MARKS } from './quotation-marks.js';
import { isSpace } from './syntax/white-space.js';
import { isWordAt } from './text-words.js';

/** UTF-16 units that a bracket or a quotation inside a clause may have. */
const LONGEST_ENCLOSED = 80;
const COMMAS = ',،';
/** Marks that end a clause, some of them only before white space: "10:30". */
const ENDS = ';؛!?؟…';
const DASHES = '–—-';
/** Quotation marks that are no apostrophes. */
const QUOTATION_MARKS = new Set([...OPENING_MARKS, ...CLOSING_MARKS].filter((mark) => !'‘’‚'.includes(mark)));

/**
 * Where a clause ends that is read from an offset: at a mark, at a paragraph's end or at the limit. Brackets and
 * quotations belong to it; one that is not closed soon ends it.
 *
 * @param goesOn whether the clause goes on behind a comma at an offset
 */
export function clauseEnd(text: string, from: number, limit: number, goesOn: (comma: number) => boolean): number {
  let at = from;
  while (at < limit && (isWordAt(text, at) || !endsAt(text, at, goesOn))) {
    const next = !isWordAt(text, at) && opens(text, at) ? behindEnclosed(text, at, limit) : at + 1;
    if (next === null) break;
    at = next;
  }
  return Math.min(at, limit);
}

function endsAt(text: string, at: number, goesOn: (comma: number) => boolean): boolean {
  const character = text.charAt(at);
  const isBeforeSpace = at + 1 >= text.length || isSpace(text.charAt(at + 1));
  if (COMMAS.includes(character)) return isBeforeSpace && !goesOn(at);
  if (ENDS.includes(character)) return true;
  if (character === ':') return isBeforeSpace;
  if (character === '\n') return text.charAt(at + 1) === '\n';
  if (DASHES.includes(character)) return isBeforeSpace && isSpace(text.charAt(at - 1));
  if (character === ')') return true;
  return QUOTATION_MARKS.has(character) && !opens(text, at);
}

/** Where a bracket or a quotation ends that opens here, or null where it is not closed soon. */
function behindEnclosed(text: string, at: number, limit: number): number | null {
  const character = text.charAt(at);
  const most = Math.min(limit, at + LONGEST_ENCLOSED);
  for (let end = at + 1; end < most; end++) {
    const closing = text.charAt(end);
    if (character === '(' ? closing === ')' : CLOSING_MARKS.includes(closing)) return end + 1;
  }
  return null;
}

/** Whether a bracket or a quotation opens here; French sets a space inside its marks. */
function opens(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (character === '(') return true;
  if (!QUOTATION_MARKS.has(character)) return false;
  const isBehindSpace = at === 0 || isSpace(text.charAt(at - 1)) || text.charAt(at - 1) === '(';
  return isBehindSpace && (character === '«' || !isSpace(text.charAt(at + 1)));
}
