import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { FetchFault } from '../failure.js';

/** For the header that says what can be unpacked. */
export const ACCEPTED_ENCODINGS = 'gzip, deflate, br';

type Decoder = ReturnType<typeof createGunzip | typeof createInflate | typeof createInflateRaw>;

/** `identity`, and what servers write that mistake the header for another. */
const UNPACKED = new Set(['', 'identity', 'none', 'utf-8']);

const DECODERS = new Map<string, (first: number) => Decoder>([
  ['gzip', () => createGunzip()],
  ['x-gzip', () => createGunzip()],
  ['br', () => createBrotliDecompress()],
  // Some servers send the bare deflate format (RFC 1951) where HTTP means that of zlib (RFC 1950), whose first byte says 8 for the method.
  ['deflate', (first) => ((first & 0x0f) === 8 ? createInflate() : createInflateRaw())],
]);

/**
 * What unpacks a body; null for one that is not packed, or empty.
 *
 * @throws FetchFault for a coding that was not asked for, or several of them
 */
export async function decoderFor(response: IncomingMessage): Promise<Decoder | null> {
  const coding = (response.headers['content-encoding'] ?? '').trim().toLowerCase();
  if (UNPACKED.has(coding)) return null;
  const open = DECODERS.get(coding);
  if (!open) throw new FetchFault({ kind: 'encoding' });
  const first = await firstByte(response);
  return first === null ? null : open(first);
}

/** The first byte of a body, which stays in it; null for an empty one. */
async function firstByte(response: IncomingMessage): Promise<number | null> {
  for (;;) {
    const chunk: Buffer | null = response.read();
    if (chunk !== null) {
      response.unshift(chunk);
      return chunk[0] ?? null;
    }
    if (response.readableEnded) return null;
    await nextEvent(response);
  }
}

async function nextEvent(response: IncomingMessage): Promise<void> {
  const over = new AbortController();
  try {
    await Promise.race([
      once(response, 'readable', { signal: over.signal }),
      once(response, 'end', { signal: over.signal }),
    ]);
  } finally {
    over.abort();
  }
}
