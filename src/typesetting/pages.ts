import type { Direction } from './direction.js';
import { breakLines, type Line, type Run } from './lines.js';
import { LEADING, type Paragraph } from './paragraph.js';
import type { Piece } from './pieces.js';

/** A4, in points. */
export const PAGE = { width: 595.28, height: 841.89 } as const;

const MARGIN = { side: 62, top: 62, bottom: 70 } as const;
/** How far from the lower edge the number of a page stands. */
export const FOOT = 38;

/** A paragraph whose text has been taken apart. */
export interface PreparedParagraph {
  readonly paragraph: Paragraph;
  readonly pieces: readonly Piece[];
  readonly marker: readonly Piece[];
}

/** A line in its place: runs as they are read, `x` from the left edge of the page, `baseline` from the upper one, in points. */
export interface PlacedLine {
  readonly paragraph: Paragraph;
  readonly runs: readonly Run[];
  readonly baseline: number;
}

/** The lines of one page, from above. */
export type Page = readonly PlacedLine[];

interface SetParagraph {
  readonly paragraph: Paragraph;
  readonly lines: readonly (readonly Run[])[];
}

/** Puts paragraphs on pages, one below the other; the first one begins a page. */
export function layPages(paragraphs: readonly PreparedParagraph[]): Page[] {
  const set = paragraphs.map(setParagraph);
  const pages: PlacedLine[][] = [[]];
  let y: number = MARGIN.top;
  const turn = (): void => {
    pages.push([]);
    y = MARGIN.top;
  };
  for (const [place, { paragraph, lines }] of set.entries()) {
    const height = paragraph.size * LEADING;
    if (y > MARGIN.top) y += paragraph.spaceBefore;
    const isFirst = pages.at(-1)?.length === 0;
    if (!isFirst && y + heightTogether(set.slice(place)) > PAGE.height - MARGIN.bottom) turn();
    for (const runs of lines) {
      if (y + height > PAGE.height - MARGIN.bottom) turn();
      // The space that leading adds stands half above and half below the letters, which are .8 high and .2 deep.
      pages.at(-1)?.push({ paragraph, runs, baseline: y + paragraph.size * (LEADING / 2 + 0.3) });
      y += height;
    }
  }
  return pages;
}

/** What must stand on one page from here on: a heading with what follows, and two lines of that. */
function heightTogether(following: readonly SetParagraph[]): number {
  let height = 0;
  for (const [place, { paragraph, lines }] of following.entries()) {
    const { size, spaceBefore, keepsWithNext } = paragraph;
    if (place > 0) height += spaceBefore;
    height += size * LEADING * (keepsWithNext ? lines.length : Math.min(2, lines.length));
    if (!keepsWithNext) break;
  }
  return height;
}

function setParagraph({ paragraph, pieces, marker }: PreparedParagraph): SetParagraph {
  const { size, indent, direction } = paragraph;
  const width = PAGE.width - 2 * MARGIN.side - indent;
  const lines = breakLines(pieces, size, width).map((line) => at(line, indent, direction));
  const [first = [], ...others] = lines;
  const before = breakLines(marker, size, width).flatMap((line) => at(line, 0, direction));
  return { paragraph, lines: lines.length === 0 ? [] : [[...before, ...first], ...others] };
}

/** The runs of a line that begins so far from the margin. */
function at({ runs, width }: Line, indent: number, direction: Direction): Run[] {
  const left = direction === 'ltr' ? MARGIN.side + indent : PAGE.width - MARGIN.side - indent - width;
  return runs.map((run) => ({ ...run, x: left + run.x }));
}
