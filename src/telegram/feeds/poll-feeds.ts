import { setTimeout } from 'node:timers/promises';
import { takeExclusiveLock } from '../../storage/index.js';
import type { PollReport } from '../../feeds/index.js';
import type { BotParts } from '../bot-parts.js';

/** How often it is tried to take polling over from another process, in ms. */
const TAKE_OVER_MS = 10_000;

type PollingParts = Pick<BotParts, 'application' | 'ending' | 'log' | 'metrics'> & {
  /** Held by the one process that polls. */
  readonly lockPath: string;
};

/** Polls feeds until the program ends; while another process polls, waits for it. */
export async function pollFeeds(parts: PollingParts): Promise<void> {
  const { application, ending, log, lockPath } = parts;
  const poller = await application.feedPoller({
    onPolled: (report) => tellPoll(report, parts),
    onFault: (error) => log.error({ error }, 'polling feeds met a fault; going on in a while'),
  });
  while (!ending.aborted) {
    const lock = takeExclusiveLock(lockPath);
    if (lock) {
      try {
        await poller.run(ending);
      } finally {
        lock.release();
      }
    } else {
      // That the program ends is seen by the loop.
      await setTimeout(TAKE_OVER_MS, undefined, { signal: ending }).catch(() => {});
    }
  }
}

function tellPoll(report: PollReport, { log, metrics }: Pick<PollingParts, 'log' | 'metrics'>): void {
  const { feed, outcome, error, milliseconds, ...entries } = report;
  metrics.feeds.polls.inc({ outcome });
  metrics.feeds.pollSeconds.observe(milliseconds / 1000);
  const { listed: _, ...became } = entries;
  for (const [kind, count] of Object.entries(became)) metrics.feeds.entries.inc({ outcome: kind }, count);
  const event = { feed: feed.id, url: feed.url, milliseconds: Math.round(milliseconds) };
  if (error !== null) log.warn({ ...event, reason: error }, 'a feed could not be polled');
  else log.info({ ...event, outcome, ...entries }, 'a feed was polled');
}
