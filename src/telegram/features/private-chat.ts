import type { BotContext } from '../bot-context.js';
import { plainText } from '../messages/plain-text.js';

/** Whether this is the private chat of a person, for what others must not see; elsewhere they are told so. */
export function requirePrivateChat({ turn, speaker: { texts } }: Pick<BotContext, 'turn' | 'speaker'>): boolean {
  if (!turn.place.isGroup) return true;
  turn.reply(plainText(texts('private-only'), texts.direction));
  return false;
}
