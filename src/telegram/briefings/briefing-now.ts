import { requestNow } from '../../briefing/index.js';
import { hasRight, type Subscription, subscriptionId } from '../../domain/index.js';
import type { BotContext } from '../bot-context.js';
import type { BotParts } from '../bot-parts.js';
import { pressButton } from '../buttons/keyboards.js';
import { mayAsk } from '../features/ask.js';
import { type DraftChoice, usualChoice } from '../subscribing/draft-choice.js';
import { withModel } from '../turns/model-work.js';
import { briefingContent } from './briefing-content.js';

/** In which zone moments are told to somebody whose zone is not known. */
const UNKNOWN_ZONE = 'UTC';

/**
 * Makes a briefing of what happened until now, and sends it to where it was asked for. It is no part of the ledger; for those who may ask
 * so many questions an hour it counts as one.
 */
export async function sendNow(subscription: Subscription, context: BotContext, parts: BotParts): Promise<void> {
  if (!(await mayAsk(context, parts))) return;
  const { storage } = parts.application;
  const scheduled = await storage.briefings.subscriptions.scheduledById(subscription.id);
  const request = requestNow(subscription, parts.clock(), scheduled?.coveredUntil ?? null);
  const briefing = await withModel(context, parts, async () => parts.desk.show(request));
  const { text, keyboard } = briefingContent(briefing, subscription, {
    texts: parts.locales.texts(subscription.language),
    botName: parts.botName,
    button: (label, press) => pressButton(label, press, context, parts),
    hasFile: hasRight(context.speaker.role, 'add-articles'),
  });
  context.turn.reply(text, keyboard);
}

/** A choice as if it were a subscription of this chat. */
export function asSubscription(choice: DraftChoice, { turn, speaker }: BotContext): Subscription {
  const { chatId, threadId } = turn.place;
  const timeZone = choice.timeZone ?? UNKNOWN_ZONE;
  return {
    ...choice,
    timeZone,
    id: subscriptionId(0),
    chat: chatId,
    thread: threadId,
    person: speaker.id,
    state: 'active',
  };
}

/** What somebody is told of who has not subscribed to anything. */
export function withoutSubscription(context: BotContext): Subscription {
  return asSubscription(usualChoice(context.speaker.texts.language, null), context);
}
