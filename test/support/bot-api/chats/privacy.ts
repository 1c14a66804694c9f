import type { User } from 'grammy/types';
import type { StoredMessage } from '../messages.js';

/** What the bot gets of a group's messages (https://core.telegram.org/bots/features#privacy-mode). */
export interface Privacy {
  /** Off: all messages. On, as by default: only what is meant for the bot. */
  on: boolean;
  /**
   * Whether a mention makes a message meant for the bot. The page on privacy mode does not name mentions,
   * BotFather's own prompt does: a bot must work either way.
   */
  mentions: boolean;
}

/**
 * True for service messages; commands that name the bot; commands that name none, unless another bot wrote last;
 * and replies to what the bot wrote or what was meant for it.
 */
export function isMeantForBot(
  message: StoredMessage,
  { bot, privacy }: { readonly bot: User; readonly privacy: Privacy },
  anotherBotWroteLast: boolean,
): boolean {
  if (message.content.kind === 'service') return true;
  const repliedTo = message.reply?.message;
  if (repliedTo !== undefined && (repliedTo.sender.id === bot.id || repliedTo.meantForBot)) return true;
  const name = `@${bot.username ?? ''}`.toLowerCase();
  return message.entities.some(({ type, offset, length }) => {
    const said = message.text.slice(offset, offset + length).toLowerCase();
    if (type === 'bot_command') return said.includes('@') ? said.endsWith(name) : offset === 0 && !anotherBotWroteLast;
    return privacy.mentions && type === 'mention' && said === name;
  });
}
