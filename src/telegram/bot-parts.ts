import type { Api } from 'grammy';
import type { Application } from '../application.js';
import type { BriefingDesk } from '../briefing/index.js';
import type { Access } from '../config.js';
import type { ButtonSigner } from './buttons/signature.js';
import type { RecentQuestions } from './follow-ups/recent-questions.js';
import type { Locales } from './locales/index.js';
import type { BotLog } from './monitoring/log.js';
import type { BotMetrics } from './monitoring/metrics.js';
import type { Outbox } from './outbox/index.js';
import type { Cities } from './subscribing/zones/index.js';
import type { RunningTurns } from './turns/running-turns.js';
import type { WorkSlots } from './turns/work-slots.js';

/** What the bot's handlers stand on. */
export interface BotParts {
  readonly application: Application;
  readonly locales: Locales;
  /** Makes briefings. */
  readonly desk: BriefingDesk;
  /** Cities by their names; they are read when they are first asked for. */
  readonly cities: () => Promise<Cities>;
  readonly outbox: Outbox;
  /** For calls that put nothing into a chat: typing, answers to presses, files, leaving. Tried again a few times. */
  readonly api: Api;
  readonly botId: number;
  /** Without the @. */
  readonly botName: string;
  readonly access: Access;
  readonly signer: ButtonSigner;
  readonly running: RunningTurns;
  readonly recentQuestions: RecentQuestions;
  /** Work for the model, which does one thing at a time. */
  readonly work: WorkSlots;
  /** Aborted when the program ends. */
  readonly ending: AbortSignal;
  readonly log: BotLog;
  readonly metrics: BotMetrics;
  readonly clock: () => Date;
  /** Gives a text that nobody can guess, of A-Z a-z 0-9 _ -. */
  readonly randomToken: () => string;
  /** Where files of Telegram are fetched from. */
  readonly files: { readonly root: string; readonly token: string };
}
