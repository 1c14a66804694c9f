import type { Span } from '../../domain/index.js';
import type { Wording } from '../../wording/index.js';
import { displayable, type Inline } from '../formatting/index.js';

/** Stands for the quote while the quotation marks around it are found; no quote holds it. */
const PLACE = '\u0000';

/**
 * A quote between the quotation marks of a wording, with the part that answers in bold. It is isolated, so that a quote in
 * another direction does not move the marks.
 *
 * @param highlight offsets into `text`
 */
export function quotation(text: string, highlight: Span | null, wording: Wording): Inline[] {
  const [open = '', close = ''] = wording.quote(wording.foreignName(PLACE)).split(PLACE);
  return [open, ...marked(text, highlight), close];
}

/** What a wording sets before and behind foreign text, so that it does not turn the text around it; '' where nothing is needed. */
export function isolationOf(wording: Pick<Wording, 'foreignName'>): readonly [open: string, close: string] {
  const [open = '', close = ''] = wording.foreignName(PLACE).split(PLACE);
  return [open, close];
}

/** A foreign text with a part of it in bold. */
export function marked(text: string, highlight: Span | null): Inline[] {
  const whole = displayable(text);
  if (!highlight || highlight.end <= highlight.start) return [whole];
  // A part of a text that is shown as it is may be nothing to read by itself, such as a space.
  const shown = whole === text ? (part: string) => part : displayable;
  const parts: Inline[] = [
    shown(text.slice(0, highlight.start)),
    { kind: 'bold', content: [shown(text.slice(highlight.start, highlight.end))] },
    shown(text.slice(highlight.end)),
  ];
  return parts.filter((part) => part !== '');
}
