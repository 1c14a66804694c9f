import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { ConfigurationError } from '../errors.js';
import { askAll } from './evaluating/ask-all.js';
import { figureLines } from './evaluating/figure-lines.js';
import { readQuestions } from './evaluating/read-questions.js';
import { type CommandContext, withApplication } from './program/context.js';
import { ExitCode } from './program/exit-code.js';
import { printJson } from './program/output.js';

interface EvalFlags {
  readonly details?: string;
  readonly json?: true;
}

const EXAMPLES = `
A line of the file: {"id", "question", "language"?, "article"?, "answerable"?, "sentences"?, "accept"?}
  article: the id that the article was ingested under; sentences, accept: exact substrings of it

Examples:
  $ depesche ingest articles.jsonl && depesche eval questions.jsonl
  $ depesche eval questions.jsonl --details details.jsonl --json`;

/** Adds `eval FILE`, which asks every question of a file and reports how the answers do. */
export function registerEval(program: Command, context: CommandContext): void {
  program
    .command('eval')
    .summary('measure the answers to the questions of a file')
    .description('Asks every question of a file of JSON lines and reports how the answers do, by pair of languages.')
    .argument('<file>', 'questions, one JSON object a line')
    .option('--details <file>', 'write one JSON line a question to this file')
    .option('--json', 'print the report as one JSON value')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, flags: EvalFlags) => context.finish(await evaluate(file, flags, context)));
}

async function evaluate(file: string, flags: EvalFlags, context: CommandContext): Promise<ExitCode> {
  const { output } = context;
  const { questions, failed } = await readQuestions(file);
  for (const { source, reason } of failed) output.notice(`${source}: ${reason}`);
  if (questions.length === 0)
    throw new ConfigurationError(`${file} holds no question.`, 'See depesche eval --help for its form.');
  const { report } = await import('../answering/index.js');
  return withApplication(context, 'finding', async (application) => {
    const judgements = await askAll(questions, application, context);
    if (flags.details !== undefined) {
      const lines = judgements.map(({ id, kind, articleRank, score, sentenceShown, acceptShown }) =>
        JSON.stringify({ id, kind, articleRank, score, sentenceShown, acceptShown }),
      );
      await writeFile(flags.details, `${lines.join('\n')}\n`);
    }
    const result = report(judgements);
    if (flags.json) printJson(output, result);
    else output.print(figureLines(result));
    return failed.length > 0 ? ExitCode.Failed : ExitCode.Done;
  });
}
