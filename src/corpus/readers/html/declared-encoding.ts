/** A browser looks no further for a declaration (HTML Standard, "prescan a byte stream": 1,024 bytes), editors were less strict. */
const PRESCAN_BYTES = 4096;

const DECLARATION = /<\?xml[^>]*\bencoding\s*=\s*["']?([\w.:-]+)|<meta[^>]*\bcharset\s*=\s*["']?\s*([\w.:-]+)/i;

/**
 * The encoding that a page says it is written in, by `<meta charset>` or the XML declaration.
 *
 * @returns null where it does not say, or says UTF-16, in which the declaration itself could not be read
 */
export function declaredEncoding(page: Uint8Array): string | null {
  const beginning = Buffer.from(page.subarray(0, PRESCAN_BYTES)).toString('latin1');
  const declaration = DECLARATION.exec(beginning);
  const label = declaration?.[1] ?? declaration?.[2] ?? null;
  return label?.toLowerCase().startsWith('utf-16') ? null : label;
}
