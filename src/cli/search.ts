import type { Command } from 'commander';
import { ConfigurationError } from '../errors.js';
import type { FilterConditions } from '../excerpts/index.js';
import { citationRecord } from './answer/answer-record.js';
import { hitText } from './answer/hit-text.js';
import { filterOfFlags } from './filters/filter-of-flags.js';
import { addFilterOptions } from './filters/options.js';
import { parseLimit } from './filters/values.js';
import { ingestSeedsIfEmpty } from './ingesting/seeds.js';
import { type CommandContext, withApplication } from './program/context.js';
import { ExitCode } from './program/exit-code.js';
import { printJson } from './program/output.js';

interface SearchFlags extends FilterConditions {
  readonly limit: number;
  readonly json?: true;
}

const USUAL_LIMIT = 10;

const EXAMPLES = `
Examples:
  $ depesche search returnees embassies
  $ depesche search Falludscha --language de --quoting "The Wall Street Journal" --from 2016-06 --limit 3`;

/** Adds `search WORDS…`, which shows the passages nearest to some words, and ends with 3 where there are none. */
export function registerSearch(program: Command, context: CommandContext): void {
  const command = program
    .command('search')
    .summary('show the passages nearest to some words')
    .description('Shows the passages that are nearest to some words in any language, best first.')
    .argument('<words...>', 'what to look for');
  addFilterOptions(command)
    .option('--limit <number>', 'the most passages to show, 1 to 1000', parseLimit, USUAL_LIMIT)
    .option('--json', 'print the passages as one JSON value')
    .addHelpText('after', EXAMPLES)
    .action(async (words: string[], flags: SearchFlags) =>
      context.finish(await search(words.join(' '), flags, context)),
    );
}

async function search(text: string, flags: SearchFlags, context: CommandContext): Promise<ExitCode> {
  if (text.trim() === '') throw new ConfigurationError('There is nothing to search for.', 'Write it behind search.');
  const { output } = context;
  return withApplication(context, 'finding', async (application) => {
    const filter = filterOfFlags(flags, application.outlets);
    await ingestSeedsIfEmpty(application, context);
    const hits = await application.search(text, filter, flags.limit);
    if (flags.json)
      printJson(
        output,
        hits.map((hit) => ({ ...citationRecord(hit), score: hit.score })),
      );
    else if (hits.length === 0) output.notice('No passage was found.');
    else output.print(hits.map((hit, place) => hitText(hit, place + 1, output)).join('\n\n'));
    return hits.length === 0 ? ExitCode.NothingFound : ExitCode.Done;
  });
}
