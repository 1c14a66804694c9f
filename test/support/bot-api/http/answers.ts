import type { ServerResponse } from 'node:http';
import type { ApiFailure } from '../failure.js';

/** Answers `ok: true`. */
export function answerResult(response: ServerResponse, result: unknown): void {
  answer(response, 200, 'application/json', JSON.stringify({ ok: true, result }));
}

/** Answers `ok: false` with the error's code as the status. */
export function answerFailure(response: ServerResponse, { code, description, parameters }: ApiFailure): void {
  const body = { ok: false, error_code: code, description, ...(parameters && { parameters }) };
  answer(response, code, 'application/json', JSON.stringify(body));
}

/** Answers as the proxy before a server that is down. */
export function answerBadGateway(response: ServerResponse): void {
  const body =
    '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body><h1>502 Bad Gateway</h1></body>\r\n</html>\r\n';
  answer(response, 502, 'text/html', body);
}

/** Answers 200 with JSON that breaks off. */
export function answerMalformed(response: ServerResponse, result: unknown): void {
  const whole = JSON.stringify({ ok: true, result });
  answer(response, 200, 'application/json', whole.slice(0, Math.floor(whole.length / 2)));
}

/** Answers with the bytes of a file. */
export function answerFile(response: ServerResponse, content: Buffer): void {
  answer(response, 200, 'application/octet-stream', content);
}

function answer(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}
