import type { CommandContext } from './context.js';
import { ExitCode } from './exit-code.js';
import { reportFailure } from './failure.js';
import { createProgram } from './program.js';

/** What a run of the program is given. */
interface RunOptions extends Omit<CommandContext, 'finish'> {
  readonly version: string;
}

/**
 * Runs the command that arguments name.
 *
 * @param parameters those behind the program's name
 * @returns the code to end with; failures are told on standard error
 */
export async function run(parameters: readonly string[], { version, ...options }: RunOptions): Promise<ExitCode> {
  let code: ExitCode = ExitCode.Done;
  const finish = (ended: ExitCode): void => {
    code = ended;
  };
  try {
    await createProgram({ ...options, finish }, version).parseAsync(parameters, { from: 'user' });
    return code;
  } catch (error) {
    return await reportFailure(error, options.output, () => showsStack(options));
  }
}

/** Where the environment cannot be used, that has been told already. */
async function showsStack({ readConfig }: Pick<RunOptions, 'readConfig'>): Promise<boolean> {
  const config = await readConfig().catch(() => null);
  return config?.logLevel === 'debug' || config?.logLevel === 'trace';
}
