import type { IncomingMessage } from 'node:http';
import { pipeline, type Readable } from 'node:stream';
import { FetchFault } from '../failure.js';
import { Bytes } from './bytes.js';
import { decoderFor } from './decoder.js';
import type { BodyRule } from './errand.js';

/**
 * The body, decompressed. Never more than the limit is kept, however much is sent or unpacks from it.
 *
 * @throws FetchFault for a body that is too large or in an unknown coding, and what the stream throws
 */
export async function readBody(response: IncomingMessage, { limit, larger }: BodyRule): Promise<Uint8Array> {
  const tooLarge = () => new FetchFault({ kind: 'too-large', limit });
  const decoder = await decoderFor(response);
  if (larger === 'fail' && Number(response.headers['content-length'] ?? 0) > limit) throw tooLarge();
  const body = new Bytes(limit);
  for await (const chunk of decoder === null ? response : unpacked(response, decoder, limit)) {
    if (body.add(chunk)) continue;
    if (larger === 'fail') throw tooLarge();
    break;
  }
  return body.taken();
}

/** What unpacks to nothing would never come to an end otherwise: the packed bytes count as well. */
function unpacked(response: IncomingMessage, decoder: NodeJS.ReadWriteStream & Readable, limit: number): Readable {
  const counted = async function* (packed: AsyncIterable<Buffer>) {
    let size = 0;
    for await (const chunk of packed) {
      size += chunk.length;
      if (size > limit) throw new FetchFault({ kind: 'too-large', limit });
      yield chunk;
    }
  };
  // Whoever reads from the decoder gets the error of every stage.
  pipeline(response, counted, decoder, () => {});
  return decoder;
}
