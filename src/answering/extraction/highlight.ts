import type { Span } from '../../domain/index.js';
import type { AskedFor } from '../question/asked-for.js';

/** A number in digits, with separators, fractions and signs as they are written in any locale; not a part of a word. */
const FIGURE = /(?<![\p{L}\p{N}])[+\-−]?[\p{Nd}\p{No}]+(?:[.,:'’\u00a0\u202f /–-]?[\p{Nd}\p{No}]+)*/gu;
/** What belongs to the figure before it: scales, shares and currencies. */
const UNIT =
  /^[\s\u00a0]?(?:%|‰|°C?|[€$£¥₽₺]|Prozent\p{L}*|percent|per cent|pour cent|por ciento|процент\p{L}*|Mio\.|Mrd\.|Million\p{L}*|Milliard\p{L}*|millions?|billions?|milliards?|millones|mil|тысяч\p{L}*|миллион\p{L}*|миллиард\p{L}*|(?:тыс|млн|млрд)\.?|milyon|milyar|bin|مليون|مليار|ألف)(?![\p{L}\p{N}])/iu;
/** What may stand before a figure. */
const CURRENCY_BEFORE = /(?:[€$£¥]|(?:EUR|USD|CHF))[\s\u00a0]?$/u;

/**
 * The part of a reader's span to set off. Where a quantity is asked for, that is the figure in it with its unit, for "about 150 citizens"
 * answers "how many" by its 150; where the span holds no figure or several, and for every other question, the span itself.
 *
 * @param span offsets into `text`
 */
export function highlightIn(text: string, span: Span, askedFor: AskedFor): Span {
  if (askedFor !== 'number' && askedFor !== 'amount') return span;
  const figures = Array.from(text.slice(span.start, span.end).matchAll(FIGURE));
  const [figure, another] = figures;
  if (!figure || another) return span;
  const start = span.start + figure.index;
  const end = start + figure[0].length;
  const before = CURRENCY_BEFORE.exec(text.slice(0, start))?.[0].length ?? 0;
  const after = UNIT.exec(text.slice(end))?.[0].length ?? 0;
  return { start: start - before, end: end + after };
}
