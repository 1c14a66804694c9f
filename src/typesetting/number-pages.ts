import type { FindFont } from './fonts.js';
import { breakLines, type Run } from './lines.js';
import { PAGE, type Page } from './pages.js';
import { piecesOf } from './pieces.js';

/** A page with its number. */
export interface NumberedPage {
  readonly lines: Page;
  /** "2 / 5", in the middle of the lower margin. */
  readonly foot: readonly Run[];
}

export const FOOT_SIZE = 8.5;

/** Writes below each page which one of how many it is. */
export function numberPages(pages: readonly Page[], findFont: FindFont): NumberedPage[] {
  return pages.map((lines, place) => {
    const text = `${place + 1} / ${pages.length}`;
    const found = piecesOf([{ text, weight: 'regular', tone: 'quiet', link: null }], 'ltr', findFont);
    const [line] = found.kind === 'pieces' ? breakLines(found.pieces, FOOT_SIZE, PAGE.width) : [];
    const { runs, width } = line ?? { runs: [], width: 0 };
    return { lines, foot: runs.map((run) => ({ ...run, x: (PAGE.width - width) / 2 + run.x })) };
  });
}
