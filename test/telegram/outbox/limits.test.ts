import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openStorage, type Storage } from '../../../src/storage/index.js';
import { newStorage, options, temporaryPath } from '../../storage/samples.js';
import { FakeClock } from './fake-clock.js';
import { ModelServer, type Reaction } from './model-server.js';
import { BotProcess } from './bot-process.js';
import { restart, type Running } from './running.js';

const DAY = 24 * 3_600_000;
const FAULTS = ['cut', 'hang', 'html', 'internal', 'flood', 'refused-connection', 'error'] as const;

/** A repeatable stream of numbers in [0, 1): splitmix32. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4_294_967_296;
  };
}

/** What befalls a call, at a rate. */
function reaction(method: string, random: () => number, rate: number): Reaction {
  if (random() >= rate) return { kind: 'ok' };
  const kind = FAULTS[Math.floor(random() * FAULTS.length)] ?? 'error';
  switch (kind) {
    case 'refused-connection':
      return { kind };
    case 'flood':
      return { kind, scope: 'chat', retryAfter: 1 + Math.floor(random() * 20) };
    case 'error':
      return method === 'sendRichMessage' ? { kind, code: 400, description: 'Bad Request: not so' } : { kind: 'ok' };
    default:
      return { kind, effect: random() < 0.5 };
  }
}

const CHATS = [1, 2, 3, 4, 5, 6, -1, -2] as const;

const step = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('say'),
      chat: fc.constantFrom(...CHATS),
      times: fc.integer({ min: 1, max: 5 }),
    } as const),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('broadcast'), chats: fc.integer({ min: 20, max: 50 }) } as const),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('wait'), ms: fc.nat(3000) } as const) },
  { weight: 1, arbitrary: fc.constant({ kind: 'restart' } as const) },
);

const history = fc.record({
  steps: fc.array(step, { maxLength: 25 }),
  seed: fc.integer(),
  faultRate: fc.constantFrom(0, 0.1, 0.3),
  slowestMs: fc.constantFrom(1, 60, 900),
});

/** A bot over its processes, and what it was told to say. */
class History {
  readonly said = new Map<number, { readonly chat: number; readonly text: string }>();
  readonly processes: BotProcess[] = [];
  private now: Running;

  constructor(start: Running) {
    this.now = start;
    this.processes.push(start.bot);
  }

  async say(chat: number, times = 1): Promise<void> {
    const texts = Array.from({ length: times }, (_, place) => `number ${this.said.size + place}.`);
    const ids = await this.now.bot.say(chat, ...texts);
    for (const [place, id] of ids.entries()) this.said.set(id, { chat, text: texts[place] ?? '' });
  }

  async restart(): Promise<void> {
    await this.now.clock.advance(0);
    this.now = await restart(this.now);
    this.processes.push(this.now.bot);
  }

  async finish(): Promise<void> {
    await this.now.bot.finish();
  }

  /** The ids of the messages of which the events of a kind tell. */
  told(kind: 'possibly-repeated' | 'failed' | 'sent'): number[] {
    const ids = this.processes.flatMap((process) => process.of(kind)).map(({ id }) => id);
    return [...new Set(ids)].toSorted((a, b) => a - b);
  }

  /** The ids of the messages that one of the lost calls was for. */
  lost({ lost }: ModelServer): number[] {
    const bodies = [...lost].map(({ chatId, body }) => ({ chatId, json: JSON.stringify(body) }));
    return [...this.said]
      .filter(([, { chat, text }]) => bodies.some(({ chatId, json }) => chatId === chat && json.includes(`"${text}"`)))
      .map(([id]) => id);
  }
}

describe('whatever happens', () => {
  test('every message arrives, in order, within the limits, and what may have come twice is told', async () => {
    const storage = await newStorage(':memory:');
    let day = new Date('2026-01-02T00:00:00Z').getTime();
    await fc.assert(
      fc.asyncProperty(history, async ({ steps, seed, faultRate, slowestMs }) => {
        const random = numbers(seed);
        const clock = new FakeClock(new Date((day += 10 * DAY)));
        const server = new ModelServer(clock);
        server.latency = () => Math.floor(random() * slowestMs);
        server.react = ({ method }) => reaction(method, random, faultRate);
        const bot = new BotProcess({ clock, server, storage, random });
        await bot.outbox.start();
        const told = new History({ clock, server, storage, bot });
        for (const next of steps) {
          if (next.kind === 'say') await told.say(next.chat, next.times);
          if (next.kind === 'broadcast') for (let chat = 1; chat <= next.chats; chat++) await told.say(100 + chat);
          if (next.kind === 'wait') await clock.advance(next.ms);
          if (next.kind === 'restart') await told.restart();
        }
        await told.finish();

        expect(server.violations).toEqual([]);
        for (const chat of new Set(server.effects.map(({ chatId }) => chatId))) {
          const got = server.texts(chat);
          const wanted = [...told.said.values()].filter((message) => message.chat === chat).map(({ text }) => text);
          expect(got.filter((text, place) => text !== got[place - 1])).toEqual(wanted);
        }
        expect(told.told('failed')).toEqual([]);
        expect(told.told('sent')).toEqual([...told.said.keys()]);
        expect(told.told('possibly-repeated')).toEqual(told.lost(server));
      }),
      { numRuns: 40 },
    );
  });

  test('a broadcast goes out at nearly the whole rate while one call in twenty hangs', async () => {
    const clock = new FakeClock();
    const server = new ModelServer(clock);
    server.latency = () => 10;
    server.react = ({ chatId }) => (chatId % 20 === 3 ? { kind: 'hang', effect: false } : { kind: 'ok' });
    const bot = new BotProcess({ clock, server, storage: await newStorage(':memory:') });
    await bot.outbox.start();
    for (let chat = 1; chat <= 600; chat++) await bot.store(chat, `${chat}`);
    bot.outbox.enqueue(Array.from({ length: 600 }, (_, place) => place + 1));
    await clock.advance(22_500);
    expect(server.violations).toEqual([]);
    expect(server.effects).toHaveLength(570);
  });

  test('a broadcast to many chats goes out at nearly the whole rate', async () => {
    const clock = new FakeClock();
    const server = new ModelServer(clock);
    server.latency = () => 10;
    const bot = new BotProcess({ clock, server, storage: await newStorage(':memory:') });
    await bot.outbox.start();
    for (let chat = 1; chat <= 600; chat++) await bot.store(chat, `${chat}`);
    bot.outbox.enqueue(Array.from({ length: 600 }, (_, place) => place + 1));
    await bot.finish();
    expect(server.violations).toEqual([]);
    expect(server.effects.map(({ text }) => Number(text))).toEqual(
      Array.from({ length: 600 }, (_, place) => place + 1),
    );
    expect(clock.elapsed()).toBeLessThan(20_500);
  });
});

test('a database that is opened again holds all that another process needs', async () => {
  const path = temporaryPath();
  const open = async (): Promise<Storage> => openStorage(options(path));
  const clock = new FakeClock();
  const server = new ModelServer(clock);
  let storage = await open();
  for (let round = 0; round < 6; round++) {
    const bot = new BotProcess({ clock, server, storage });
    await bot.outbox.start();
    await bot.say(-1, ...Array.from({ length: 5 }, (_, place) => `${5 * round + place}`));
    await clock.advance(3100);
    bot.kill();
    server.loseCaller();
    await storage.close();
    storage = await open();
  }
  const bot = new BotProcess({ clock, server, storage });
  await bot.outbox.start();
  await bot.finish();
  await storage.close();
  const texts = server.texts(-1);
  expect(texts.filter((text, place) => text !== texts[place - 1])).toEqual(
    Array.from({ length: 30 }, (_, n) => `${n}`),
  );
  expect(server.violations).toEqual([]);
});
