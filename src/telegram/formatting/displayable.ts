import { withoutLooseDirections } from './direction.js';
import { isUnreadable } from './visibility.js';
import { wellFormed } from './well-formed.js';

/** What ends a line beside \n; the server deletes U+2028 and U+2029, which would join two words. */
const LINE_ENDS = /\r\n?|[\u2028\u2029]/gu;
const OTHER_CONTROLS = /[^\P{Cc}\n]+/gu;

/**
 * More characters without width than any language puts in a row: an emoji's tags are seven, the points and accents on a biblical
 * Hebrew letter about five, and Unicode's stream-safe text has at most 30 (https://www.unicode.org/reports/tr15/), "significantly
 * beyond what is required".
 */
const MAX_MARKS = 16;
const MARK = String.raw`[\p{Mn}\p{Me}\p{Cf}\p{Default_Ignorable_Code_Point}]`;
const TOO_MANY_MARKS = new RegExp(`(${MARK}{${MAX_MARKS}})${MARK}+`, 'gu');

/**
 * Foreign text (of an article, a name, a question) as it may be shown: what would disturb the text around it is taken away, ordinary
 * text of any language stays as it is. Lines end with \n, other runs of control characters are a space. Never longer than the text,
 * and empty where there is nothing to read.
 */
export function displayable(text: string): string {
  const marked = wellFormed(text).replace(LINE_ENDS, '\n').replace(OTHER_CONTROLS, ' ').replace(TOO_MANY_MARKS, '$1');
  const shown = withoutLooseDirections(marked);
  return isUnreadable(shown) ? '' : shown;
}
