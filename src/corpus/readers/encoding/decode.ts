import { UnreadableSourceError } from '../../../errors.js';
import { brokenUtf8 } from './broken-utf8.js';
import { decodeAs } from './decoders.js';
import { detectEncoding } from './detect.js';

/**
 * The text that bytes hold: by their byte order mark, as UTF-8, as declared, or in the legacy encoding they are found to be in.
 *
 * @param declared the encoding that the text itself names, or null
 * @throws UnreadableSourceError where it cannot be told which characters they are
 */
export async function decodeText(source: string, bytes: Uint8Array, declared: string | null): Promise<string> {
  const marked = markedEncoding(bytes);
  if (marked) return decodeAs(marked, bytes) ?? refuse(source, `broken ${marked.toUpperCase()}`);
  if (bytes.includes(0)) return refuse(source, 'binary, not text: it holds NUL bytes');
  return decodeAs('utf-8', bytes) ?? (declared ? decodeAs(declared, bytes) : null) ?? decodeUndeclared(source, bytes);
}

async function decodeUndeclared(source: string, bytes: Uint8Array): Promise<string> {
  const broken = brokenUtf8(bytes);
  if (broken) return refuse(source, broken);
  const detected = await detectEncoding(bytes);
  const text = detected === null ? null : decodeAs(detected, bytes);
  return text ?? refuse(source, 'neither UTF-8 nor text in another encoding that could be told; save it as UTF-8');
}

function refuse(source: string, reason: string): never {
  throw new UnreadableSourceError(source, reason);
}

/** The beginning of a text well enough to tell its format; its last character may be cut. */
export function decodeOpening(opening: Uint8Array): string {
  return new TextDecoder(markedEncoding(opening) ?? 'utf-8').decode(opening);
}

/** The encoding that a byte order mark shows. */
export function markedEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}
