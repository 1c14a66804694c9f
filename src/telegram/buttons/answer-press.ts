import type { Context } from 'grammy';
import type { BotParts } from '../bot-parts.js';

/** Ends a button's waiting, with an alert where there is something to say. An answer that comes too late is no error. */
export function answerPress(
  { callbackQuery }: Pick<Context, 'callbackQuery'>,
  { api, log }: Pick<BotParts, 'api' | 'log'>,
  alert?: string,
): void {
  if (!callbackQuery) return;
  const options = alert === undefined ? {} : { text: alert, show_alert: true };
  api
    .answerCallbackQuery(callbackQuery.id, options)
    .catch((error: unknown) => log.debug({ error }, 'a press could not be answered'));
}
