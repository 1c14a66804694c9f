import { Composer, type Middleware } from 'grammy';
import type { BotContext } from '../bot-context.js';
import type { BotParts } from '../bot-parts.js';
import { sendNow, withoutSubscription } from '../briefings/briefing-now.js';
import { plainText } from '../messages/plain-text.js';
import { subscriptionButtons } from './subscriptions.js';

/** `/briefing`: one right now, of the subscription of this chat or of everything. */
export function briefingFeature(parts: BotParts): Middleware<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('briefing', async (context) => {
    const { turn, speaker } = context;
    const { texts } = speaker;
    const { chatId, threadId } = turn.place;
    const all = await parts.application.storage.briefings.subscriptions.ofChat(chatId, threadId);
    if (all.length > 1) {
      turn.reply(plainText(texts('briefing-which'), texts.direction), subscriptionButtons(all, 'send', context, parts));
    } else {
      await sendNow(all[0] ?? withoutSubscription(context), context, parts);
    }
  });
  return composer;
}
