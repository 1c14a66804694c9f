import type { IncomingMessage } from 'node:http';
import { badRequest } from '../failure.js';
import { Parameters } from '../parameters.js';
import { readMultipart } from './multipart.js';

/** Where a request wants to go. */
export type Route =
  | { readonly kind: 'method'; readonly token: string; readonly method: string; readonly query: URLSearchParams }
  | { readonly kind: 'file'; readonly token: string; readonly path: string }
  | { readonly kind: 'unknown' };

/** Reads the path: `/bot<token>/<method>` or `/file/bot<token>/<path>`. */
export function routeOf(url: string): Route {
  const mark = url.indexOf('?');
  const path = mark === -1 ? url : url.slice(0, mark);
  const query = mark === -1 ? '' : url.slice(mark + 1);
  const method = /^\/bot([^/]+)\/([A-Za-z]+)\/?$/.exec(path);
  if (method?.[1] !== undefined && method[2] !== undefined) {
    return {
      kind: 'method',
      token: decodeURIComponent(method[1]),
      method: method[2],
      query: new URLSearchParams(query),
    };
  }
  const file = /^\/file\/bot([^/]+)\/(.+)$/.exec(path);
  if (file?.[1] !== undefined && file[2] !== undefined) {
    return { kind: 'file', token: decodeURIComponent(file[1]), path: decodeURIComponent(file[2]) };
  }
  return { kind: 'unknown' };
}

/** Reads a call's parameters from its query and its body; the body wins. @throws ApiFailure 400 for a body that is no JSON. */
export async function readParameters(request: IncomingMessage, query: URLSearchParams): Promise<Parameters> {
  const body = await bodyOf(request);
  const asked = Object.fromEntries(query);
  const type = request.headers['content-type'] ?? '';
  if (body.length === 0) return new Parameters(asked, new Map());
  if (type.startsWith('application/json')) return new Parameters({ ...asked, ...readJson(body) }, new Map());
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (type.startsWith('multipart/form-data') && boundary !== undefined) {
    const { values, uploads } = readMultipart(body, boundary);
    return new Parameters({ ...asked, ...values }, uploads);
  }
  return new Parameters({ ...asked, ...Object.fromEntries(new URLSearchParams(body.toString('utf8'))) }, new Map());
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function readJson(body: Buffer): object {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Told below, together with JSON that is no object.
  }
  throw badRequest("can't parse JSON object");
}
