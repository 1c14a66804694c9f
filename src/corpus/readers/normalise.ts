/**
 * A text as it is stored: NFC, every line end `\n`, no byte order mark before it, and U+FFFD for each half of a surrogate
 * pair that stands alone (a text cut by units ends so; no database could keep it). Nothing else is changed.
 */
export function normaliseText(text: string): string {
  return text
    .replace(/^\uFEFF+/, '')
    .replace(/\r\n|[\r\u2028\u2029]/g, '\n')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .normalize('NFC');
}

/** A title, a name or an id on one line without outer white space, or null where nothing is left of it. */
export function normaliseLabel(label: string): string | null {
  return normaliseText(label).replace(/\s+/g, ' ').trim() || null;
}
