import type { MiddlewareFn } from 'grammy';
import { chatId } from '../../domain/index.js';
import type { BotContext } from '../bot-context.js';
import type { BotParts } from '../bot-parts.js';
import { answerPress } from '../buttons/answer-press.js';
import { plainText } from '../messages/plain-text.js';
import { isForBot } from './addressed.js';
import { invitationIn } from './invitations.js';
import { leave } from './leaving.js';

/** Strangers are told once in this time that the bot is not for them, in ms. */
const REFUSAL_INTERVAL = 3_600_000;

type AdmissionParts = Pick<BotParts, 'application' | 'access' | 'api' | 'botId' | 'botName' | 'clock' | 'log'>;

/**
 * Lets through whoever may use the bot: in private chats members, or everyone where access is open, and people who bring an
 * invitation; in groups everyone, where a member with the right to has added the bot. It leaves other groups.
 */
export function admit(parts: AdmissionParts): MiddlewareFn<BotContext> {
  return async (context, next) => {
    const { chat } = context;
    if (!chat) return;
    if (chat.type !== 'private') {
      if (await isAdmitted(context, parts)) await next();
      return;
    }
    await noteReachable(context, parts);
    if (context.speaker.role !== null || parts.access === 'open' || invitationIn(context.message?.text ?? '')) {
      await next();
    } else {
      await refuse(context, parts);
    }
  };
}

/** A group that the bot was not admitted to is left, whenever it shows: the update that says so may have been missed. */
async function isAdmitted(context: BotContext, parts: AdmissionParts): Promise<boolean> {
  const { chats } = parts.application.storage.telegram;
  const known = await chats.find(context.turn.place.chatId);
  if (known?.isAdmitted && known.reachability === 'reachable') return true;
  if (isForBot(context, parts)) await leave(context.turn.place.chatId, parts);
  return false;
}

/** Who writes has not blocked the bot, or does so no longer. */
async function noteReachable({ turn, chat }: BotContext, { application }: AdmissionParts): Promise<void> {
  const known = await application.storage.telegram.chats.find(turn.place.chatId);
  if (!known || known.reachability === 'reachable' || !chat) return;
  await application.storage.telegram.chats.setReachability(chatId(chat.id), 'reachable');
}

/** One polite line, and then silence for an hour; who presses an old button is told there. */
async function refuse(context: BotContext, { clock, api, log }: AdmissionParts): Promise<void> {
  const { turn, speaker, message } = context;
  if (!message) return answerPress(context, { api, log }, speaker.texts('not-invited'));
  const line = turn.message(plainText(speaker.texts('not-invited'), speaker.texts.direction));
  turn.effect(async ({ chats }) => {
    const now = clock();
    const quietSince = new Date(now.getTime() - REFUSAL_INTERVAL);
    return (await chats.claimRefusal(turn.place.chatId, quietSince, now)) ? [line] : [];
  });
}
