import type { BotParts } from '../bot-parts.js';
import type { Place } from './turn.js';

/** Telegram shows an action for five seconds (https://core.telegram.org/bots/api#sendchataction), in ms. */
const INTERVAL = 4_500;

/** Shows "typing…" in a chat for some seconds. That it cannot be shown is no reason not to work. */
export function showTyping(
  { chatId, threadId }: Pick<Place, 'chatId' | 'threadId'>,
  { api, log }: Pick<BotParts, 'api' | 'log'>,
): void {
  const options = threadId === null ? {} : { message_thread_id: threadId };
  api
    .sendChatAction(chatId, 'typing', options)
    .catch((error: unknown) => log.debug({ error }, '“typing…” could not be shown'));
}

/** Goes on showing "typing…" until the work is done. */
export async function keepTyping<T>(
  place: Pick<Place, 'chatId' | 'threadId'>,
  parts: Pick<BotParts, 'api' | 'log'>,
  work: () => Promise<T>,
): Promise<T> {
  const timer = setInterval(() => showTyping(place, parts), INTERVAL);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
