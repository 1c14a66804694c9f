import { CommanderError } from 'commander';
import { ConfigurationError, DepescheError } from '../../errors.js';
import { ExitCode } from './exit-code.js';
import type { Output } from './output.js';

/**
 * Says on standard error why a command ended, and what can be done about it.
 *
 * @param showsStack whether a fault in the program is shown with where it happened
 * @returns the code to end with
 */
export async function reportFailure(
  error: unknown,
  { notice }: Pick<Output, 'notice'>,
  showsStack: () => Promise<boolean>,
): Promise<ExitCode> {
  // Commander has printed its message, or the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.Done : ExitCode.WrongUse;
  if (error instanceof DepescheError) {
    for (const line of error.message.split('\n')) notice(line);
    notice(error.remedy);
    return error instanceof ConfigurationError ? ExitCode.WrongUse : ExitCode.Failed;
  }
  notice(`Unexpected error: ${error instanceof Error ? error.message : String(error)}`);
  const stack = error instanceof Error ? (error.stack ?? '').split('\n').slice(1) : [];
  if (await showsStack()) for (const line of stack) notice(line);
  else notice('This is a fault in the program; LOG_LEVEL=debug shows where it happened.');
  return ExitCode.Failed;
}
