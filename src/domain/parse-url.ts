/**
 * The address that a text is, null where it is none. `URL.canParse` of Node 20 and 22 is of no use for that: after some thousand calls it
 * is compiled, and refuses addresses with letters that are not of ASCII.
 *
 * @param base for a relative reference
 */
export function parseUrl(text: string, base?: string | URL): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}
