import type { Context } from 'grammy';
import type { MessageEntity } from 'grammy/types';

/** By what the bot is known in a chat. */
export interface BotIdentity {
  readonly botId: number;
  /** Without the @. */
  readonly botName: string;
}

/** Whether a message speaks to the bot: every one in a private chat; in groups its commands, mentions and replies to it. */
export function isForBot(context: Context, bot: BotIdentity): boolean {
  const { message, callbackQuery, chat } = context;
  if (callbackQuery || chat?.type === 'private') return true;
  if (!message) return false;
  return isReplyTo(context, bot) || mentions(context, bot).length > 0 || isCommand(context, bot);
}

/** The text of a message without what addresses the bot. */
export function withoutAddress(context: Context, bot: BotIdentity): string {
  const text = context.message?.text ?? context.message?.caption ?? '';
  const cuts = mentions(context, bot).toSorted((a, b) => b.offset - a.offset);
  return cuts
    .reduce((rest, { offset, length }) => `${rest.slice(0, offset)} ${rest.slice(offset + length)}`, text)
    .trim();
}

function isReplyTo({ message }: Context, { botId }: BotIdentity): boolean {
  const replied = message?.reply_to_message;
  // In a forum, every message of a topic "replies" to the one that opened it.
  return replied?.from?.id === botId && replied.forum_topic_created === undefined;
}

function isCommand({ message }: Context, { botName }: BotIdentity): boolean {
  const entity = entitiesOf(message).find(({ type, offset }) => type === 'bot_command' && offset === 0);
  if (!entity) return false;
  const [, addressee] = (message?.text ?? message?.caption ?? '').slice(0, entity.length).split('@');
  return addressee === undefined || addressee.toLowerCase() === botName.toLowerCase();
}

function mentions({ message }: Context, { botId, botName }: BotIdentity): MessageEntity[] {
  const text = message?.text ?? message?.caption ?? '';
  return entitiesOf(message).filter((entity) => {
    if (entity.type === 'text_mention') return entity.user.id === botId;
    const named = text.slice(entity.offset, entity.offset + entity.length);
    return entity.type === 'mention' && named.toLowerCase() === `@${botName.toLowerCase()}`;
  });
}

function entitiesOf(message: Context['message']): readonly MessageEntity[] {
  return message?.entities ?? message?.caption_entities ?? [];
}
