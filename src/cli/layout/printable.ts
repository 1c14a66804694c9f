const CONTROLS = /\p{Cc}+/gu;

/** A text without control characters, which could move a terminal's cursor or change its settings; each run of them is a space. */
export function printable(text: string): string {
  return text.replace(CONTROLS, ' ');
}
