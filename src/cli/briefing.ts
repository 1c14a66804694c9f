import { writeFile } from 'node:fs/promises';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type BriefedStory, type Briefing, chatId, type Subscription, subscriptionId } from '../domain/index.js';
import { StorageUnavailableError } from '../errors.js';
import type { Storage } from '../storage/index.js';
import { briefingPdf } from '../typesetting/index.js';
import { type BriefingDocument, briefingDocument, briefingMarkdown } from '../wording/index.js';
import { citationRecord } from './answer/answer-record.js';
import { type CommandContext, withApplication } from './program/context.js';
import { ExitCode } from './program/exit-code.js';
import { printJson } from './program/output.js';
import { awaitingChat } from './program/waiting.js';

interface BriefingFlags {
  readonly for: number;
  readonly at?: Date;
  readonly json?: true;
  readonly pdf?: string;
}

const ID = /^-?\d{1,16}$/u;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/u;

const NOTES = `
Nothing is sent, and the ledger stays as it is: the next briefing covers what it would have covered.

Examples:
  $ depesche briefing --for 3
  $ depesche briefing --for -1001234567890 --at 2026-11-28T07:30+01:00 --json
  $ depesche briefing --for 3 --pdf briefing.pdf`;

/** Adds `briefing --for SUBSCRIPTION|CHAT`, which prints what would be sent, and ends with 3 where there is nothing to tell. */
export function registerBriefing(program: Command, context: CommandContext): void {
  program
    .command('briefing')
    .summary('print the briefing that would be sent')
    .description('Prints the briefing that a subscription, or each one of a chat, would get at a moment.')
    .requiredOption('--for <id>', 'the number of a subscription or of a chat', parseId)
    .option(
      '--at <moment>',
      'when it is due: ISO 8601 with a time zone, 2026-11-28T07:30Z; now where absent',
      parseMoment,
    )
    .option('--json', 'print the briefings as one JSON value')
    .option('--markdown', 'print them as Markdown, as without an option')
    .addOption(new Option('--pdf <file>', 'write them to this file as one PDF').conflicts(['json', 'markdown']))
    .addHelpText('after', NOTES)
    .action(async (flags: BriefingFlags) => context.finish(await briefing(flags, context)));
}

async function briefing({ for: id, at, json, pdf }: BriefingFlags, context: CommandContext): Promise<ExitCode> {
  const { output } = context;
  return withApplication(context, 'briefing', async (application) => {
    const { briefings } = application.storage;
    const subscriptions = await subscriptionsFor(id, application.storage);
    if (subscriptions.length === 0) {
      output.notice(`There is no subscription ${id}, and no chat ${id} with one.`);
      return ExitCode.NothingFound;
    }
    const { requestAt } = await import('../briefing/index.js');
    const desk = await application.briefingDesk();
    const moment = at ?? new Date();
    const made: { readonly subscription: Subscription; readonly briefing: Briefing }[] = [];
    for (const subscription of subscriptions) {
      const request = await requestAt(subscription, moment, briefings);
      const shown = await awaitingChat(application, output, async () => desk.show(request));
      made.push({ subscription, briefing: shown });
    }
    const documents = made.map((one) => briefingDocument(one.briefing, one.subscription));
    if (json)
      printJson(
        output,
        made.map((one) => briefingRecord(one.briefing)),
      );
    else if (pdf !== undefined) await writePdf(pdf, documents, moment);
    else output.print(documents.map((document) => briefingMarkdown(document).trimEnd()).join('\n\n'));
    return made.some((one) => one.briefing.stories.length > 0) ? ExitCode.Done : ExitCode.NothingFound;
  });
}

async function writePdf(path: string, [first, ...others]: readonly BriefingDocument[], createdAt: Date): Promise<void> {
  if (first === undefined) return;
  const pdf = await briefingPdf([first, ...others], createdAt);
  try {
    await writeFile(path, pdf);
  } catch (error) {
    const remedy = 'Check that the folder is there and may be written to, and that there is space.';
    throw new StorageUnavailableError(`${path} cannot be written.`, remedy, { cause: error });
  }
}

/** Ids of subscriptions are small, and those of chats are not: a number is hardly both. */
async function subscriptionsFor(id: number, { briefings: { subscriptions } }: Storage): Promise<Subscription[]> {
  const one = await subscriptions.find(subscriptionId(id));
  return one ? [one] : subscriptions.ofChat(chatId(id));
}

/** A briefing as `briefing --json` prints it. */
function briefingRecord({ subscription, localDay, from, to, skipped, stories }: Briefing) {
  return {
    subscription,
    localDay,
    from,
    to,
    skipped,
    stories: stories.map(storyRecord),
  };
}

function storyRecord(told: BriefedStory) {
  const { story, since, kind, headline, statements, citations, alsoIn, articles, origins, differing } = told;
  return {
    story,
    since,
    kind,
    alsoIn,
    articles,
    origins,
    differing,
    headline: { text: headline.text, citations: headline.citations },
    statements: statements.map(({ text, citations: numbers }) => ({ text, citations: numbers })),
    citations: citations.map(citationRecord),
  };
}

function parseId(value: string): number {
  if (ID.test(value)) return Number(value);
  throw new InvalidArgumentError('It must be the number of a subscription or of a chat.');
}

function parseMoment(value: string): Date {
  const moment = new Date(MOMENT.test(value) ? value : NaN);
  if (!Number.isNaN(moment.getTime())) return moment;
  throw new InvalidArgumentError('It must be a moment such as 2026-11-28T07:30Z.');
}
