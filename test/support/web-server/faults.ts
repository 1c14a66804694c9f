import type { ServerResponse } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Answer } from './sites.js';

const CHUNK = Buffer.alloc(64 * 1024, 'a');

/** Takes the request and never answers. */
export const silent: Answer = () => {};

/** Cuts the connection without an answer. */
export const cutAtOnce: Answer = (request) => request.socket.destroy();

/** Sends headers and part of a body, and cuts the connection. */
export function cutWithin(part: string): Answer {
  return (request, response) => {
    response.writeHead(200, { 'content-type': 'text/xml', 'content-length': String(part.length + 100) });
    response.write(part, () => request.socket.destroy());
  };
}

/** Sends some bytes at a time, with a pause before each, without an end. */
export function drip(pauseMs: number): Answer {
  return (_, response) => {
    response.writeHead(200, { 'content-type': 'text/xml' });
    const timer = setInterval(() => response.write('a'), pauseMs);
    response.once('close', () => clearInterval(timer));
  };
}

/** Sends headers and never a body. */
export const headersOnly: Answer = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/xml' }).flushHeaders();
};

/** Sends a body as fast as it is taken, without an end. */
export const endless: Answer = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/xml' });
  pump(response, CHUNK);
};

/** Sends bytes that unpack to a thousand times as much, without an end. */
export const gzipBomb: Answer = (_, response) => {
  // Several packed members one after the other are one content (RFC 1952, 2.2).
  const member = gzipSync(Buffer.alloc(16 * 1024 * 1024));
  response.writeHead(200, { 'content-type': 'text/xml', 'content-encoding': 'gzip' });
  pump(response, member);
};

/** Sends some hundred bytes that unpack to 64 MiB. */
export const brotliBomb: Answer = (_, response) => {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 1 };
  const packed = brotliCompressSync(Buffer.alloc(64 * 1024 * 1024), { params });
  response.writeHead(200, { 'content-type': 'text/xml', 'content-encoding': 'br' }).end(packed);
};

/** Sends packed members that unpack to nothing, without an end. */
export const emptyMembers: Answer = (_, response) => {
  const empty = gzipSync('');
  response.writeHead(200, { 'content-type': 'text/xml', 'content-encoding': 'gzip' });
  pump(response, Buffer.concat(Array.from({ length: 3000 }, () => empty)));
};

/** Sends a body with another length than it says; Node would not write such headers itself. */
export function wrongLength(body: string, length: number): Answer {
  return raw(`HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: ${length}\r\n\r\n${body}`);
}

/** Says that a body is packed, and sends it as it is. */
export function wronglyPacked(encoding: string, body: string | Uint8Array): Answer {
  return (_, response) => {
    response.writeHead(200, { 'content-type': 'text/xml', 'content-encoding': encoding }).end(body);
  };
}

/** Sends headers of a size. */
export function largeHeaders(bytes: number): Answer {
  return (_, response) => response.writeHead(200, { 'x-large': 'a'.repeat(bytes) }).end();
}

/** Sends bytes, whatever they are, and ends the connection. */
export function raw(bytes: string | Uint8Array): Answer {
  return (request) => void request.socket.end(bytes);
}

function pump(response: ServerResponse, piece: Buffer): void {
  while (!response.destroyed && response.write(piece));
  if (!response.destroyed) response.once('drain', () => pump(response, piece));
}
