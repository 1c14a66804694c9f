const ISOLATES = /[\u2066-\u2069]/gu;

/** What a person wrote, without the marks that come along when a command is copied from a text that is read from right to left. */
export function withoutIsolates(text: string): string {
  return text.replace(ISOLATES, '').trim();
}
