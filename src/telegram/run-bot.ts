import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { autoRetry } from '@grammyjs/auto-retry';
import type { UpdateSink } from '@grammyjs/runner';
import { Api, GrammyError } from 'grammy';
import type { Update, UserFromGetMe } from 'grammy/types';
import type { BotRun } from '../bot-run.js';
import type { Config } from '../config.js';
import { BotRunningError, ConfigurationError, TelegramTokenError } from '../errors.js';
import { type DayOfTokens, takeExclusiveLock } from '../storage/index.js';
import { ownerLink } from './access/invitations.js';
import { createBot } from './bot.js';
import type { BotParts } from './bot-parts.js';
import { runBriefings } from './briefings/run-briefings.js';
import { ButtonSigner } from './buttons/signature.js';
import { pollFeeds } from './feeds/poll-feeds.js';
import { listCommands } from './features/commands.js';
import { RecentQuestions } from './follow-ups/recent-questions.js';
import { keepHouse } from './housekeeping.js';
import { Intake } from './incoming/intake.js';
import { createSink } from './incoming/pipeline.js';
import { receiveUpdates, type Reception } from './incoming/reception.js';
import { Locales } from './locales/index.js';
import { logComposing } from './monitoring/composing-log.js';
import { type BotLog, createLog } from './monitoring/log.js';
import { type BotMetrics, createMetrics } from './monitoring/metrics.js';
import { observeOutbox } from './monitoring/outbox-events.js';
import { DepartureFile, Outbox, systemClock } from './outbox/index.js';
import { keepReembedded } from './reembedding.js';
import { Cities } from './subscribing/zones/index.js';
import { TurnStopped } from './turns/interruptions.js';
import { RunningTurns } from './turns/running-turns.js';
import { WorkSlots } from './turns/work-slots.js';

/** A request that takes longer is given up and tried again, in seconds. */
const REQUEST_SECONDS = 20;
/** Retries of calls that put nothing into a chat. */
const RETRIES = { maxRetryAttempts: 3, maxDelaySeconds: 10, rethrowHttpErrors: true } as const;
/** The model does one thing at a time; the others have their questions and passages fetched meanwhile. */
const WORK_AT_ONCE = 3;
/** With a chat model most of the time is spent waiting for it. */
const WORK_AT_ONCE_WITH_CHAT = 12;
/** How long what is in hand may take when the program is to end, in ms. */
const ENDING_MS = 9_000;
const LONGEST_PAUSE_MS = 30_000;

/**
 * Runs the bot until it is told to end.
 *
 * @throws {ConfigurationError | TelegramTokenError | UpdateConflictError | BotRunningError | LocaleFilesError}
 */
export async function runBot(options: BotRun): Promise<void> {
  const { config, application } = options;
  const { token } = config.telegram;
  if (token === null) {
    throw new ConfigurationError(
      'TELEGRAM_BOT_TOKEN is not set.',
      'Get a token from @BotFather in Telegram, and write it into .env: TELEGRAM_BOT_TOKEN=…',
    );
  }
  const lock = takeExclusiveLock(config.botLockPath);
  if (!lock) throw new BotRunningError(`Another bot works on the data in ${config.dataFolder}.`);
  try {
    const log = createLog({ level: config.logLevel, secrets: secretsOf(config), write: options.writeLog });
    const locales = await Locales.read(config.localesFolder);
    await new RunningBot({ ...options, token, application, log, locales }).run();
  } finally {
    lock.release();
  }
}

interface RunningParts extends BotRun {
  readonly token: string;
  readonly log: BotLog;
  readonly locales: Locales;
}

/** One run of the bot, from start to end. */
class RunningBot {
  private readonly ending = new AbortController();

  constructor(private readonly options: RunningParts) {}

  async run(): Promise<void> {
    const { options, ending } = this;
    const { application, log, token } = options;
    const api = this.createApi(REQUEST_SECONDS);
    api.config.use(autoRetry(RETRIES));
    const me = await this.identify(api);
    const outbox = this.createOutbox();
    const metrics = outbox.metrics;
    const parts: BotParts = {
      application,
      locales: options.locales,
      desk: await application.briefingDesk(logComposing(log)),
      cities: readOnce(async () => Cities.read()),
      outbox: outbox.outbox,
      api,
      botId: me.id,
      botName: me.username,
      access: options.config.telegram.access,
      signer: new ButtonSigner(await application.storage.telegram.signingKey()),
      running: new RunningTurns(),
      recentQuestions: new RecentQuestions(),
      work: new WorkSlots(options.config.chat ? WORK_AT_ONCE_WITH_CHAT : WORK_AT_ONCE),
      ending: ending.signal,
      log,
      metrics,
      clock: () => new Date(),
      randomToken,
      files: { root: options.config.telegram.apiRoot, token },
    };
    await outbox.outbox.start();
    const sink = createSink(createBot(token, parts, me), parts);
    const intake = new Intake(parts);
    await sink.handle(await intake.leftovers());
    const reception = await receiveUpdates({
      ...parts,
      config: options.config.telegram,
      intake,
      sink,
      secret: randomToken(),
    });
    const stopHousekeeping = keepHouse(parts);
    const polling = pollFeeds({ ...parts, lockPath: options.config.pollingLockPath });
    // Met at the end; until then it must not count as unhandled.
    polling.catch((error: unknown) => log.error({ error }, 'feeds are polled no more'));
    const stopBriefings = await runBriefings(parts);
    void listCommands(parts);
    void keepReembedded(parts);
    try {
      options.onStarted({ botName: me.username, ownerLink: await this.makeOwnerLink(me) });
      await Promise.race([aborted(options.signal), reception.failed]);
    } finally {
      stopHousekeeping();
      await stopBriefings();
      await this.end(reception, sink, outbox.outbox, polling);
    }
  }

  /** Takes nothing more in, finishes what has begun and sends what there is to send; the rest is stored for the next start. */
  private async end(
    reception: Reception,
    sink: UpdateSink<Update>,
    outbox: Outbox,
    polling: Promise<void>,
  ): Promise<void> {
    const deadline = new Date(Date.now() + ENDING_MS);
    await reception.stop();
    this.ending.abort(new TurnStopped('ending'));
    while (sink.size() > 0 && Date.now() < deadline.getTime()) await setTimeout(20);
    await outbox.drain(deadline);
    await polling.catch(() => {});
    await reception.close();
  }

  private createApi(timeoutSeconds: number): Api {
    const { token, config } = this.options;
    return new Api(token, { apiRoot: config.telegram.apiRoot, timeoutSeconds });
  }

  private createOutbox(): { readonly outbox: Outbox; readonly metrics: BotMetrics } {
    const { application, config, log } = this.options;
    const metrics: BotMetrics = createMetrics(
      () => outbox.waiting,
      async () => application.storage.feeds.feeds.countByState(),
      config.chat ? async () => tokensToday(application) : null,
      config.tokenPrices,
    );
    const outbox: Outbox = new Outbox({
      api: this.createApi(REQUEST_SECONDS),
      records: application.storage.telegram,
      departures: new DepartureFile(config.departuresPath),
      clock: systemClock,
      random: Math.random,
      observer: observeOutbox(log, () => metrics),
    });
    return { outbox, metrics };
  }

  /** Who the bot is, asked until Telegram can be reached. */
  private async identify(api: Api): Promise<UserFromGetMe> {
    const { log, signal } = this.options;
    for (let pause = 1_000; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      try {
        return await api.getMe();
      } catch (error) {
        if (error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404)) {
          throw new TelegramTokenError('Telegram does not know the token in TELEGRAM_BOT_TOKEN.');
        }
        log.warn({ error, pause }, 'Telegram cannot be reached; trying again');
        await setTimeout(pause, undefined, { signal });
      }
    }
  }

  private async makeOwnerLink({ username }: UserFromGetMe): Promise<string | null> {
    const { telegram } = this.options.application.storage;
    const now = new Date();
    return telegram.transaction(async (records) =>
      ownerLink(records, { botName: username, token: randomToken(), now }),
    );
  }
}

async function tokensToday({ storage }: BotRun['application']): Promise<DayOfTokens['tasks']> {
  const [today] = await storage.tokenUsages.days(1, new Date().toISOString().slice(0, '2016-06-04'.length));
  return today?.tasks ?? [];
}

function secretsOf({ telegram, embeddingEndpoint, chat }: Config): string[] {
  const secret = telegram.updates.kind === 'webhook' ? telegram.updates.secret : null;
  return [telegram.token, secret, embeddingEndpoint.apiKey, chat?.apiKey].flatMap((value) => value ?? []);
}

/** Reads something when it is first asked for, and once. */
function readOnce<T>(read: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | null = null;
  return async () => {
    result ??= read();
    return result;
  };
}

/** 192 bits, of A-Z a-z 0-9 _ -. */
function randomToken(): string {
  return randomBytes(24).toString('base64url');
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
