import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { subscribe } from '../../src/briefing/index.js';
import { chatId, parseLanguage, parseLocalTime, personId, WEEKDAYS } from '../../src/domain/index.js';
import { openStorage, type Storage } from '../../src/storage/index.js';
import { type BotApi, type Person, startBotApi } from '../../test/support/bot-api/index.js';
import { type ScaledTime, scaledNow } from './scaled-clock.js';

const BOT = resolve('build/bench/briefing-bot.js');
/** When all briefings are due, in the time of the run. */
const DUE = Date.UTC(2026, 4, 4, 6);
/** The time before that, for the first process to start and be measured at rest, in ms of the run. */
const BEFORE_MS = 20_000;
const PAGE_BYTES = 4096;

/** The stand-in, subscribers who are all due at one minute, and the database. */
export interface BriefingRun {
  readonly telegram: BotApi;
  readonly storage: Storage;
  readonly people: readonly Person[];
  readonly time: ScaledTime;
  /** Starts a process that delivers. */
  readonly start: () => ChildProcess;
  readonly close: () => Promise<void>;
}

/** How far a run has come. */
export interface Progress {
  /** Subscribers whose briefing of the day is finished, in whatever way. */
  readonly finished: number;
  readonly states: ReadonlyMap<string, number>;
}

export async function prepareBriefings(subscribers: number, speed: number): Promise<BriefingRun> {
  const folder = mkdtempSync(join(tmpdir(), 'depesche-bench-'));
  const path = join(folder, 'depesche.db');
  const storage = await openStorage({ path, clock: () => new Date(), randomId: randomUUID });
  const time = { origin: Date.now(), start: DUE, speed };
  const telegram = await startBotApi({ clock: () => scaledNow(time) });
  const people = Array.from({ length: subscribers }, (_, place) => {
    const person = telegram.person({ firstName: `Person ${place}` });
    person.chat.state = 'open';
    return person;
  });
  await storage.briefings.transaction(async (records) => {
    for (const { id } of people) await subscribe(records, subscriptionOf(id), new Date(DUE - 60_000));
  });
  // Making all that takes a while; the time of the run begins now.
  Object.assign(time, { origin: Date.now(), start: DUE - BEFORE_MS });
  return {
    telegram,
    storage,
    people,
    time,
    start: () =>
      spawn(process.execPath, [BOT, path, telegram.root, telegram.token, JSON.stringify(time)], {
        stdio: ['ignore', 'inherit', 'inherit'],
      }),
    close: async () => {
      await storage.close();
      await telegram.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Waits until briefings are due. */
export async function untilDue({ time }: BriefingRun): Promise<void> {
  await setTimeout(Math.max(0, (DUE - scaledNow(time)) / time.speed));
}

/** Seconds of the run since the briefings were due. */
export function secondsAt(at: number): number {
  return (at - DUE) / 1_000;
}

export async function progressOf({ storage }: Pick<BriefingRun, 'storage'>): Promise<Progress> {
  const states = await storage.briefings.deliveries.count();
  const open = (states.get('pending') ?? 0) + (states.get('sending') ?? 0);
  const all = [...states.values()].reduce((sum, count) => sum + count, 0);
  return { finished: all - open, states };
}

/** Waits until the briefing of every subscriber is finished, and gives the most memory that the process had meanwhile, in bytes. */
export async function untilFinished(run: BriefingRun, child: ChildProcess): Promise<number> {
  let most = 0;
  for (;;) {
    most = Math.max(most, memoryOf(child));
    const { finished } = await progressOf(run);
    if (finished >= run.people.length) return most;
    if (child.exitCode !== null) throw new Error(`The process has ended with ${child.exitCode}.`);
    await setTimeout(500);
  }
}

/** Ends a process as an operator does, or as a power failure does. */
export async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  const exited = once(child, 'exit');
  child.kill(signal);
  await exited;
}

/** What a process has in memory, in bytes: of `/proc`, so on Linux alone. */
export function memoryOf({ pid }: ChildProcess): number {
  const [, resident = '0'] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
  return Number(resident) * PAGE_BYTES;
}

function subscriptionOf(id: number) {
  const [time, language] = [parseLocalTime('06:00'), parseLanguage('en')];
  if (!time || !language) throw new Error('06:00 is a time, and en a language.');
  return {
    chat: chatId(id),
    thread: null,
    person: personId(id),
    topic: { kind: 'everything' },
    outlets: [],
    languages: [],
    quotedOutlets: [],
    days: WEEKDAYS,
    time,
    timeZone: 'UTC',
    stories: 7,
    language,
    emptyDay: 'line',
  } as const;
}
