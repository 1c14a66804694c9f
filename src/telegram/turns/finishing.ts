import { setTimeout } from 'node:timers/promises';
import type { MiddlewareFn } from 'grammy';
import { DatabaseBusyError, StorageUnavailableError } from '../../errors.js';
import type { BotContext } from '../bot-context.js';
import type { BotParts } from '../bot-parts.js';
import type { Texts } from '../locales/index.js';
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
    parts.metrics.updates.inc({ outcome: await finish(context, outcome, parts) });
    context.turn.conclude();
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
    if (!(error instanceof TurnStopped)) return fail(context, error, parts);
    turn.reset();
    return error.cause === 'ending' ? 'interrupted' : 'stopped';
  }
}

/** Puts one line, with a reference that the log has, in the place of all that the turn had come to. */
function fail(context: BotContext, error: unknown, { log, locales, randomToken }: FinishingParts): 'failed' {
  const { turn, from } = context;
  const reference = randomToken().slice(0, 8);
  log.error({ error, reference, update: turn.updateId }, 'an update could not be handled');
  turn.reset();
  if (turn.place.chatId !== 0 && from) {
    const texts = knownTexts(context) ?? locales.texts(locales.negotiate(null, from.language_code));
    turn.reply(plainText(texts('failed', { reference }), texts.direction));
  }
  return 'failed';
}

/** The texts in the person's own language, where the turn had come as far as to know it. */
function knownTexts({ speaker }: Partial<BotContext>): Texts | null {
  return speaker?.texts ?? null;
}

/** Stores what a turn came to. An effect that fails is told like any other error; a database that takes nothing is waited for. */
async function finish(context: BotContext, outcome: Outcome, parts: FinishingParts): Promise<Outcome> {
  try {
    await store(context, outcome, parts);
    return outcome;
  } catch (error) {
    if (isForStorage(error) || outcome === 'failed') throw error;
    const failed = fail(context, error, parts);
    await store(context, failed, parts);
    return failed;
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
      if (ending.aborted || !isForStorage(error)) throw error;
      log.warn({ error, pause }, 'what an update came to could not be stored; trying again');
      await setTimeout(pause);
    }
  }
  return work();
}

/** Whether the database cannot take anything just now, which may pass. */
function isForStorage(error: unknown): boolean {
  return error instanceof StorageUnavailableError || error instanceof DatabaseBusyError;
}
