/** A number in digits as a text has it. Offsets are into the text. */
export interface Figure {
  /** As it stands: "1.500". */
  readonly written: string;
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** Digits of any script, with separators between groups and before a fraction; not a part of a word such as "V3". */
const WRITTEN = /(?<![\p{L}\p{N}_.,])\p{Nd}+(?:[.,:'’\u00a0\u202f \u066b\u066c]\p{Nd}+)*(?![\p{L}\p{N}_])/gu;
/** Groups of three after the first: 1.500, 1,500, 1 500, 1’500. */
const GROUPED = /^\d{1,3}(?:([.,'’\u00a0\u202f \u066c])\d{3})(?:\1\d{3})*(?:[.,\u066b]\d+)?$/;
const FRACTION = /^\d+[.,\u066b]\d+$/;
const WHOLE = /^\d+$/;

/**
 * The numbers of a text, in order, as values: 1.500, 1,500 and 1 500 are one, and so are 5,5 and 5.5. Times of day, results and other
 * digits that are no number are left out; of "1.500" in a language that would read it as 1½ the group is more common in news.
 */
export function figuresOf(text: string): Figure[] {
  return Array.from(text.matchAll(WRITTEN)).flatMap((match) => figuresIn(match[0], match.index));
}

function figuresIn(written: string, start: number): Figure[] {
  const value = valueOf(withWesternDigits(written));
  if (value !== null) return [{ written, value, start, end: start + written.length }];
  // "84 146" may be two numbers beside each other.
  const parts = written.split(/([ \u00a0\u202f])/u);
  if (parts.length < 2) return [];
  let place = start;
  return parts.flatMap((part) => {
    const figures = /^\p{Nd}/u.test(part) ? figuresIn(part, place) : [];
    place += part.length;
    return figures;
  });
}

function valueOf(digits: string): number | null {
  if (WHOLE.test(digits)) return Number(digits);
  if (GROUPED.test(digits)) {
    const separator = /\D/.exec(digits)?.[0] ?? '';
    return Number(digits.replaceAll(separator, '').replace(/[,\u066b]/, '.'));
  }
  return FRACTION.test(digits) ? Number(digits.replace(/[,\u066b]/, '.')) : null;
}

/** Arabic, Persian and Devanagari digits as 0 to 9: each script has its ten in a row, at a multiple of 16 plus 0 or 6. */
function withWesternDigits(written: string): string {
  return written.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g, (digit) => {
    const code = digit.charCodeAt(0) & 0x0f;
    return String(code >= 6 && digit >= '\u0966' && digit <= '\u096f' ? code - 6 : code);
  });
}
