import type { BotContext } from '../bot-context.js';
import type { BotParts } from '../bot-parts.js';
import { plainText } from '../messages/plain-text.js';

/** Whether the person decides for this chat: in their private chat they do, in a group its admins. */
export async function decidesForChat({ turn, from }: BotContext, { api }: Pick<BotParts, 'api'>): Promise<boolean> {
  const { chatId, isGroup } = turn.place;
  if (!isGroup) return true;
  if (!from) return false;
  const { status } = await api.getChatMember(chatId, from.id);
  return status === 'creator' || status === 'administrator';
}

/** The same; who does not is told so. */
export async function requireDecision(context: BotContext, parts: Pick<BotParts, 'api'>): Promise<boolean> {
  if (await decidesForChat(context, parts)) return true;
  const { turn, speaker } = context;
  turn.reply(plainText(speaker.texts('group-admins-only'), speaker.texts.direction));
  return false;
}
