import { Composer, type Middleware } from 'grammy';
import { requireDecision } from '../access/group-admins.js';
import type { BotContext } from '../bot-context.js';
import type { BotParts } from '../bot-parts.js';
import { plainText } from '../messages/plain-text.js';
import { beginDialog, MOST_SUBSCRIPTIONS } from '../subscribing/dialog.js';
import { usualChoice } from '../subscribing/draft-choice.js';

/** `/subscribe`: a dialog of buttons that ends in briefings for this chat, or this topic of a forum. */
export function subscribeFeature(parts: BotParts): Middleware<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('subscribe', async (context) => {
    const { turn, speaker } = context;
    const { texts } = speaker;
    if (!(await requireDecision(context, parts))) return;
    const { subscriptions } = parts.application.storage.briefings;
    if ((await subscriptions.ofChat(turn.place.chatId)).length >= MOST_SUBSCRIPTIONS) {
      turn.reply(plainText(texts('subscriptions-full', { count: MOST_SUBSCRIPTIONS }), texts.direction));
      return;
    }
    const [former] = (await subscriptions.ofPerson(speaker.id)).slice(-1);
    beginDialog(usualChoice(texts.language, former?.timeZone ?? null), null, context, parts);
  });
  return composer;
}
