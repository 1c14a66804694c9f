import { setTimeout } from 'node:timers/promises';
import type { LedgerEntry } from '../test/support/bot-api/index.js';
import { randomNumbers } from './random-numbers.js';
import { writeSection } from './results.js';
import {
  type BriefingRun,
  end,
  memoryOf,
  prepareBriefings,
  progressOf,
  secondsAt,
  untilDue,
  untilFinished,
} from './telegram/briefing-run.js';

const COMMAND = 'npm run bench -- briefings';
/** For a trial: BENCH_SUBSCRIBERS=200 BENCH_SPEED=4. A faster time makes each call longer in it, and the run a little slower. */
const SUBSCRIBERS = Number(process.env['BENCH_SUBSCRIBERS'] ?? 10_000);
const SPEED = Number(process.env['BENCH_SPEED'] ?? 1);
const KILLS = 20;
/** What a process takes to start, in ms of the machine's time; kills before that would find nothing. */
const STARTING_MS = 2_000;
const SEED = 7;
const SENDING = ['sendMessage', 'sendRichMessage'];

/** What came of one run. */
interface Measured {
  readonly name: string;
  /** From the moment at which all were due to the last message, in seconds of the run. */
  readonly seconds: number;
  readonly states: ReadonlyMap<string, number>;
  readonly doubled: number;
  /** Neither in the chat nor accounted for in the ledger. */
  readonly lost: number;
  /** Unknown, and the message is in the chat. */
  readonly unknownSent: number;
  /** Unknown, and the request reached the server, which did nothing. */
  readonly unknownRefused: number;
  /** Unknown, and no request reached the server. */
  readonly unknownUnsent: number;
  readonly violations: number;
  /** Megabytes above those of the process at rest; null where it was killed again and again. */
  readonly memory: number | null;
}

async function measureBriefings(): Promise<void> {
  const measured = [
    await measure('undisturbed', deliverAtRest),
    await measure('5 % 429, 2 % 500, 1 % hangs, 1 % blocked', async (run) => {
      disturb(run);
      return deliverAtRest(run);
    }),
    await measure(`${KILLS} × kill -9`, deliverUnderKills),
  ];
  const states = ['sent', 'unknown', 'failed', 'blocked', 'skipped'] as const;
  const row = (name: string, value: (one: Measured) => string | number) => [
    name,
    ...measured.map((one) => String(value(one))),
  ];
  writeSection(
    `${SUBSCRIBERS.toLocaleString('en')} briefings due at one minute`,
    COMMAND,
    [
      {
        columns: ['', ...measured.map(({ name }) => name)],
        rows: [
          row('delivered after, in seconds', ({ seconds }) => seconds.toFixed(0)),
          ...states.map((state) => row(`ledger: ${state}`, (one) => one.states.get(state) ?? 0)),
          row('chats with a briefing twice', ({ doubled }) => doubled),
          row('lost', ({ lost }) => lost),
          row('unknown: cut after the effect', ({ unknownSent }) => unknownSent),
          row('unknown: the request had come, without effect (500, hang)', ({ unknownRefused }) => unknownRefused),
          row('unknown: cut before the request had come', ({ unknownUnsent }) => unknownUnsent),
          row('violations of the rate limits', ({ violations }) => violations),
          row('memory above rest, MB', ({ memory }) => memory?.toFixed(0) ?? '-'),
        ],
      },
    ],
    [
      'The outbox and the deliverer in a process of their own against the stand-in in test/support/bot-api, with limits of 30 messages a second in all and 1 a second a chat. A briefing is one message of seven stories.',
      'Lost is what is neither in the chat nor accounted for in the ledger. A briefing is unknown where no answer came, or 500, or the process was killed between the beginning of a call and the recording of its end; it is not sent again by itself.',
      'A 429 is taken to concern its chat, unless three chats in a row are refused; each asks for 1 s here.',
      ...(SPEED === 1 ? [] : [`Time went ${SPEED} times as fast as the machine’s.`]),
    ],
  );
}

async function measure(name: string, deliver: (run: BriefingRun) => Promise<number | null>): Promise<Measured> {
  console.error(`${name}: ${SUBSCRIBERS} subscribers`);
  const run = await prepareBriefings(SUBSCRIBERS, SPEED);
  try {
    const memory = await deliver(run);
    const { states } = await progressOf(run);
    const undecided = await run.storage.briefings.unknown.undecided(SUBSCRIBERS);
    const unknown = new Set<number>(undecided.map(({ chat }) => chat));
    const called = new Set(SENDING.flatMap((method) => run.telegram.ledger.of(method)).map(chatOf));
    const accounted = (states.get('blocked') ?? 0) + (states.get('failed') ?? 0) + (states.get('skipped') ?? 0);
    const without = run.people.filter(({ chat }) => chat.botMessages.length === 0);
    const last = Math.max(...run.people.map(({ chat }) => chat.messages.at(-1)?.at ?? 0));
    return {
      name,
      seconds: secondsAt(last),
      states,
      doubled: run.people.filter(({ chat }) => chat.botMessages.length > 1).length,
      lost: without.filter(({ id }) => !unknown.has(id)).length - accounted,
      unknownSent: run.people.filter(({ id, chat }) => unknown.has(id) && chat.botMessages.length > 0).length,
      unknownRefused: without.filter(({ id }) => unknown.has(id) && called.has(id)).length,
      unknownUnsent: without.filter(({ id }) => unknown.has(id) && !called.has(id)).length,
      violations: run.telegram.violations.length,
      memory: memory === null ? null : memory / 2 ** 20,
    };
  } finally {
    await run.close();
  }
}

function chatOf({ parameters }: LedgerEntry): number {
  return Number(parameters['chat_id']);
}

/** Gives the bytes that the process had above those at rest. */
async function deliverAtRest(run: BriefingRun): Promise<number> {
  const child = run.start();
  // Started, and nothing due yet.
  await setTimeout(15_000 / run.time.speed);
  const atRest = memoryOf(child);
  await untilDue(run);
  const most = await untilFinished(run, child);
  await end(child, 'SIGTERM');
  return most - atRest;
}

function disturb({ telegram, people }: BriefingRun): void {
  const random = randomNumbers(SEED);
  const rule = (probability: number) => ({ method: SENDING, chance: { probability, random }, times: Infinity });
  telegram.fault({ ...rule(0.05), fault: { kind: 'too-many-requests', scope: 'chat', retryAfter: 1 } });
  telegram.fault({ ...rule(0.02), fault: { kind: 'server-error', status: 500 } });
  telegram.fault({ ...rule(0.01), fault: { kind: 'hang' } });
  for (const { chat } of people) if (random() < 0.01) chat.state = 'blocked';
}

/** Processes live for a random time, so that the kills fall into the time that delivering takes. */
async function deliverUnderKills(run: BriefingRun): Promise<null> {
  const random = randomNumbers(SEED);
  const longestLifeMs = (2 * (SUBSCRIBERS / 29) * 1_000) / KILLS;
  await untilDue(run);
  for (let kill = 1; kill <= KILLS; kill++) {
    const child = run.start();
    await setTimeout(STARTING_MS + (random() * longestLifeMs) / run.time.speed);
    await end(child, 'SIGKILL');
    console.error(`kill ${kill}: ${(await progressOf(run)).finished} finished`);
  }
  const child = run.start();
  await untilFinished(run, child);
  await end(child, 'SIGTERM');
  return null;
}

await measureBriefings();
