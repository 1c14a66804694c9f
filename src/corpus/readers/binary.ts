/** The first bytes of formats that are often taken for text files. */
const SIGNATURES: readonly (readonly [signature: Buffer, format: string])[] = [
  [Buffer.from('%PDF-'), 'a PDF'],
  [Buffer.from('PK\x03\x04'), 'a ZIP file or an office document'],
  [Buffer.from('\x89PNG', 'latin1'), 'a PNG image'],
  [Buffer.from('\xff\xd8\xff', 'latin1'), 'a JPEG image'],
  [Buffer.from('GIF8'), 'a GIF image'],
  [Buffer.from('\x1f\x8b', 'latin1'), 'a gzip file'],
  [Buffer.from('\xd0\xcf\x11\xe0', 'latin1'), 'an old office document'],
  [Buffer.from('{\\rtf'), 'an RTF document'],
];

/** Which binary format bytes are the beginning of, in words, or null where none of the known ones. */
export function binaryFormat(opening: Uint8Array): string | null {
  const match = SIGNATURES.find(([signature]) => signature.equals(opening.subarray(0, signature.length)));
  return match ? match[1] : null;
}
