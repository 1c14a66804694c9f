import { createServer, type Server } from 'node:net';
import { Api, GrammyError, HttpError } from 'grammy';
import { describe, expect, onTestFinished, test } from 'vitest';
import { classifyFailure } from '../../../src/telegram/outbox/failure.js';

const TOKEN = '123456:secret';

function refusal(code: number, description: string, parameters = {}): GrammyError {
  return new GrammyError('failed', { ok: false, error_code: code, description, parameters }, 'sendMessage', {});
}

function failedFetch(reason: string, code?: string): HttpError {
  const message = `request to https://api.telegram.org/bot${TOKEN}/sendMessage failed, reason: ${reason}`;
  return new HttpError('Network request failed!', Object.assign(new Error(message), { code }));
}

describe('what the server says', () => {
  test.each([
    [429, 'Too Many Requests: retry after 7', { retry_after: 7 }, { kind: 'flood', retryAfter: 7 }],
    [429, 'Too Many Requests: retry after 12', {}, { kind: 'flood', retryAfter: 12 }],
    [429, 'Too Many Requests', {}, { kind: 'flood', retryAfter: 30 }],
    [401, 'Unauthorized', {}, { kind: 'unauthorized' }],
    [401, 'Unauthorized: invalid token specified', {}, { kind: 'unauthorized' }],
    [403, 'Forbidden: bot was blocked by the user', {}, { kind: 'unreachable', reachability: 'blocked' }],
    [403, 'Forbidden: user is deactivated', {}, { kind: 'unreachable', reachability: 'gone' }],
    [403, "Forbidden: bot can't initiate conversation with a user", {}, { kind: 'unreachable', reachability: 'gone' }],
    [403, 'Forbidden: bot was kicked from the group chat', {}, { kind: 'unreachable', reachability: 'gone' }],
    [403, 'Forbidden: bot was kicked from the supergroup chat', {}, { kind: 'unreachable', reachability: 'gone' }],
    [403, 'Forbidden: bot is not a member of the channel chat', {}, { kind: 'unreachable', reachability: 'gone' }],
    [403, 'Forbidden: the group chat was deleted', {}, { kind: 'unreachable', reachability: 'gone' }],
    [403, 'Forbidden: CHAT_WRITE_FORBIDDEN', {}, { kind: 'rejected' }],
    [400, 'Bad Request: chat not found', {}, { kind: 'unreachable', reachability: 'gone' }],
    [400, 'Bad Request: private chat not found', {}, { kind: 'unreachable', reachability: 'gone' }],
    [400, 'Bad Request: PEER_ID_INVALID', {}, { kind: 'unreachable', reachability: 'gone' }],
    [400, 'Bad Request: group chat was deactivated', {}, { kind: 'unreachable', reachability: 'gone' }],
    [400, 'Bad Request: not enough rights to send text messages to the chat', {}, { kind: 'rejected' }],
    [400, 'Bad Request: CHAT_WRITE_FORBIDDEN', {}, { kind: 'rejected' }],
    [400, 'Bad Request: message thread not found', {}, { kind: 'rejected' }],
    [400, 'Bad Request: TOPIC_CLOSED', {}, { kind: 'rejected' }],
    [400, 'Bad Request: message to edit not found', {}, { kind: 'rejected' }],
    [400, "Bad Request: message can't be edited", {}, { kind: 'rejected' }],
    [
      400,
      'Bad Request: group chat was upgraded to a supergroup chat',
      { migrate_to_chat_id: -1001 },
      { kind: 'moved', to: -1001 },
    ],
    [
      400,
      'Bad Request: message is not modified: specified new message content and reply markup are exactly the same',
      {},
      { kind: 'delivered' },
    ],
    [500, 'Internal Server Error', {}, { kind: 'uncertain' }],
    [502, 'Bad Gateway', {}, { kind: 'uncertain' }],
  ])('%i %s', (code, description, parameters, expected) => {
    for (const form of ['rich', 'plain'] as const) {
      expect(classifyFailure(refusal(code, description, parameters), form)).toMatchObject(expected);
    }
  });

  test.each([
    [400, 'Bad Request: RICH_MESSAGE_URL_INVALID', 'refused-format', 'rejected'],
    [400, 'Bad Request: message text is empty', 'refused-format', 'rejected'],
    [413, 'Request Entity Too Large', 'refused-format', 'rejected'],
    [404, 'Not Found: method not found', 'no-rich-messages', 'unauthorized'],
    [404, 'Not Found', 'no-rich-messages', 'unauthorized'],
  ])('%i %s depends on the form', (code, description, rich, plain) => {
    expect(classifyFailure(refusal(code, description), 'rich').kind).toBe(rich);
    expect(classifyFailure(refusal(code, description), 'plain').kind).toBe(plain);
  });

  test('an answer without a code is uncertain', () => {
    // As it comes from a server that answers `{}`.
    const error = new GrammyError('failed', {} as never, 'sendMessage', {});
    expect(classifyFailure(error, 'rich').kind).toBe('uncertain');
  });
});

describe('what the network does', () => {
  test.each([
    ['connect ECONNREFUSED 149.154.167.220:443', 'ECONNREFUSED', 'unsent'],
    ['getaddrinfo ENOTFOUND api.telegram.org', 'ENOTFOUND', 'unsent'],
    ['getaddrinfo EAI_AGAIN api.telegram.org', 'EAI_AGAIN', 'unsent'],
    ['connect ENETUNREACH 149.154.167.220:443 - Local (0.0.0.0:0)', 'ENETUNREACH', 'unsent'],
    ['connect EHOSTUNREACH 149.154.167.220:443', 'EHOSTUNREACH', 'unsent'],
    ['connect ETIMEDOUT 149.154.167.220:443', 'ETIMEDOUT', 'unsent'],
    ['', 'ETIMEDOUT', 'unsent'],
    ['Client network socket disconnected before secure TLS connection was established', 'ECONNRESET', 'unsent'],
    ['certificate has expired', 'CERT_HAS_EXPIRED', 'unsent'],
    ["Hostname/IP does not match certificate's altnames", 'ERR_TLS_CERT_ALTNAME_INVALID', 'unsent'],
    ['self-signed certificate in certificate chain', 'SELF_SIGNED_CERT_IN_CHAIN', 'unsent'],
    ['unable to verify the first certificate', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'unsent'],
    ['read ETIMEDOUT', 'ETIMEDOUT', 'uncertain'],
    ['read ECONNRESET', 'ECONNRESET', 'uncertain'],
    ['read EHOSTUNREACH', 'EHOSTUNREACH', 'uncertain'],
    ['write EPIPE', 'EPIPE', 'uncertain'],
    ['socket hang up', 'ECONNRESET', 'uncertain'],
    ['Premature close', 'ERR_STREAM_PREMATURE_CLOSE', 'uncertain'],
    ['something new', undefined, 'uncertain'],
  ])('%s (%s) is %s', (reason, code, kind) => {
    const failure = classifyFailure(failedFetch(reason, code), 'rich');
    expect(failure.kind).toBe(kind);
    expect(JSON.stringify(failure)).not.toContain(TOKEN);
  });

  test.each([
    ['a time-out', new Error("Request to 'sendMessage' timed out after 500 seconds")],
    ['an aborted request', Object.assign(new Error('The user aborted a request.'), { name: 'AbortError' })],
    [
      'an answer that is no JSON',
      new Error(`invalid json response body at https://x/bot${TOKEN}/sendMessage reason: <`),
    ],
    ['what is no error', 'gone'],
    ['nothing', undefined],
  ])('%s is uncertain', (_name, thrown) => {
    const failure = classifyFailure(new HttpError('Network request failed!', thrown), 'plain');
    expect(failure.kind).toBe('uncertain');
    expect(JSON.stringify(failure)).not.toContain(TOKEN);
  });

  test("the errors of Node's own fetch are read by their cause", () => {
    const refused = new TypeError('fetch failed', {
      cause: Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }),
    });
    const reset = new TypeError('fetch failed', { cause: Object.assign(new Error('read'), { code: 'ECONNRESET' }) });
    expect(classifyFailure(new HttpError('', refused), 'rich').kind).toBe('unsent');
    expect(classifyFailure(new HttpError('', reset), 'rich').kind).toBe('uncertain');
  });
});

describe('what grammY really throws', () => {
  test.each([
    ['nobody listens', null, 'unsent'],
    ['the connection is cut', 'cut', 'uncertain'],
    ['the answer is a page', 'HTTP/1.1 502 Bad Gateway\r\nContent-Length: 6\r\n\r\n<html>', 'uncertain'],
    ['the answer is null', 'HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nnull', 'uncertain'],
  ])('where %s', async (_name, answer, kind) => {
    const port = await listening(answer);
    const api = new Api(TOKEN, { apiRoot: `http://127.0.0.1:${port}` });
    const error: unknown = await api.sendMessage(1, 'x').catch((thrown: unknown) => thrown);
    const failure = classifyFailure(error, 'plain');
    expect(failure.kind).toBe(kind);
    expect(JSON.stringify(failure)).not.toContain(TOKEN);
  });
});

/** The port of a server that gives every request one answer and hangs up; that of nobody for null. */
async function listening(answer: string | null): Promise<number> {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => (answer === 'cut' ? socket.destroy() : socket.end(answer ?? '')));
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
  });
  if (answer === null) await closed(server);
  else onTestFinished(() => closed(server));
  return port;
}

async function closed(server: Server): Promise<void> {
  await new Promise((resolve) => server.close(resolve));
}
