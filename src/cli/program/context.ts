import type { Readable } from 'node:stream';
import type { Application, Purpose } from '../../application.js';
import type { BotRun } from '../../bot-run.js';
import type { Config } from '../../config.js';
import type { Storage } from '../../storage/index.js';
import type { ExitCode } from './exit-code.js';
import type { Output } from './output.js';

/** What every command is given. */
export interface CommandContext {
  readonly output: Output;
  readonly standardInput: Readable;
  /** Throws ConfigurationError where the environment cannot be used. */
  readonly readConfig: () => Promise<Config>;
  /** Opens the database alone, for what needs no model. */
  readonly openStorage: () => Promise<Storage>;
  /** Loads and opens everything that questions and ingest need, which takes most of a second. */
  readonly openApplication: (purpose: Purpose) => Promise<Application>;
  /** Runs the Telegram bot until it is told to end. */
  readonly runBot: (run: BotRun) => Promise<void>;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  /** Sets the code that the process ends with when the command has returned. */
  readonly finish: (code: ExitCode) => void;
}

/** Opens the application for one piece of work and closes it afterwards, whatever came of it. */
export async function withApplication<T>(
  { openApplication }: CommandContext,
  purpose: Purpose,
  work: (application: Application) => Promise<T>,
): Promise<T> {
  const application = await openApplication(purpose);
  try {
    return await work(application);
  } finally {
    await application.close();
  }
}

/** Opens the database for one piece of work and closes it afterwards, whatever came of it. */
export async function withStorage<T>(
  { openStorage }: Pick<CommandContext, 'openStorage'>,
  work: (storage: Storage) => Promise<T>,
): Promise<T> {
  const storage = await openStorage();
  try {
    return await work(storage);
  } finally {
    await storage.close();
  }
}
