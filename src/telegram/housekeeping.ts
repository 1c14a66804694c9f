import { periodsAt } from './access/limits.js';
import type { BotParts } from './bot-parts.js';
import { reportFailingFeeds } from './feeds/report-failing.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Telegram brings no update that is older than a day; what was said is kept as long, to be told from a repetition. */
const KEPT_UPDATES = 2 * DAY;
const KEPT_SEARCHES = 7 * DAY;
/** Longer than a subscriber could ask what became of a briefing. */
const KEPT_DELIVERIES = 60 * DAY;

type HousekeepingParts = Pick<
  BotParts,
  'application' | 'clock' | 'ending' | 'locales' | 'log' | 'outbox' | 'recentQuestions'
>;

/** Forgets what is kept for a time, and reports feeds that fail, once an hour. Gives what ends it. */
export function keepHouse(parts: HousekeepingParts): () => void {
  const tidy = (): void => {
    const { application, ending, log } = parts;
    forgetOld(parts).catch((error: unknown) => log.error({ error }, 'old records could not be removed'));
    application
      .removeExpired(ending)
      .then((articles) => articles > 0 && log.info({ articles }, 'old articles were removed'))
      .catch((error: unknown) => log.error({ error }, 'old articles could not be removed'));
    reportFailingFeeds(parts).catch((error: unknown) => log.error({ error }, 'failing feeds could not be reported'));
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
  const { telegram, briefings, tokenUsages } = application.storage;
  const { updates, messages, listings, usage, invites, chats, pauses, drafts, awaited } = telegram;
  const now = clock();
  recentQuestions.forgetOld(now);
  const before = (age: number): Date => new Date(now.getTime() - age);
  await updates.forgetFinished(before(KEPT_UPDATES));
  await messages.forgetFinished(before(KEPT_UPDATES));
  await listings.forgetOld(before(KEPT_SEARCHES));
  await briefings.deliveries.forgetFinished(before(KEPT_DELIVERIES));
  await usage.forgetOther(periodsAt(now));
  await invites.forgetExpired(now);
  await chats.forgetRefusals(before(HOUR));
  await pauses.forgetEnded(now);
  await drafts.forgetOld(before(DAY));
  await awaited.forgetOld(before(DAY));
  await briefings.subscriptions.forgetUnusedTopics();
  await tokenUsages.forgetPeopleBefore(now.toISOString().slice(0, '2016-06-04'.length));
}
