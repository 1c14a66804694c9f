import type { Citation } from '../../domain/index.js';
import { type Block, displayable, type Inline, type MessageText, shorten } from '../formatting/index.js';
import { citationLine, type CitationLook } from './citation-line.js';
import { directionOf } from './direction.js';
import { quotation } from './quotation.js';

/** How much of each passage is shown, and of its article's title, in UTF-16 units: a page has to stay one message, also a plain one. */
const PASSAGE_UNITS = 240;
const TITLE_UNITS = 120;

/**
 * Passages found, each with where it comes from.
 *
 * @param first the number of the first one
 * @param heading stands above them, where it is not the first page
 */
export function searchMessage(
  hits: readonly Citation[],
  first: number,
  look: CitationLook,
  heading: string | null,
): MessageText {
  const blocks: Block[] = heading === null ? [] : [{ kind: 'heading', content: [heading] }];
  for (const [place, hit] of hits.entries()) {
    const title = shorten(displayable(hit.title ?? ''), TITLE_UNITS);
    const titled: Inline[] = title === '' ? [] : [{ kind: 'bold', content: [look.wording.foreignName(title)] }, '\n'];
    blocks.push(
      { kind: 'paragraph', content: [`${first + place}. `, ...titled, ...citationLine(hit, look)] },
      {
        kind: 'quotation',
        expandable: true,
        content: quotation(shorten(hit.quote, PASSAGE_UNITS), null, look.wording),
      },
    );
  }
  return { blocks, direction: directionOf(look.wording) };
}
