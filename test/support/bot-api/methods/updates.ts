import type { WebhookInfo } from 'grammy/types';
import { z } from 'zod';
import { parseUrl } from '../../../../src/domain/index.js';
import { badRequest, conflict } from '../failure.js';
import type { Parameters } from '../parameters.js';
import type { World } from '../world.js';
import type { Methods } from './method.js';

/** The server waits no longer than this for an update, in seconds. */
const longestPoll = 50;

/** How the bot gets its updates. */
export const updates: Methods = {
  getUpdates: {
    kind: 'plain',
    async run({ parameters, signal }, world) {
      if (world.webhook.webhook !== undefined) {
        throw conflict(
          "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        );
      }
      remember(parameters, world);
      world.queue.confirmBelow(parameters.integer('offset') ?? 0);
      world.changes.notify();
      const limit = parameters.integerWithin('limit', 100, 1, 100);
      const timeout = parameters.integerWithin('timeout', 0, 0, longestPoll);
      return world.queue.poll(limit, timeout * 1000, signal);
    },
  },
  setWebhook: {
    kind: 'plain',
    run({ parameters }, world) {
      const url = parameters.text('url');
      const secret = parameters.text('secret_token');
      if (url !== undefined) checkAddress(url);
      if (secret !== undefined && secret.length > 256) throw badRequest('secret token is too long');
      if (secret !== undefined && !/^[A-Za-z0-9_-]+$/.test(secret)) {
        throw badRequest('secret token contains unallowed characters');
      }
      remember(parameters, world);
      if (parameters.flag('drop_pending_updates')) world.queue.clear();
      world.queue.endPoll('terminated by setWebhook request');
      const maxConnections = parameters.integerWithin('max_connections', 40, 1, 100);
      world.webhook.set(url === undefined ? undefined : { url, secret, maxConnections });
      return true;
    },
  },
  deleteWebhook: {
    kind: 'plain',
    run({ parameters }, world) {
      if (parameters.flag('drop_pending_updates')) world.queue.clear();
      world.webhook.set(undefined);
      return true;
    },
  },
  getWebhookInfo: {
    kind: 'plain',
    run(_call, world): WebhookInfo {
      const { webhook, lastError } = world.webhook;
      // The list was made of the bot's own allowed_updates.
      const allowed = world.queue.allowed as NonNullable<WebhookInfo['allowed_updates']>;
      return {
        url: webhook?.url ?? '',
        has_custom_certificate: false,
        pending_update_count: world.queue.pending.length,
        ...(webhook && { max_connections: webhook.maxConnections, ip_address: '127.0.0.1' }),
        ...(allowed.length > 0 && { allowed_updates: allowed }),
        ...(lastError && { last_error_date: Math.floor(lastError.at / 1000), last_error_message: lastError.message }),
      };
    },
  },
};

/** Unlike Telegram, the stand-in takes plain HTTP to this machine. */
function checkAddress(url: string): void {
  if (!parseUrl(url)) throw badRequest('bad webhook: invalid webhook URL specified');
  const { protocol, hostname } = new URL(url);
  const isHere = protocol === 'http:' && ['127.0.0.1', 'localhost'].includes(hostname);
  if (protocol !== 'https:' && !isHere) throw badRequest('bad webhook: An HTTPS URL must be provided for webhook');
}

/** `allowed_updates` holds until other ones are given. */
function remember(parameters: Parameters, world: World): void {
  const given = parameters.structure('allowed_updates');
  if (given === undefined) return;
  const kinds = z.array(z.string()).safeParse(given);
  if (!kinds.success) throw badRequest("can't parse allowed updates JSON array");
  world.queue.allow(kinds.data);
}
