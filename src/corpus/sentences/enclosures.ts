import type { Span } from '../../domain/index.js';

/** The longest quotation or bracket, in UTF-16 units between its marks, that stays in one sentence. */
const MAX_ENCLOSED_LENGTH = 600;

/**
 * The opening marks that a closing mark may belong to. German closes with the mark that English opens with, and uses the
 * French ones the other way round.
 */
const OPENERS_OF: ReadonlyMap<string, string> = new Map([
  ['“', '„'],
  ['”', '“„”'],
  ['"', '"„'],
  ['»', '«'],
  ['«', '»'],
  ['›', '‹'],
  ['‹', '›'],
  ['’', '‘‚'],
  ['‘', '‚'],
  [')', '('],
  [']', '['],
  ['）', '（'],
  ['」', '「'],
  ['』', '『'],
  ['》', '《'],
]);

const OPENERS = new Set([...OPENERS_OF.values()].join(''));
const MARK = /[„“”"«»‹›‘’‚()[\]（）「」『』《》]/gu;

/** Marks that open, or close, whatever stands beside them: no space is needed in Chinese, and French puts one on both sides. */
const ALWAYS_OPENS = /[„“‚«»‹›([（「『《]/u;
const ALWAYS_CLOSES = /[“”«»‹›)\]）」』》]/u;
const BEFORE_OPENING = /[\s\p{Ps}\p{Pi}\p{Pd}"'¿¡/]/u;
const WORD = /[\p{L}\p{N}]/u;

/**
 * The quotations and brackets of a paragraph that are closed within 600 units, marks included, in the order of their ends.
 * A mark without its partner encloses nothing.
 */
export function enclosures(paragraph: string): Span[] {
  const open = new Map<string, number>();
  const found: Span[] = [];
  for (const { 0: mark, index } of paragraph.matchAll(MARK)) {
    const opener = mayClose(paragraph, mark, index) ? lastOpen(open, mark) : null;
    if (opener) {
      if (index - opener.index - 1 <= MAX_ENCLOSED_LENGTH) found.push({ start: opener.index, end: index + 1 });
      open.delete(opener.mark);
    } else if (OPENERS.has(mark) && mayOpen(paragraph, mark, index)) {
      open.set(mark, index);
    }
  }
  return found;
}

/** The opening mark that a closing mark belongs to. Only the last of each kind counts: one that stays open is a stray. */
function lastOpen(open: ReadonlyMap<string, number>, closing: string): { mark: string; index: number } | null {
  let last: { mark: string; index: number } | null = null;
  for (const mark of OPENERS_OF.get(closing) ?? '') {
    const index = open.get(mark);
    if (index !== undefined && index > (last?.index ?? -1)) last = { mark, index };
  }
  return last;
}

function mayOpen(paragraph: string, mark: string, index: number): boolean {
  if (ALWAYS_OPENS.test(mark)) return true;
  return BEFORE_OPENING.test(paragraph[index - 1] ?? ' ') && !/\s/u.test(paragraph[index + 1] ?? ' ');
}

function mayClose(paragraph: string, mark: string, index: number): boolean {
  if (ALWAYS_CLOSES.test(mark)) return true;
  return !/\s/u.test(paragraph[index - 1] ?? ' ') && !WORD.test(paragraph[index + 1] ?? ' ');
}
