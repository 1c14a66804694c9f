import type { Command } from 'commander';
import type { Application } from '../application.js';
import type { Storage } from '../storage/index.js';
import { exportFeeds, importFeeds } from './feeds/exchange-lists.js';
import { feedName, feedRecord, feedText } from './feeds/feed-line.js';
import { namedFeed } from './feeds/named-feeds.js';
import { type CommandContext, withApplication, withStorage } from './program/context.js';
import { ExitCode } from './program/exit-code.js';
import { listenForInterruption } from './program/interruption.js';
import { type Output, printJson } from './program/output.js';

interface JsonFlag {
  readonly json?: true;
}

type Work<T> = (opened: T, output: Output) => Promise<ExitCode | void>;

const EXAMPLES = `
The bot polls feeds by itself. FEED is a feed's number, such as F3, or its address.

Examples:
  $ depesche feeds add https://www.example.org
  $ depesche feeds import subscriptions.opml && depesche feeds poll
  $ depesche feeds --json`;

/** Adds `feeds`, which lists the feeds, with its own commands to add, remove, pause, exchange and poll them. */
export function registerFeeds(program: Command, context: CommandContext): void {
  const run = async (work: Work<Application>): Promise<void> => {
    const code = await withApplication(context, 'ingesting', async (application) => work(application, context.output));
    context.finish(code ?? ExitCode.Done);
  };
  const look = async (work: Work<Storage>): Promise<void> => {
    const code = await withStorage(context, async (storage) => work(storage, context.output));
    context.finish(code ?? ExitCode.Done);
  };
  const feeds = program
    .command('feeds')
    .summary('list, add and poll the feeds that articles come from')
    .description('The feeds that articles come from: RSS, Atom, RDF and JSON Feed.')
    .addHelpText('after', EXAMPLES);
  const command = (usage: string, summary: string): Command =>
    feeds.command(usage).summary(summary).description(`${summary}.`);
  const json = (target: Command): Command => target.option('--json', 'print the result as one JSON value');

  json(feeds.command('list', { isDefault: true }).summary('list the feeds').description('Lists the feeds.')).action(
    async (flags: JsonFlag) => look(async (storage, output) => list(flags, storage, output)),
  );
  json(command('add <address>', 'Add a feed; the address of a page that names one is enough')).action(
    async (address: string, flags: JsonFlag) =>
      run(async (application, output) => add(address, flags, application, output)),
  );
  command('remove <feed>', 'Remove a feed; its articles stay').action(async (name: string) =>
    look(async (storage, output) => {
      const feed = await namedFeed(name, storage.feeds);
      await storage.feeds.feeds.remove(feed.id);
      output.print(`Removed ${feedName(feed.id)} ${feed.url}`);
    }),
  );
  for (const [verb, state, done] of [
    ['pause', 'paused', 'Paused'],
    ['resume', 'active', 'Resumed'],
  ] as const) {
    command(`${verb} <feed>`, `${verb === 'pause' ? 'Stop polling a feed for now' : 'Poll a feed again'}`).action(
      async (name: string) =>
        look(async (storage, output) => {
          const feed = await namedFeed(name, storage.feeds);
          await storage.feeds.feeds.setState(feed.id, state);
          output.print(`${done} ${feedName(feed.id)} ${feed.url}`);
        }),
    );
  }
  json(command('import <file>', 'Add the feeds of a list in OPML')).action(async (file: string, flags: JsonFlag) =>
    look(async (storage, output) => importFeeds(file, flags, storage, output)),
  );
  command('export', 'Print the feeds as a list in OPML').action(async () =>
    look(async (storage, output) => exportFeeds(storage, output)),
  );
  json(command('poll [feed]', 'Poll all feeds now, or one, and end')).action(
    async (name: string | undefined, flags: JsonFlag) => {
      const { pollFeeds } = await import('./feeds/poll-feeds.js');
      await run(async (application) => pollFeeds(name, flags, application, context));
    },
  );
}

async function list({ json }: JsonFlag, storage: Storage, output: Output): Promise<ExitCode> {
  const { overviewOfFeeds } = await import('../feeds/index.js');
  const overview = await overviewOfFeeds(storage.feeds, new Date());
  if (json) printJson(output, overview.map(feedRecord));
  else if (overview.length > 0) output.print(overview.map(feedText).join('\n\n'));
  else output.notice('There are no feeds. depesche feeds add ADDRESS adds one.');
  return overview.length > 0 ? ExitCode.Done : ExitCode.NothingFound;
}

async function add(address: string, { json }: JsonFlag, application: Application, output: Output): Promise<ExitCode> {
  const interruption = listenForInterruption(process, () => output.notice('Stopping.'));
  try {
    const { url, title, others } = await application.discoverFeed(address, interruption.signal);
    const { feed, isNew } = await application.storage.feeds.feeds.add({ url, title });
    if (json) printJson(output, { id: feedName(feed.id), url, title: feed.title, added: isNew, others });
    else output.print(`${isNew ? 'Added' : 'Known already:'} ${feedName(feed.id)} ${url}`);
    for (const other of others)
      output.notice(`The page also names ${other.url}${other.title === null ? '' : ` (${other.title})`}`);
    return ExitCode.Done;
  } catch (error) {
    const code = interruption.exitCode();
    if (code === null) throw error;
    return code;
  } finally {
    interruption.release();
  }
}
