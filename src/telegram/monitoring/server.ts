import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Registry } from 'prom-client';
import { ConfigurationError } from '../../errors.js';
import type { BotLog } from './log.js';

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

interface ServedParts {
  readonly registry: Registry;
  /** Whether updates are being taken. */
  readonly isReady: () => boolean;
  /** Takes updates at its path; null where the bot fetches them itself. */
  readonly webhook: { readonly path: string; readonly handler: Handler } | null;
  readonly log: BotLog;
}

/** A request must be complete after this time, in ms: nobody keeps a connection busy for nothing. */
const REQUEST_TIMEOUT_MS = 30_000;

/** The server of health, metrics and, where there is one, the webhook. */
export class MonitoringServer {
  private constructor(private readonly server: Server) {}

  /** @throws ConfigurationError where the port cannot be used */
  static async open(port: number, parts: ServedParts): Promise<MonitoringServer> {
    const server = createServer({ requestTimeout: REQUEST_TIMEOUT_MS }, (request, response) => {
      route(request, response, parts).catch((error: unknown) => {
        parts.log.error({ error }, 'a request could not be answered');
        if (!response.headersSent) send(response, 500, 'error');
        else response.destroy();
      });
    });
    try {
      server.listen(port);
      await once(server, 'listening');
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new ConfigurationError(`PORT ${port} cannot be used: ${reason}.`, 'Choose another PORT.');
    }
    return new MonitoringServer(server);
  }

  /** Ends it with all of its connections: nobody who sends slowly holds up the end of the program. */
  async close(): Promise<void> {
    if (!this.server.listening) return;
    const closed = once(this.server, 'close');
    this.server.close();
    this.server.closeAllConnections();
    await closed;
  }
}

async function route(
  request: IncomingMessage,
  response: ServerResponse,
  { registry, isReady, webhook }: ServedParts,
): Promise<void> {
  const [path] = (request.url ?? '/').split('?');
  if (webhook && request.method === 'POST' && path === webhook.path) return webhook.handler(request, response);
  if (request.method !== 'GET') return send(response.setHeader('allow', 'GET'), 405, 'only GET');
  switch (path) {
    case '/healthz':
      return send(response, 200, 'ok');
    case '/readyz':
      return isReady() ? send(response, 200, 'ready') : send(response, 503, 'not ready');
    case '/metrics':
      return send(response, 200, await registry.metrics(), registry.contentType);
    default:
      return send(response, 404, 'not found');
  }
}

function send(response: ServerResponse, status: number, body: string, type = 'text/plain; charset=utf-8'): void {
  response.writeHead(status, { 'content-type': type }).end(body);
}
