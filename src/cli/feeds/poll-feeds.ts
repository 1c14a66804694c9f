import type { Application } from '../../application.js';
import { takeExclusiveLock } from '../../storage/index.js';
import type { CommandContext } from '../program/context.js';
import { ExitCode } from '../program/exit-code.js';
import { type Interruption, listenForInterruption } from '../program/interruption.js';
import { printJson } from '../program/output.js';
import { feedName, pollLine } from './feed-line.js';
import { namedFeed } from './named-feeds.js';
import { PollTally } from './poll-tally.js';

/** Polls all active feeds, or one, now. Where another process polls already, it is left to that one. */
export async function pollFeeds(
  name: string | undefined,
  { json }: { readonly json?: true },
  application: Application,
  context: CommandContext,
): Promise<ExitCode> {
  const { output } = context;
  const { feeds } = application.storage.feeds;
  const feed = name === undefined ? null : await namedFeed(name, application.storage.feeds);
  const due = await feeds.makeDue(feed?.id);
  if (feed && due === 0) {
    output.notice(`${feedName(feed.id)} is ${feed.state}; depesche feeds resume ${feedName(feed.id)} polls it again.`);
    return ExitCode.NothingFound;
  }
  const { pollingLockPath } = await context.readConfig();
  const lock = takeExclusiveLock(pollingLockPath);
  if (!lock) {
    output.notice('The bot, or another command, is polling feeds already, and takes these in the next seconds.');
    if (json) printJson(output, new PollTally().record());
    return ExitCode.Done;
  }
  const interruption = listenForInterruption(process, () =>
    output.notice('Stopping; what was stored stays. A second Ctrl-C stops at once.'),
  );
  try {
    const tally = await pollReporting(application, context, interruption);
    if (json) printJson(output, tally.record());
    else output.print(tally.summary());
    return interruption.exitCode() ?? (tally.failed.length > 0 ? ExitCode.Failed : ExitCode.Done);
  } finally {
    interruption.release();
    lock.release();
  }
}

/** On a terminal the feeds that failed and a line that counts; elsewhere a line for each feed. */
async function pollReporting(
  application: Application,
  { output }: CommandContext,
  { signal }: Interruption,
): Promise<PollTally> {
  const tally = new PollTally();
  const { status, notice } = output;
  const poller = await application.feedPoller({
    onPolled: (report) => {
      tally.count(report);
      if (!status || report.error !== null) notice(pollLine(report));
      status?.(tally.summary());
    },
    onFault: (error) => notice(`A fault in the program: ${error instanceof Error ? error.message : String(error)}`),
  });
  try {
    await poller.pollDue(signal);
  } catch (error) {
    if (!signal.aborted) {
      notice(`Stored before this failed: ${tally.summary()}`);
      throw error;
    }
  }
  if (!signal.aborted) await application.removeExpired(signal);
  return tally;
}
