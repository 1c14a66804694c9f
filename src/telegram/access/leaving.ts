import { GrammyError } from 'grammy';
import type { BotParts } from '../bot-parts.js';
import type { ChatId } from '../../domain/index.js';

/** What Telegram answers about a chat that the bot is not in, or that there is not. */
const NOT_IN_IT: ReadonlySet<number> = new Set([400, 403]);

/** Leaves a chat to which the bot was not admitted; that it is not in it any more is as good. */
export async function leave(chat: ChatId, { api, log }: Pick<BotParts, 'api' | 'log'>): Promise<void> {
  try {
    await api.leaveChat(chat);
    log.info({ chat }, 'left a chat to which nobody with the right to has added the bot');
  } catch (error) {
    if (!(error instanceof GrammyError) || !NOT_IN_IT.has(error.error_code)) throw error;
    log.debug({ error, chat }, 'a chat needed no leaving');
  }
}
