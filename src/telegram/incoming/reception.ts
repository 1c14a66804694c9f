import { setTimeout } from 'node:timers/promises';
import type { UpdateSink } from '@grammyjs/runner';
import { Api } from 'grammy';
import type { Update } from 'grammy/types';
import type { TelegramConfig } from '../../config.js';
import type { BotParts } from '../bot-parts.js';
import { MonitoringServer } from '../monitoring/server.js';
import { ALLOWED_UPDATES } from './incoming-update.js';
import type { Intake } from './intake.js';
import { startPolling } from './pipeline.js';
import { PollingSource } from './polling.js';
import { webhook } from './webhook.js';

/** Longer than a poll takes, in seconds. */
const POLL_REQUEST_SECONDS = 50;

interface ReceptionParts extends Pick<BotParts, 'api' | 'log' | 'metrics' | 'files'> {
  readonly config: TelegramConfig;
  readonly intake: Intake;
  readonly sink: UpdateSink<Update>;
  /** What Telegram has to show where the environment names no secret. */
  readonly secret: string;
}

/** How updates reach the bot, while it runs. */
export interface Reception {
  /** Never resolves; rejects when no more updates can come. */
  readonly failed: Promise<never>;
  /** Takes no more updates. */
  readonly stop: () => Promise<void>;
  /** Ends the server of health and metrics. */
  readonly close: () => Promise<void>;
}

/** Begins to receive updates in the way that is configured, and to serve health and metrics where there is a port. */
export async function receiveUpdates(parts: ReceptionParts): Promise<Reception> {
  const { config } = parts;
  let isReceiving = true;
  const hook = config.updates.kind === 'webhook' ? createWebhook(config.updates, parts, () => isReceiving) : null;
  const server = config.port === null ? null : await serve(config.port, parts, hook, () => isReceiving);
  const poller = hook === null ? await poll(parts) : await subscribe(hook, parts);
  return {
    failed: poller.failed,
    stop: async () => {
      isReceiving = false;
      await poller.stop();
    },
    close: async () => server?.close(),
  };
}

type Handler = ReturnType<typeof webhook>;

interface Webhook {
  readonly url: string;
  readonly path: string;
  readonly secret: string;
  readonly handler: Handler;
}

function createWebhook(
  { url, secret }: Extract<TelegramConfig['updates'], { kind: 'webhook' }>,
  parts: ReceptionParts,
  isReceiving: () => boolean,
): Webhook {
  const used = secret ?? parts.secret;
  const taking = webhook({
    ...parts,
    secret: used,
    handle: (updates) => void parts.sink.handle([...updates]),
  });
  const handler: Handler = async (request, response) => {
    if (isReceiving()) return taking(request, response);
    // Telegram brings it again to the process that comes next.
    response.writeHead(503, { connection: 'close' }).end();
  };
  return { url, path: new URL(url).pathname, secret: used, handler };
}

async function serve(
  port: number,
  { metrics, log }: ReceptionParts,
  hook: Webhook | null,
  isReady: () => boolean,
): Promise<MonitoringServer> {
  return MonitoringServer.open(port, { registry: metrics.registry, isReady, webhook: hook, log });
}

type Source = Pick<Reception, 'failed' | 'stop'>;

async function poll({ api, config, files, intake, sink, log, metrics }: ReceptionParts): Promise<Source> {
  await api.deleteWebhook();
  const polling = new Api(files.token, { apiRoot: config.apiRoot, timeoutSeconds: POLL_REQUEST_SECONDS });
  const wait = async (milliseconds: number, signal: AbortSignal) => setTimeout(milliseconds, undefined, { signal });
  const poller = startPolling(new PollingSource({ api: polling, intake, wait, log, metrics }), sink);
  const failed = new Promise<never>((_, reject) => {
    poller.ended.catch(reject);
  });
  return { failed, stop: async () => poller.stop() };
}

async function subscribe({ url, secret }: Webhook, { api }: ReceptionParts): Promise<Source> {
  await api.setWebhook(url, { secret_token: secret, allowed_updates: ALLOWED_UPDATES });
  return { failed: new Promise<never>(() => {}), stop: async () => {} };
}
