import type { ServerResponse } from 'node:http';

/** A reply as it is streamed. */
export interface StreamedReply {
  readonly model: string;
  readonly message: { readonly content: string | null; readonly refusal?: string };
  readonly finish: string;
  /** Told in a chunk of its own at the end; null where it was not asked for. */
  readonly usage: object | null;
}

/** Characters of a chunk. */
const CHUNK = 12;

/**
 * Streams a reply as server-sent events: the role, the text in pieces, why it ends, what it took, and the mark of the end.
 *
 * Source: https://platform.openai.com/docs/api-reference/chat-streaming
 */
export function stream(response: ServerResponse, { model, message, finish, usage }: StreamedReply): void {
  begin(response);
  const { content, refusal } = message;
  const pieces = [
    ...piecesOf(content ?? '').map((piece) => ({ content: piece })),
    ...piecesOf(refusal ?? '').map((piece) => ({ refusal: piece })),
  ];
  event(response, chunk(model, { role: 'assistant', content: '' }));
  for (const piece of pieces) event(response, chunk(model, piece));
  event(response, chunk(model, {}, finish));
  if (usage) event(response, { ...envelope(model), choices: [], usage });
  response.end('data: [DONE]\n\n');
}

/** Begins a stream that goes on with nothing: with the connection cut, or never. */
export function breakOff(response: ServerResponse, model: string, isCut: boolean): void {
  begin(response);
  response.write(`data: ${JSON.stringify(chunk(model, { role: 'assistant', content: 'Ab' }))}\n\n`, () => {
    if (isCut) response.destroy();
  });
}

function begin(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache' });
}

function event(response: ServerResponse, value: object): void {
  response.write(`data: ${JSON.stringify(value)}\n\n`);
}

function chunk(model: string, delta: object, finish: string | null = null): object {
  return { ...envelope(model), choices: [{ index: 0, delta, finish_reason: finish }] };
}

function envelope(model: string): object {
  return { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1, model };
}

function piecesOf(text: string): string[] {
  const characters = [...text];
  return Array.from({ length: Math.ceil(characters.length / CHUNK) }, (_, place) =>
    characters.slice(place * CHUNK, (place + 1) * CHUNK).join(''),
  );
}
