const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/gu;
const ISOLATE_STARTS = '\u2066\u2067\u2068';
const ISOLATE_END = '\u2069';

/**
 * A text without the controls that could turn the direction of what stands behind it: isolates that are opened or closed only, and
 * every embedding and override, which the server deletes anyway. Whole isolates stay.
 *
 * Source: https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
export function withoutLooseDirections(text: string): string {
  const kept = wholeIsolates(text);
  return text.replace(CONTROLS, (control, offset: number) => (kept.has(offset) ? control : ''));
}

/** The offsets at which isolates begin and end that do both. */
function wholeIsolates(text: string): Set<number> {
  const whole = new Set<number>();
  const open: number[] = [];
  for (const { 0: control, index } of text.matchAll(CONTROLS)) {
    if (ISOLATE_STARTS.includes(control)) open.push(index);
    const start = control === ISOLATE_END ? open.pop() : undefined;
    if (start !== undefined) whole.add(start).add(index);
  }
  return whole;
}
