import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import type { Answer } from './sites.js';

type Headers = Readonly<Record<string, string>>;

/** How a body is packed; `deflate-raw` is sent as `deflate`, as some servers do. */
export type Packing = 'gzip' | 'deflate' | 'deflate-raw' | 'br';

const PACK: Readonly<Record<Packing, (plain: Uint8Array) => Buffer>> = {
  gzip: (plain) => gzipSync(plain),
  deflate: (plain) => deflateSync(plain),
  'deflate-raw': (plain) => deflateRawSync(plain),
  br: (plain) => brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }),
};

/** A body as it is sent. */
export function pack(plain: string | Uint8Array, packing: Packing): Buffer {
  return PACK[packing](Buffer.from(plain));
}

/** What goes with a content. */
export interface ContentOptions {
  /** `application/rss+xml` where it is left out; null sends no header. */
  readonly contentType?: string | null;
  readonly etag?: string;
  readonly lastModified?: string;
  readonly headers?: Headers;
  readonly packing?: Packing;
}

/** Answers with a feed or a page, or 304 to who has it already. */
export function content(body: string | Uint8Array, options: ContentOptions = {}): Answer {
  const { contentType = 'application/rss+xml', etag, lastModified, headers, packing } = options;
  const validators = { ...(etag && { etag }), ...(lastModified && { 'last-modified': lastModified }) };
  const sent = packing ? pack(body, packing) : Buffer.from(body);
  return (request, response) => {
    const asked = request.headers;
    const isKnown = asked['if-none-match']
      ? asked['if-none-match'] === etag
      : lastModified !== undefined && asked['if-modified-since'] === lastModified;
    response.writeHead(isKnown ? 304 : 200, {
      ...validators,
      ...headers,
      ...(isKnown ? {} : contentHeaders(sent.length, contentType, packing)),
    });
    response.end(isKnown ? undefined : sent);
  };
}

function contentHeaders(length: number, contentType: string | null, packing: Packing | undefined): Headers {
  return {
    'content-length': String(length),
    ...(contentType !== null && { 'content-type': contentType }),
    ...(packing && { 'content-encoding': packing === 'deflate-raw' ? 'deflate' : packing }),
  };
}

/** Answers with a status and nothing else but headers: `answerStatus(429, { 'retry-after': '60' })`. */
export function answerStatus(status: number, headers: Headers = {}): Answer {
  return (_, response) => response.writeHead(status, { 'content-length': '0', ...headers }).end();
}

/** Redirects to an address or a path. */
export function moved(status: 301 | 302 | 303 | 307 | 308, location: string): Answer {
  return answerStatus(status, { location });
}

/** Answers the first request with the first of some answers, the second with the second, and so on; all others with the last. */
export function inTurn(...answers: readonly [Answer, ...Answer[]]): Answer {
  let next = 0;
  return (request, response) => {
    const answer = answers[Math.min(next, answers.length - 1)];
    next += 1;
    answer?.(request, response);
  };
}

/** An answer that is held back until it is let go. */
export interface HeldAnswer {
  readonly answer: Answer;
  /** How many requests are waiting. */
  readonly waiting: () => number;
  /** Answers the request that waits longest; all of them, and those to come, where `all` is set. */
  readonly letGo: (all?: 'all') => void;
}

/** Holds an answer back. */
export function held(answer: Answer): HeldAnswer {
  const waiting: (() => void)[] = [];
  let isOpen = false;
  return {
    answer: (request, response) => {
      if (isOpen) answer(request, response);
      else waiting.push(() => answer(request, response));
    },
    waiting: () => waiting.length,
    letGo: (all) => {
      if (all) isOpen = true;
      for (const go of waiting.splice(0, all ? Infinity : 1)) go();
    },
  };
}
