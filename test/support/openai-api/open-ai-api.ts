import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Behaviour } from './behaviour.js';
import { type ChatCall, parseChatCall } from './chat-request.js';
import { breakOff, stream } from './streamed.js';

/** What an endpoint can do, whom it lets in and what it replies. */
export interface OpenAIApiOptions {
  /** The best form of reply that it knows; a better one is refused with 400, as vLLM and others do. */
  readonly supports?: ChatCall['format'];
  /** Refuses nothing, but pays no attention to forms, as old servers do. */
  readonly ignoresForms?: boolean;
  /** Anyone is let in where this is absent. */
  readonly key?: string;
  /** Any model is known where this is absent. */
  readonly model?: string;
  /** Leaves out how many tokens were used. */
  readonly countsNothing?: boolean;
  /** What a request gets; it is told how many came before. */
  readonly behave: (call: ChatCall, before: number) => Behaviour;
}

/** A stand-in for an OpenAI-compatible endpoint. */
export interface OpenAIApi {
  /** For OPENAI_BASE_URL. */
  readonly baseUrl: string;
  readonly calls: readonly ChatCall[];
  close(): Promise<void>;
}

const RANK = { text: 0, json_object: 1, json_schema: 2 } as const;
/** What every reply is said to have taken. */
export const TOKENS_OF_REPLY = { prompt: 900, completion: 100 } as const;

/** Starts to listen on a free port of this machine. */
export async function startOpenAIApi(options: OpenAIApiOptions): Promise<OpenAIApi> {
  const calls: ChatCall[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const path = request.url ?? '';
      if (request.method !== 'POST' || path !== '/v1/chat/completions') return fail(response, 404, 'Not Found');
      const call = parseChatCall(body, request.headers.authorization ?? null);
      const refusal = refusalOf(call, options);
      if (refusal) return fail(response, ...refusal);
      calls.push(call);
      return behave(response, call, options.behave(call, calls.length - 1), options);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    calls,
    close: async () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Failure = [status: number, message: string, code?: string];

function refusalOf(call: ChatCall, { key, model, supports, ignoresForms }: OpenAIApiOptions): Failure | null {
  if (key !== undefined && call.authorization !== `Bearer ${key}`) {
    // OpenAI's own endpoint repeats a part of the key; others repeat all of it.
    return [401, `Incorrect API key provided: ${call.authorization?.replace('Bearer ', '')}.`, 'invalid_api_key'];
  }
  if (model !== undefined && call.model !== model) {
    return [404, `The model \`${call.model}\` does not exist.`, 'model_not_found'];
  }
  if (!ignoresForms && supports !== undefined && RANK[call.format] > RANK[supports]) {
    return [400, `response_format of type ${call.format} is not supported`];
  }
  return null;
}

function behave(response: ServerResponse, call: ChatCall, behaviour: Behaviour, options: OpenAIApiOptions): void {
  switch (behaviour.kind) {
    case 'value':
      return complete(response, call, { content: JSON.stringify(behaviour.value) }, 'stop', options);
    case 'text':
      return complete(response, call, { content: behaviour.text }, 'stop', options);
    case 'refusal':
      return complete(response, call, { content: null, refusal: behaviour.text }, 'stop', options);
    case 'filtered':
      return complete(response, call, { content: '' }, 'content_filter', options);
    case 'cut-short':
      return complete(response, call, { content: behaviour.text }, 'length', options);
    case 'error':
      return fail(response, behaviour.status, behaviour.message ?? 'It went wrong.', behaviour.code, behaviour.headers);
    case 'hang':
      if (behaviour.after === 'headers') {
        if (call.streaming) return breakOff(response, call.model, false);
        response.writeHead(200, { 'content-type': 'application/json' });
        response.write('{"id":');
      }
      return;
    case 'cut':
      if (call.streaming) return breakOff(response, call.model, true);
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1_000 });
      response.write('{"id":', () => response.destroy());
      return;
    case 'broken':
      return send(response, 200, '{"id":"chatcmpl-1","choices":[{"mess');
    case 'page':
      return send(response, 200, '<html><body>It works!</body></html>', { 'content-type': 'text/html' });
  }
}

function complete(
  response: ServerResponse,
  { model, streaming }: ChatCall,
  message: { readonly content: string | null; readonly refusal?: string },
  finish: string,
  { countsNothing }: OpenAIApiOptions,
): void {
  const { prompt, completion } = TOKENS_OF_REPLY;
  const usage = { prompt_tokens: prompt, completion_tokens: completion, total_tokens: prompt + completion };
  if (streaming) {
    return stream(response, { model, message, finish, usage: streaming.countsTokens && !countsNothing ? usage : null });
  }
  const choices = [{ index: 0, message: { role: 'assistant', ...message }, finish_reason: finish }];
  const body = {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1,
    model,
    choices,
    ...(countsNothing ? {} : { usage }),
  };
  send(response, 200, JSON.stringify(body));
}

function fail(
  response: ServerResponse,
  status: number,
  message: string,
  code?: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  send(response, status, JSON.stringify({ error: { message, type: 'error', code: code ?? null } }), headers);
}

function send(
  response: ServerResponse,
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    ...headers,
  });
  response.end(body);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
