import { type ClientRequest, type IncomingMessage, request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { FetchFault } from '../failure.js';
import type { BodyRule, Errand, Reply } from './errand.js';
import { Guard } from './guard.js';
import { networkFailure } from './network-failure.js';
import { readBody } from './read-body.js';

/** The statuses whose body is what was asked for; 203 is 200 as a proxy has altered it. */
const WITH_CONTENT = new Set([200, 203]);

/**
 * Makes one request on a connection of its own, which is closed when this is done.
 *
 * @throws the signal's reason where it aborts
 */
export async function exchange(errand: Errand, signal: AbortSignal): Promise<Reply> {
  signal.throwIfAborted();
  const request = open(errand);
  const guard = new Guard(request, errand.limits, signal);
  try {
    const response = await responseTo(request);
    guard.watch(response);
    const { statusCode: status = 0, headers } = response;
    const body = WITH_CONTENT.has(status) ? await wantedBody(response, errand.body) : null;
    return { kind: 'answer', status, headers, body };
  } catch (error) {
    signal.throwIfAborted();
    return { kind: 'failed', failure: networkFailure(guard.reason ?? error, errand.limits.headerBytes) };
  } finally {
    guard.end();
    request.destroy();
  }
}

function open({ url, headers, lookup, limits }: Errand): ClientRequest {
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const request = send(url, {
    headers,
    lookup,
    maxHeaderSize: limits.headerBytes,
    agent: false,
  });
  return request.end();
}

function responseTo(request: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.once('response', resolve);
    // It stays: a connection may break once more when all is said.
    request.on('error', reject);
  });
}

async function wantedBody(response: IncomingMessage, rule: BodyRule): Promise<Uint8Array> {
  const refusal = rule.refuse(response.headers['content-type'] ?? null);
  if (refusal) throw new FetchFault(refusal);
  return readBody(response, rule);
}
