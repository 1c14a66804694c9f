import { Readable } from 'node:stream';
import { Application } from '../../src/application.js';
import { createOutput, run } from '../../src/cli/index.js';
import { readConfig } from '../../src/config.js';
import { openDatabase } from '../../src/open-database.js';
import { sharedModel } from './shared-model.js';

/** What a command is run with. */
export interface CommandOptions {
  /** Becomes DATA_DIR. */
  readonly data: string;
  /** What is on standard input. */
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** How a command ended. */
export interface CommandRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a command as the program does, with its own database and index, but in this process and with the model that is loaded
 * already: a whole program takes seconds of the processor to start. What the parser of the command line says, on wrong use or
 * for `--help`, goes to the process' own output and is not caught.
 */
export async function runCommand(
  parameters: readonly string[],
  { data, input = '', environment = {} }: CommandOptions,
): Promise<CommandRun> {
  const written = { stdout: '', stderr: '' };
  const output = createOutput(
    { write: (text) => (written.stdout += text) },
    { write: (text) => (written.stderr += text) },
  );
  const config = async () => readConfig({ ...environment, DATA_DIR: data });
  const code = await run(parameters, {
    output,
    standardInput: Readable.from([Buffer.from(input)]),
    readConfig: config,
    openStorage: async () => openDatabase(await config()),
    openApplication: async (purpose) => {
      const read = await config();
      return Application.open(read, output.notice, purpose, sharedModel(read));
    },
    runBot: async (options) => {
      const telegram = await import('../../src/telegram/index.js');
      return telegram.runBot(options);
    },
    now: () => performance.now(),
    version: '0.0.0',
  });
  return { code, ...written };
}
