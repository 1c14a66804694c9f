/** The characters of windows-1252 where ISO 8859-1 has the control characters 0x80 to 0x9F; five of them are unused. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * The text that bytes hold in an encoding.
 *
 * @param encoding a label of the WHATWG Encoding Standard, such as `utf-8`, `cp1251`, `latin1`
 * @returns null where the encoding is not known, or the bytes cannot be in it
 */
export function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes);
  } catch (error) {
    // A RangeError: an unknown label; a TypeError: bytes that the encoding does not have. Neither is text in it.
    if (error instanceof RangeError || error instanceof TypeError) return null;
    throw error;
  }
}

/** Node 20.18.3 and later decode windows-1252 as ISO 8859-1, so that quotes and dashes are lost (nodejs/node#56542). */
function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80));
}
