import { Composer, type Middleware } from 'grammy';
import { firstRun, pauseSubscription, resumeSubscription } from '../../briefing/index.js';
import type { Subscription, SubscriptionId } from '../../domain/index.js';
import { decidesForChat, requireDecision } from '../access/group-admins.js';
import type { BotContext } from '../bot-context.js';
import type { BotParts } from '../bot-parts.js';
import { sendNow } from '../briefings/briefing-now.js';
import { pressButton } from '../buttons/keyboards.js';
import type { SubscriptionAction } from '../buttons/press.js';
import { type Keyboard, type MessageText, shorten } from '../formatting/index.js';
import { plainText } from '../messages/plain-text.js';
import { choiceLines, daysWords, momentWords, topicWords } from '../subscribing/choice-words.js';
import { beginDialog } from '../subscribing/dialog.js';
import { choiceOf } from '../subscribing/draft-choice.js';

/** A topic on a button is cut, in UTF-16 units. */
const BUTTON_UNITS = 40;

/** `/subscriptions`: the briefings that come here, each with buttons to change it. */
export function subscriptionsFeature(parts: BotParts): Middleware<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('subscriptions', async (context) => {
    if (!(await requireDecision(context, parts))) return;
    const { text, keyboard } = await listView(context, parts);
    context.turn.reply(text, keyboard);
  });
  return composer;
}

/** Shows the list in the message of the button that was pressed. */
export async function showSubscriptions(context: BotContext, parts: BotParts): Promise<void> {
  const { text, keyboard } = await listView(context, parts);
  editPressed(text, keyboard, context);
}

/** Does with a subscription what a button says. */
export async function actOnSubscription(
  id: SubscriptionId,
  action: SubscriptionAction,
  context: BotContext,
  parts: BotParts,
): Promise<void> {
  const { turn, speaker } = context;
  const { texts } = speaker;
  const subscription = await parts.application.storage.briefings.subscriptions.find(id);
  if (subscription?.chat !== turn.place.chatId) return sayPressed(texts('subscription-gone'), context);
  if (action !== 'send' && !(await decidesForChat(context, parts)))
    return sayPressed(texts('group-admins-only'), context);
  switch (action) {
    case 'open': {
      const { text, keyboard } = await openedView(subscription, context, parts);
      return editPressed(text, keyboard, context);
    }
    case 'change':
      return beginDialog(choiceOf(subscription), id, context, parts);
    case 'pause':
    case 'resume':
      return pauseOrResume(subscription, action, context, parts);
    case 'ask-delete':
      return askDeletion(subscription, context, parts);
    case 'delete':
      return remove(id, context);
    case 'send':
      return sendNow(subscription, context, parts);
  }
}

async function listView(
  context: BotContext,
  parts: BotParts,
): Promise<{ readonly text: MessageText; readonly keyboard: Keyboard }> {
  const { turn, speaker } = context;
  const { texts } = speaker;
  const { chatId, threadId } = turn.place;
  const all = await parts.application.storage.briefings.subscriptions.ofChat(chatId, threadId);
  if (all.length === 0) return { text: plainText(texts('subscriptions-none'), texts.direction), keyboard: [] };
  const lines = await Promise.all(all.map(async (one) => lineOf(one, await nextLine(one, context, parts), context)));
  return {
    text: {
      blocks: [
        { kind: 'heading', content: [texts('subscriptions-heading', { count: all.length })] },
        { kind: 'list', items: lines.map((line) => [line]) },
      ],
      direction: texts.direction,
    },
    keyboard: subscriptionButtons(all, 'open', context, parts),
  };
}

/** A button for each subscription, named by its number and topic. */
export function subscriptionButtons(
  all: readonly Subscription[],
  action: SubscriptionAction,
  context: BotContext,
  parts: BotParts,
): Keyboard {
  return all.map((one, place) => {
    const label = `${place + 1} · ${shorten(topicWords(one, context.speaker.texts), BUTTON_UNITS)}`;
    return [pressButton(label, { kind: 'subscription', id: one.id, action }, context, parts)];
  });
}

async function openedView(subscription: Subscription, context: BotContext, parts: BotParts) {
  const { texts } = context.speaker;
  const { id, state } = subscription;
  const button = (label: string, action: SubscriptionAction) =>
    pressButton(label, { kind: 'subscription', id, action }, context, parts);
  const items = [...choiceLines(subscription, texts), await nextLine(subscription, context, parts)];
  const text: MessageText = {
    blocks: [{ kind: 'list', items: items.map((item) => [item]) }],
    direction: texts.direction,
  };
  const pausing =
    state === 'active' ? button(texts('button-pause'), 'pause') : button(texts('button-resume'), 'resume');
  const keyboard: Keyboard = [
    [button(texts('button-change'), 'change'), pausing],
    [button(texts('button-send-now'), 'send'), button(texts('button-delete'), 'ask-delete')],
    [pressButton(texts('button-back'), { kind: 'subscriptions' }, context, parts)],
  ];
  return { text, keyboard };
}

async function pauseOrResume(
  subscription: Subscription,
  action: 'pause' | 'resume',
  context: BotContext,
  parts: BotParts,
): Promise<void> {
  const { turn } = context;
  const state = action === 'pause' ? 'paused' : 'active';
  turn.effect(async ({ briefings }) => {
    if (action === 'pause') await pauseSubscription(briefings, subscription.id);
    else await resumeSubscription(briefings, subscription.id, parts.clock());
    return [];
  });
  const { text, keyboard } = await openedView({ ...subscription, state }, context, parts);
  editPressed(text, keyboard, context);
}

function askDeletion(subscription: Subscription, context: BotContext, parts: BotParts): void {
  const { texts } = context.speaker;
  const { id } = subscription;
  const button = (label: string, action: SubscriptionAction) =>
    pressButton(label, { kind: 'subscription', id, action }, context, parts);
  const question = texts('delete-question', { topic: topicWords(subscription, texts) });
  editPressed(
    plainText(question, texts.direction),
    [[button(texts('button-delete'), 'delete'), button(texts('button-back'), 'open')]],
    context,
  );
}

function remove(id: SubscriptionId, context: BotContext): void {
  context.turn.effect(async ({ briefings }) => {
    await briefings.subscriptions.remove(id);
    return [];
  });
  sayPressed(context.speaker.texts('subscription-deleted'), context);
}

function lineOf(subscription: Subscription, next: string, { speaker: { texts } }: BotContext): string {
  const { days, time } = subscription;
  return `${topicWords(subscription, texts)} · ${daysWords(days, texts)}, ${time} · ${next}`;
}

/** When the next briefing comes, or that it is paused. */
async function nextLine(
  subscription: Subscription,
  { speaker: { texts } }: BotContext,
  { application, clock }: BotParts,
): Promise<string> {
  const lastDay = await application.storage.briefings.subscriptions.lastDay(subscription.id);
  const run = subscription.state === 'active' ? firstRun(subscription, clock(), lastDay) : null;
  if (!run) return texts('subscription-is-paused');
  return texts('subscription-next', { when: momentWords(run.at, subscription.timeZone, texts) });
}

function sayPressed(line: string, context: BotContext): void {
  editPressed(plainText(line, context.speaker.texts.direction), [], context);
}

function editPressed(text: MessageText, keyboard: Keyboard, { turn, callbackQuery }: BotContext): void {
  const messageId = callbackQuery?.message?.message_id;
  if (messageId !== undefined) turn.edit(messageId, text, keyboard);
}
