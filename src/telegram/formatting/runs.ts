import { isLinkable } from './linkable.js';
import type { Inline } from './message-text.js';
import { wellFormed } from './well-formed.js';

/** A stretch of text that looks the same throughout. */
export interface Run extends Look {
  readonly text: string;
}

interface Look {
  /** Two links with one address are two objects, and stay two links. */
  readonly link: { readonly url: string } | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strikethrough: boolean;
  readonly code: boolean;
}

const PLAIN: Look = { link: null, bold: false, italic: false, strikethrough: false, code: false };
const STYLES = ['bold', 'italic', 'strikethrough', 'code'] as const;

/**
 * A content's text in runs. Of looks that Telegram does not allow together, a link wins over code and code over all others,
 * and the outer link wins over the inner. The text of a link that cannot be one is shown without it.
 *
 * Source: https://core.telegram.org/bots/api#formatting-options
 *
 * @param longestLink UTF-16 units of text that a link may have
 */
export function toRuns(content: readonly Inline[], longestLink = Number.POSITIVE_INFINITY): Run[] {
  return runsInside(content, PLAIN, longestLink);
}

/** Runs as content again, every link outside bold and bold outside italic, in as few inlines as can be. */
export function toInlines(runs: readonly Run[]): Inline[] {
  return groups(runs, (run) => run.link).flatMap((group): Inline[] => {
    const content = styled(group.runs, STYLES);
    return group.value === null ? content : [{ kind: 'link', content, url: group.value.url }];
  });
}

/** The runs between two offsets into their whole text, in UTF-16 units. */
export function sliceRuns(runs: readonly Run[], start: number, end: number): Run[] {
  let offset = 0;
  return runs.flatMap((run) => {
    const text = run.text.slice(Math.max(0, start - offset), Math.max(0, end - offset));
    offset += run.text.length;
    return text === '' ? [] : [{ ...run, text }];
  });
}

/** The text of a content without its looks. */
export function shownText(content: readonly Inline[]): string {
  return content.map((inline) => (typeof inline === 'string' ? inline : shownText(inline.content))).join('');
}

export function textOf(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

function runsInside(content: readonly Inline[], look: Look, longestLink: number): Run[] {
  return content.flatMap((inline) => {
    if (typeof inline !== 'string')
      return runsInside(inline.content, lookInside(inline, look, longestLink), longestLink);
    return inline === '' ? [] : [{ text: wellFormed(inline), ...settled(look) }];
  });
}

function lookInside(inline: Exclude<Inline, string>, look: Look, longestLink: number): Look {
  if (inline.kind !== 'link') return { ...look, [inline.kind]: true };
  const isLink = look.link === null && isLinkable(inline.url) && shownText(inline.content).length <= longestLink;
  return isLink ? { ...look, link: { url: inline.url } } : look;
}

function settled({ link, bold, italic, strikethrough, code }: Look): Look {
  const isCode = code && link === null;
  const isPlain = !isCode;
  return {
    link,
    bold: bold && isPlain,
    italic: italic && isPlain,
    strikethrough: strikethrough && isPlain,
    code: isCode,
  };
}

function styled(runs: readonly Run[], [style, ...innerStyles]: readonly (typeof STYLES)[number][]): Inline[] {
  if (style === undefined) return [textOf(runs)];
  return groups(runs, (run) => run[style]).flatMap((group): Inline[] => {
    const content = styled(group.runs, innerStyles);
    return group.value ? [{ kind: style, content }] : content;
  });
}

/** Neighbouring runs that have one value. */
function groups<Value>(runs: readonly Run[], valueOf: (run: Run) => Value): { value: Value; runs: Run[] }[] {
  const found: { value: Value; runs: Run[] }[] = [];
  for (const run of runs) {
    const value = valueOf(run);
    const last = found.at(-1);
    if (last !== undefined && last.value === value) last.runs.push(run);
    else found.push({ value, runs: [run] });
  }
  return found;
}
