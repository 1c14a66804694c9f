import { periodsAt } from './access/limits.js';
import type { BotParts } from './bot-parts.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Telegram brings no update that is older than a day; what was said is kept as long, to be told from a repetition. */
const KEPT_UPDATES = 2 * DAY;
const KEPT_SEARCHES = 7 * DAY;

/** Forgets what is kept for a time, once an hour. Gives what ends it. */
export function keepHouse(parts: Pick<BotParts, 'application' | 'clock' | 'log' | 'recentQuestions'>): () => void {
  const tidy = (): void => {
    forgetOld(parts).catch((error: unknown) => parts.log.error({ error }, 'old records could not be removed'));
  };
  tidy();
  const timer = setInterval(tidy, HOUR);
  return () => clearInterval(timer);
}

async function forgetOld({
  application,
  clock,
  recentQuestions,
}: Pick<BotParts, 'application' | 'clock' | 'recentQuestions'>): Promise<void> {
  const { updates, messages, listings, usage, invites, chats, pauses } = application.storage.telegram;
  const now = clock();
  recentQuestions.forgetOld(now);
  const before = (age: number): Date => new Date(now.getTime() - age);
  await updates.forgetFinished(before(KEPT_UPDATES));
  await messages.forgetFinished(before(KEPT_UPDATES));
  await listings.forgetOld(before(KEPT_SEARCHES));
  await usage.forgetOther(periodsAt(now));
  await invites.forgetExpired(now);
  await chats.forgetRefusals(before(HOUR));
  await pauses.forgetEnded(now);
  await application.storage.tokenUsages.forgetPeopleBefore(now.toISOString().slice(0, '2016-06-04'.length));
}
