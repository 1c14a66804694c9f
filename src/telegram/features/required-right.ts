import { leastRole, type Right, hasRight } from '../../domain/index.js';
import type { BotContext } from '../bot-context.js';
import { plainText } from '../messages/plain-text.js';
import { roleName } from '../messages/role-name.js';

/** Whether the person has a right; who has not is told which role it needs. */
export function requireRight(right: Right, { turn, speaker }: Pick<BotContext, 'turn' | 'speaker'>): boolean {
  if (hasRight(speaker.role, right)) return true;
  const { texts } = speaker;
  turn.reply(plainText(texts('role-needed', { role: roleName(leastRole(right), texts) }), texts.direction));
  return false;
}
