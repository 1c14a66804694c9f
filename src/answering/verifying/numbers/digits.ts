/** The zeros of the scripts whose digits occur in news; the nine digits of each follow it. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0xff10];
const OTHER_DIGIT = /[^\P{Nd}0-9]/gu;
/** Marks that only ever stand between groups of thousands. */
const GROUPING_ONLY = /[ \u00a0\u202f٬’']/gu;

/** The text with all its digits as ASCII has them. */
export function asciiDigits(text: string): string {
  return text.replace(OTHER_DIGIT, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

/**
 * The values that a number in digits may have, the likeliest first: "1.500" is 1500 in German, and 1.5 or, as writers slip, 1500 in
 * English.
 *
 * @param written digits with separators, without a sign
 * @param decimalMark of the text's language
 */
export function digitValues(written: string, decimalMark: '.' | ','): number[] {
  const text = asciiDigits(written).replace(GROUPING_ONLY, '').replaceAll('٫', decimalMark);
  const marks = text.match(/[.,]/gu) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return [Number(text)];
  const mixed = new Set(marks).size > 1;
  if (mixed) return [decimal(text, last)];
  if (marks.length > 1) return [grouped(text)];
  const groups = /^[1-9]\d{0,2}[.,]\d{3}$/u.test(text);
  if (!groups) return [decimal(text, last)];
  return last === decimalMark ? [decimal(text, last), grouped(text)] : [grouped(text)];
}

function grouped(text: string): number {
  return Number(text.replace(/[.,]/gu, ''));
}

function decimal(text: string, mark: string): number {
  const place = text.lastIndexOf(mark);
  return Number(`${grouped(text.slice(0, place))}.${text.slice(place + 1)}`);
}
