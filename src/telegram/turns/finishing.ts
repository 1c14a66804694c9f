import { setTimeout } from 'node:timers/promises';
import type { MiddlewareFn } from 'grammy';
import type { BotContext } from '../bot-context.js';
import type { BotParts } from '../bot-parts.js';
import { storedMessage } from '../outbox/index.js';
import { plainText } from '../messages/plain-text.js';
import { TurnStopped } from './interruptions.js';

/** How long storing what a turn came to is tried again, in ms: other processes write to the database too. */
const PAUSES = [500, 2_000, 10_000, 30_000];

type FinishingParts = Pick<
  BotParts,
  'application' | 'outbox' | 'botId' | 'log' | 'metrics' | 'locales' | 'randomToken' | 'clock' | 'ending'
>;

/**
 * Finishes the turn of an update together with its effects, and sends what it says. An error reaches the person as one line with
 * a reference that the log has. A turn that the program's end interrupts is left, and is worked on again at the next start.
 */
export function finishTurn(parts: FinishingParts): MiddlewareFn<BotContext> {
  return async (context, next) => {
    const outcome = await settle(context, next, parts);
    if (outcome === 'interrupted') return;
    await store(context, outcome, parts);
    context.turn.conclude();
    parts.metrics.updates.inc({ outcome });
  };
}

type Outcome = 'handled' | 'stopped' | 'failed';

/** Runs the handlers; whatever comes of it, the turn holds what there is to do. */
async function settle(
  context: BotContext,
  next: () => Promise<void>,
  parts: FinishingParts,
): Promise<Outcome | 'interrupted'> {
  const { turn } = context;
  try {
    await next();
    return 'handled';
  } catch (error) {
    turn.reset();
    if (error instanceof TurnStopped) return error.cause === 'ending' ? 'interrupted' : 'stopped';
    const reference = parts.randomToken().slice(0, 8);
    parts.log.error({ error, reference, update: turn.updateId }, 'an update could not be handled');
    if (turn.place.chatId !== 0 && context.from) {
      const texts = parts.locales.texts(parts.locales.negotiate(null, context.from.language_code));
      turn.reply(plainText((context.speaker?.texts ?? texts)('failed', { reference }), texts.direction));
    }
    return 'failed';
  }
}

/** Stores the effects with the finishing of the update, all or nothing, and hands the messages to the outbox. */
async function store({ turn }: BotContext, outcome: Outcome, parts: FinishingParts): Promise<void> {
  const { application, outbox, botId, clock } = parts;
  const state = outcome === 'failed' ? 'failed' : 'handled';
  const ids = await tryingAgain(parts, async () =>
    application.storage.telegram.transaction(async (records) => {
      if (!(await records.updates.finish(botId, turn.updateId, state))) return [];
      const messages = await turn.apply(records);
      return records.messages.add(turn.updateId, messages.map(storedMessage), clock());
    }),
  );
  outbox.enqueue(ids);
}

async function tryingAgain<T>({ log, ending }: FinishingParts, work: () => Promise<T>): Promise<T> {
  for (const pause of PAUSES) {
    try {
      return await work();
    } catch (error) {
      if (ending.aborted) throw error;
      log.warn({ error, pause }, 'what an update came to could not be stored; trying again');
      await setTimeout(pause);
    }
  }
  return work();
}
