import type { Command } from 'commander';
import { collectLanguage, collectName, parseDate } from './values.js';

/** Gives a command the options that say which articles count. */
export function addFilterOptions(command: Command): Command {
  return command
    .option('--outlet <name>', 'only articles of this outlet (may be given several times)', collectName)
    .option('--language <code>', 'only articles in this language (may be given several times)', collectLanguage)
    .option('--quoting <name>', 'only articles that quote this outlet (may be given several times)', collectName)
    .option('--from <date>', 'only articles published on this day or later: 2016-06-04, 2016-06 or 2016', parseDate)
    .option('--to <date>', 'only articles published on this day or earlier', parseDate);
}
