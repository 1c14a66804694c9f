import { sequentialize } from '@grammyjs/runner';
import type { Context, MiddlewareFn } from 'grammy';
import { chatId } from '../../domain/index.js';
import type { BotContext } from '../bot-context.js';
import type { BotParts } from '../bot-parts.js';
import { type Place, Turn } from './turn.js';

/** Commands that must not wait for what they are to stop. */
const URGENT = /^\/stop(?:@\w+)?(?:\s|$)/u;
/** Turns of one person in one chat that may wait; what comes on top is told to come later. */
export const MOST_WAITING = 20;

/** Makes the turn of an update. Must come first, so that updates enter in the order in which they came. */
export function enterTurn({ running, ending }: Pick<BotParts, 'running' | 'ending'>): MiddlewareFn<BotContext> {
  return async (context, next) => {
    const place = placeOf(context);
    const entry = running.begin(turnOwner(context), context.update.update_id);
    context.turn = new Turn(context.update.update_id, place, AbortSignal.any([entry.signal, ending]), entry.before);
    try {
      await next();
    } finally {
      entry.end();
    }
  };
}

/**
 * Lets the updates of one chat through one after the other. Buttons and urgent commands pass those that wait, and so does what comes
 * on top of as many as may wait: its answer is that they are too many.
 */
export function inOrderOfChats(): MiddlewareFn<BotContext> {
  return sequentialize((context: BotContext) => {
    if (context.callbackQuery) return `press:${context.callbackQuery.from.id}`;
    return context.chat && !isUrgent(context) && context.turn.before < MOST_WAITING ? String(context.chat.id) : [];
  });
}

/** Whose turn it is: one person in one chat may stop what they asked for there. */
export function turnOwner({ chat, from }: Pick<Context, 'chat' | 'from'>): string {
  return `${chat?.id ?? 0}:${from?.id ?? 0}`;
}

function isUrgent({ message }: Context): boolean {
  return URGENT.test(message?.text ?? '');
}

function placeOf(context: Context): Place {
  const { chat, msg } = context;
  const isTopic = msg?.is_topic_message === true;
  return {
    chatId: chatId(chat?.id ?? 0),
    threadId: (isTopic ? msg?.message_thread_id : null) ?? null,
    messageId: (context.message ?? context.callbackQuery?.message)?.message_id ?? null,
    isGroup: chat !== undefined && chat.type !== 'private',
  };
}
