import { Composer, type Middleware } from 'grammy';
import type { BotContext } from '../bot-context.js';
import type { BotParts } from '../bot-parts.js';
import { plainText } from '../messages/plain-text.js';
import { turnOwner } from '../turns/entering.js';

/** `/stop`: ends what the person has asked for in this chat, also answers that wait to be sent. */
export function stopFeature({ running, outbox }: Pick<BotParts, 'running' | 'outbox'>): Middleware<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('stop', async (context) => {
    const { turn, speaker } = context;
    const { texts } = speaker;
    const stopped = running.stopBefore(turnOwner(context), turn.updateId);
    // What waits for a group is not this person's alone.
    const withdrawn = turn.place.isGroup ? 0 : await outbox.withdraw(turn.place.chatId);
    const count = stopped + withdrawn;
    turn.reply(plainText(count > 0 ? texts('stopped', { count }) : texts('stopped-nothing'), texts.direction));
  });
  return composer;
}
