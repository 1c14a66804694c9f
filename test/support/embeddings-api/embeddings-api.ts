import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { wordVector } from './word-vector.js';

const request = z.object({
  model: z.string(),
  input: z.union([z.string(), z.array(z.string()).min(1)]),
  encoding_format: z.string().optional(),
  dimensions: z.number().optional(),
});

/** A request as it came in. */
export interface ReceivedRequest {
  readonly model: string;
  readonly input: readonly string[];
  readonly encodingFormat: string | undefined;
  readonly authorization: string | undefined;
}

/** What becomes of a request instead of vectors. */
export type Fault =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly code?: string;
      readonly headers?: Record<string, string>;
    }
  /** Is never answered. */
  | { readonly kind: 'hang' }
  /** Is answered with the beginning of a reply that never ends. */
  | { readonly kind: 'stall' }
  /** Is answered with the beginning of a reply, and then the connection is gone. */
  | { readonly kind: 'cut' }
  /** Is answered with this, as if it were right. */
  | { readonly kind: 'reply'; readonly body: unknown };

/** An OpenAI-compatible endpoint for embeddings, as far as a client can see; vectors come in reverse order, which is allowed. */
export class EmbeddingsApi {
  readonly received: ReceivedRequest[] = [];
  /** The vectors' length, by model; those that are not here are not known. */
  readonly models = new Map<string, number>();
  /** What a request has to show; null where any will do. */
  key: string | null = null;
  private readonly faults: Fault[] = [];
  private readonly held = new Map<string, (input: readonly string[]) => Promise<void> | undefined>();

  private constructor(private readonly server: Server) {}

  static async start(models: Readonly<Record<string, number>> = { 'stand-in': 16 }): Promise<EmbeddingsApi> {
    const server = createServer((incoming, response) => void api.answer(incoming, response));
    const api = new EmbeddingsApi(server);
    for (const [name, dimension] of Object.entries(models)) api.models.set(name, dimension);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return api;
  }

  get baseUrl(): string {
    const { port } = this.server.address() as AddressInfo;
    return `http://127.0.0.1:${port}/v1`;
  }

  /** Lets the next requests fail, one a fault. */
  fail(...faults: readonly Fault[]): void {
    this.faults.push(...faults);
  }

  /** Answers no request for a model, or none that holds such a text, before something has happened. */
  hold(model: string, until: Promise<void>, isHeld: (text: string) => boolean = () => true): void {
    this.held.set(model, (input) => (input.some((one) => isHeld(one)) ? until : undefined));
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeAllConnections();
    await closed;
  }

  private async answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    if (incoming.url !== '/v1/embeddings') return refuse(response, 404);
    const { model, input, encoding_format: encodingFormat } = request.parse(JSON.parse(await text(incoming)));
    const inputs = [input].flat();
    const { authorization } = incoming.headers;
    this.received.push({ model, input: inputs, encodingFormat, authorization });
    await this.held.get(model)?.(inputs);
    const fault = this.faults.shift();
    if (fault) return misbehave(response, fault);
    if (this.key !== null && authorization !== `Bearer ${this.key}`) return refuse(response, 401);
    const dimension = this.models.get(model);
    if (dimension === undefined) return refuse(response, 404);
    const data = inputs.map((one, index) => ({
      object: 'embedding',
      index,
      // What the client's library asks for by itself, and decodes.
      embedding: encodingFormat === 'base64' ? 'AAAA' : wordVector(one, model, dimension),
    }));
    reply(response, { object: 'list', data: data.toReversed(), model, usage: { prompt_tokens: 1, total_tokens: 1 } });
  }
}

function misbehave(response: ServerResponse, fault: Fault): void {
  switch (fault.kind) {
    case 'status':
      return refuse(response, fault.status, fault.code, fault.headers);
    case 'hang':
      return;
    case 'stall':
    case 'cut':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"object": "list", "data": [');
      if (fault.kind === 'cut') setImmediate(() => response.destroy());
      return;
    case 'reply':
      return reply(response, fault.body);
  }
}

function refuse(response: ServerResponse, status: number, code?: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify({ error: { message: `refused with ${status}`, type: 'stand_in', code: code ?? null } }));
}

function reply(response: ServerResponse, body: unknown): void {
  const isText = typeof body === 'string';
  response.writeHead(200, { 'content-type': isText ? 'text/html' : 'application/json' });
  response.end(isText ? body : JSON.stringify(body));
}
