import type { Command } from 'commander';
import { examine } from './examining/examine.js';
import { type Finding, findingLines } from './examining/finding.js';
import type { CommandContext } from './program/context.js';
import { ExitCode } from './program/exit-code.js';
import { printJson } from './program/output.js';

interface DoctorFlags {
  readonly json?: true;
}

const EXAMPLES = `
Examples:
  $ depesche doctor
  $ CHAT_MODEL=llama3.1 OPENAI_BASE_URL=http://127.0.0.1:11434/v1 depesche doctor`;

/** Adds `doctor`, which says what is configured, tries it once, and ends with 1 where something is wrong. */
export function registerDoctor(program: Command, context: CommandContext): void {
  program
    .command('doctor')
    .summary('say what is configured, and try it')
    .description('Says what is configured, tries it once, and says what is wrong and what to do about it.')
    .option('--json', 'print what was found as one JSON value')
    .addHelpText('after', EXAMPLES)
    .action(async (flags: DoctorFlags) => context.finish(await doctor(flags, context)));
}

async function doctor({ json }: DoctorFlags, context: CommandContext): Promise<ExitCode> {
  const { output } = context;
  const findings: Finding[] = [];
  for await (const finding of examine(context)) {
    findings.push(finding);
    if (!json) output.print(findingLines(finding));
  }
  if (json) printJson(output, findings);
  return findings.some(({ state }) => state === 'bad') ? ExitCode.Failed : ExitCode.Done;
}
