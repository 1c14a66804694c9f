import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { BotApi, Person } from './bot-api/index.js';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
/** How long a start may take: the model is loaded, and two cores are shared. */
const START_TIMEOUT_MS = 30_000;

/** A bot at work against the stand-in. */
export interface Bot {
  /** The link by which the owner joins; null where there is an owner. */
  readonly ownerLink: string | null;
  /** The lines of standard output and standard error so far. */
  readonly printed: readonly string[];
  readonly logged: readonly string[];
  /** Ends it as an operator does, and gives the exit code. */
  stop(): Promise<number | null>;
}

/** A bot that runs as a process of its own. */
export interface BotProcess extends Bot {
  readonly process: ChildProcessWithoutNullStreams;
  /** Ends it as a power failure does. */
  kill(): Promise<void>;
}

/** What a bot works with. */
export interface BotOptions {
  readonly telegram: BotApi;
  /** The data folder. */
  readonly data: string;
  readonly environment?: Readonly<Record<string, string>>;
}

interface BotProcessOptions extends BotOptions {
  /** The built program; `dist/main.js` where absent. */
  readonly main?: string;
}

/** Starts the built program with `bot`, and waits until it is at work. Rejects with what it said where it ends before. */
export async function startBot({
  telegram,
  data,
  environment = {},
  main = MAIN,
}: BotProcessOptions): Promise<BotProcess> {
  const child = spawn(process.execPath, [main, 'bot'], {
    env: {
      PATH: process.env['PATH'],
      DATA_DIR: data,
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.root,
      ...environment,
    },
  });
  const printed: string[] = [];
  const logged: string[] = [];
  createInterface(child.stdout).on('line', (line) => printed.push(line));
  const exited = once(child, 'exit');
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`the bot did not start:\n${logged.join('\n')}`)), START_TIMEOUT_MS);
    createInterface(child.stderr).on('line', (line) => {
      logged.push(line);
      if (!line.endsWith(' is at work.')) return;
      clearTimeout(timer);
      // The link is printed after this line, in the same moment.
      setTimeout(resolve, 20);
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`the bot ended with ${code}:\n${logged.join('\n')}`));
    });
  });
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill(signal);
      await exited;
    }
    return child.exitCode;
  };
  return {
    ownerLink: printed.find((line) => line.includes('?start=')) ?? null,
    process: child,
    printed,
    logged,
    stop: async () => end('SIGTERM'),
    kill: async () => {
      await end('SIGKILL');
    },
  };
}

/** Opens a link to the bot as a person does who taps on it. */
export function opens(person: Person, link: string): void {
  person.opensLink(new URL(link).searchParams.get('start') ?? '');
}
