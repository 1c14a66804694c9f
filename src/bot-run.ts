import type { Application } from './application.js';
import type { Config } from './config.js';

/** What an operator should know when the bot has started. */
export interface BotStart {
  /** Without the @. */
  readonly botName: string;
  /** The link by which the owner joins; null where there is an owner. */
  readonly ownerLink: string | null;
}

/** What the Telegram bot is run with. */
export interface BotRun {
  readonly config: Config;
  readonly application: Application;
  /** Aborted when the bot is to end: it finishes what is in hand, within ten seconds. */
  readonly signal: AbortSignal;
  /** Told when the bot is at work. */
  readonly onStarted: (start: BotStart) => void;
  /** Writes one line of the log, with its line end. */
  readonly writeLog: (line: string) => void;
}
