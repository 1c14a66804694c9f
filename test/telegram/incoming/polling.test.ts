import { setTimeout } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { Api } from 'grammy';
import { describe, expect, it, onTestFinished } from 'vitest';
import { TelegramTokenError, UpdateConflictError } from '../../../src/errors.js';
import { PollingSource } from '../../../src/telegram/incoming/polling.js';
import { newStorage, temporaryPath } from '../../storage/samples.js';
import { type BotApi, startBotApi } from '../../support/bot-api/index.js';
import { PATIENCE } from '../samples.js';
import { ids, stored, takingInto } from './taking.js';

type Wait = ConstructorParameters<typeof PollingSource>[0]['wait'];
type Signal = Parameters<PollingSource['supply']>[1];
type Fault = Parameters<BotApi['fault']>[0]['fault'];

interface Options {
  readonly path?: string;
  readonly telegram?: BotApi;
  readonly token?: string;
  readonly timeoutSeconds?: number;
  readonly wait?: Wait;
}

async function standIn(): Promise<BotApi> {
  const telegram = await startBotApi({ limits: 'off' });
  onTestFinished(() => telegram.close());
  return telegram;
}

/** A source that polls the stand-in; its pauses are noted and over at once. */
async function newSource({ path = temporaryPath(), token, timeoutSeconds = 50, ...options }: Options = {}) {
  const telegram = options.telegram ?? (await standIn());
  const storage = await newStorage(path, { busyTimeout: 20 });
  const taking = takingInto(storage);
  const pauses: number[] = [];
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  const source = new PollingSource({
    ...taking,
    api: new Api(token ?? telegram.token, { apiRoot: telegram.root, timeoutSeconds }),
    wait: async (milliseconds, signal) => {
      pauses.push(milliseconds);
      await options.wait?.(milliseconds, signal);
    },
  });
  // The platform's signals do all that the library's do.
  const signal = stop.signal as Signal;
  return {
    ...taking,
    telegram,
    storage,
    pauses,
    stop,
    supply: async (capacity = 100) => source.supply(capacity, signal),
    anna: telegram.person({ firstName: 'Anna' }),
  };
}

/** The parameters of the requests so far. */
function requests(telegram: BotApi): Record<string, unknown>[] {
  return telegram.ledger.of('getUpdates').map(({ parameters }) => ({ ...parameters }));
}

function offsets(telegram: BotApi): number[] {
  return requests(telegram).map(({ offset }) => Number(offset ?? 0));
}

async function pollingUp({ metrics }: Awaited<ReturnType<typeof newSource>>): Promise<number | undefined> {
  return (await metrics.polling.get()).values[0]?.value;
}

const CONFLICT: Fault = {
  kind: 'refuse',
  code: 409,
  description: 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
};

describe('polling', () => {
  it('stores what comes before the next request confirms it', async () => {
    const polled = await newSource();
    const { telegram, storage, supply, anna } = polled;
    anna.writes('one');
    anna.writes('two');

    const first = ids(await supply());

    expect(first).toEqual(ids(telegram.pendingUpdates));
    expect(await stored(storage)).toEqual(first);
    const next = supply();
    await telegram.taken();
    anna.writes('three');
    const last = (first.at(-1) ?? 0) + 1;
    expect(ids(await next)).toEqual([last]);
    expect(offsets(telegram)).toEqual([0, last]);
    expect(await pollingUp(polled)).toBe(1);
  });

  it('asks for what the bot handles, and waits half a minute for it', async () => {
    const { telegram, supply, anna } = await newSource();
    anna.writes('one');
    await supply();

    const [request] = requests(telegram);
    expect(request).toMatchObject({ timeout: 30, limit: 100 });
    expect(request?.['allowed_updates']).toEqual(['message', 'callback_query', 'my_chat_member']);
  });

  it('asks for as many as there is room for, at least one', async () => {
    const { telegram, supply, anna } = await newSource();
    for (let count = 0; count < 10; count += 1) anna.writes(`text ${count}`);

    expect(await supply(3)).toHaveLength(3);
    expect(await supply(0)).toHaveLength(1);
    expect(await supply(0.5)).toHaveLength(1);
    expect(await supply(Number.POSITIVE_INFINITY)).toHaveLength(5);
    expect(requests(telegram).map(({ limit }) => limit)).toEqual([3, 1, 1, 100]);
  });

  it('gets again what could not be stored', async () => {
    const path = temporaryPath();
    let release = (): void => {};
    const polled = await newSource({ path, wait: async () => release() });
    const { telegram, storage, supply, anna, pauses, lines } = polled;
    const other = new Database(path);
    onTestFinished(() => void other.close());
    other.exec('begin immediate');
    release = () => void other.exec('rollback');
    anna.writes('one');
    anna.writes('two');

    const updates = await supply();

    expect(updates).toMatchObject([{ message: { text: 'one' } }, { message: { text: 'two' } }]);
    expect(offsets(telegram)).toEqual([0, 0]);
    expect(pauses).toEqual([500]);
    expect(lines.join('')).toContain('DatabaseBusyError');
    expect(await stored(storage)).toEqual(ids(updates));
  });

  it('gives what an earlier process stored to nobody again', async () => {
    const path = temporaryPath();
    const telegram = await standIn();
    const before = await newSource({ path, telegram });
    before.anna.writes('one');
    await before.supply();
    await before.storage.close();

    const after = await newSource({ path, telegram });
    const next = after.supply();
    await telegram.taken();
    after.anna.writes('two');

    expect(await next).toMatchObject([{ message: { text: 'two' } }]);
    expect((await after.metrics.received.get()).values).toMatchObject([
      { labels: { kind: 'new' }, value: 1 },
      { labels: { kind: 'repeated' }, value: 1 },
    ]);
  });
});

describe('polling while something fails', () => {
  const anyFault: readonly Fault[] = [
    { kind: 'cut-before' },
    { kind: 'server-error', status: 500 },
    { kind: 'server-error', status: 502 },
    { kind: 'malformed' },
    { kind: 'cut-after' },
  ];

  it('tries again with growing pauses, and loses nothing', async () => {
    const polled = await newSource();
    const { telegram, supply, anna, pauses } = polled;
    for (const fault of anyFault) telegram.fault({ method: 'getUpdates', fault });
    anna.writes('one');

    expect(await supply()).toMatchObject([{ message: { text: 'one' } }]);
    expect(pauses).toEqual([500, 1_000, 2_000, 4_000, 8_000]);

    telegram.fault({ method: 'getUpdates', fault: { kind: 'cut-before' } });
    anna.writes('two');
    expect(await supply()).toMatchObject([{ message: { text: 'two' } }]);
    expect(pauses.slice(5)).toEqual([500]);
  });

  it('never pauses longer than a minute', async () => {
    const { telegram, supply, anna, pauses } = await newSource();
    telegram.fault({ method: 'getUpdates', times: 12, fault: { kind: 'server-error', status: 502 } });
    anna.writes('one');
    await supply();

    expect(pauses.slice(0, 8)).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000]);
    expect(new Set(pauses.slice(7))).toEqual(new Set([60_000]));
  });

  it('pauses for as long as Telegram wants', async () => {
    const { telegram, supply, anna, pauses } = await newSource();
    telegram.fault({ method: 'getUpdates', fault: { kind: 'too-many-requests', scope: 'all', retryAfter: 107 } });
    anna.writes('one');
    await supply();

    expect(pauses).toEqual([107_000]);
  });

  it('gives a request up that is never answered', async () => {
    const { telegram, supply, anna, pauses, lines } = await newSource({ timeoutSeconds: 0.3 });
    telegram.fault({ method: 'getUpdates', fault: { kind: 'hang' } });
    anna.writes('one');

    expect(await supply()).toMatchObject([{ message: { text: 'one' } }]);
    expect(pauses[0]).toBe(500);
    expect(lines.join('')).toContain('timed out');
  });

  it('says so to the metrics and the log, without the token', async () => {
    let up: number | undefined;
    const polled = await newSource({ wait: async () => void (up = await pollingUp(polled)) });
    const { telegram, supply, anna, lines } = polled;
    anna.writes('one');
    await supply();
    telegram.fault({ method: 'getUpdates', fault: { kind: 'cut-before' } });
    anna.writes('two');
    await supply();

    expect(up).toBe(0);
    expect(await pollingUp(polled)).toBe(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('"pause":500');
  });
});

describe('polling ends', () => {
  it('with a token that Telegram does not know', async () => {
    const { supply, pauses } = await newSource({ token: '7000000001:AAAnotherTokenThatNobodyKnows' });
    await expect(supply()).rejects.toThrow(TelegramTokenError);
    expect(pauses).toEqual([]);
  });

  it('with a token that is none', async () => {
    const { telegram, supply } = await newSource();
    telegram.fault({ method: 'getUpdates', fault: { kind: 'refuse', code: 404, description: 'Not Found' } });
    await expect(supply()).rejects.toThrow(TelegramTokenError);
  });

  it('where another program goes on polling', async () => {
    const { telegram, supply, pauses } = await newSource();
    telegram.fault({ method: 'getUpdates', times: 8, fault: CONFLICT });

    await expect(supply()).rejects.toThrow(UpdateConflictError);
    expect(pauses).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 32_000]);
  });

  it('for one of two programs that poll', async () => {
    const telegram = await standIn();
    const [one, other] = [await newSource({ telegram }), await newSource({ telegram })];

    await expect(Promise.race([one.supply(), other.supply()])).rejects.toThrow(UpdateConflictError);
  });

  it('not where the other program stops', async () => {
    const { telegram, supply, anna } = await newSource();
    for (const text of ['one', 'two']) {
      telegram.fault({ method: 'getUpdates', times: 7, fault: CONFLICT });
      anna.writes(text);
      expect(await supply()).toMatchObject([{ message: { text } }]);
    }
  });
});

describe('stopping', () => {
  it('ends a poll that waits at once, and confirms nothing', async () => {
    const { telegram, supply, stop, lines } = await newSource();
    const waiting = supply().catch((error: unknown) => error);
    await telegram.until(() => telegram.ledger.of('getUpdates')[0]);

    stop.abort();

    expect(await waiting).toMatchObject({ name: 'AbortError' });
    await telegram.until(() => telegram.ledger.of('getUpdates')[0]?.outcome.kind === 'gone');
    expect(telegram.ledger.of('getUpdates')).toHaveLength(1);
    expect(lines).toEqual([]);
  });

  it('ends a pause at once', async () => {
    const { telegram, supply, stop, lines } = await newSource({
      wait: async (_, signal) => setTimeout(600_000, undefined, { signal }),
    });
    telegram.fault({ method: 'getUpdates', fault: { kind: 'cut-before' } });
    const waiting = supply().catch((error: unknown) => error);
    await expect.poll(() => lines.length, PATIENCE).toBe(1);

    stop.abort();

    expect(await waiting).toMatchObject({ name: 'AbortError' });
  });

  it('before it has begun asks nothing', async () => {
    const { telegram, supply, stop } = await newSource();
    stop.abort();

    await expect(supply()).rejects.toMatchObject({ name: 'AbortError' });
    expect(requests(telegram)).toEqual([]);
  });
});
