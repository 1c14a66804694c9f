import { describe, expect, it } from 'vitest';
import { chatId } from '../../../src/domain/index.js';
import { atRest, FakeClock } from '../../telegram/outbox/fake-clock.js';
import { minute, subscribe } from '../../storage/briefings/samples.js';
import { briefingFor, Delivering, delivering } from './delivering.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('a briefing that is due', () => {
  it('is made for its period, stored and handed over once', async () => {
    const run = await delivering();
    const { briefings, telegram } = run.storage;
    const id = await subscribe(briefings);
    run.messages = ['one', 'two'];
    expect(await run.deliverer.round()).toBe(1);
    expect(await run.deliverer.round()).toBe(0);
    expect(run.requests).toEqual([
      {
        subscription: await briefings.subscriptions.find(id),
        localDay: '2026-05-04',
        from: minute(-1440),
        to: minute(0),
        late: false,
        skipped: [],
        previous: null,
      },
    ]);
    const messages = await telegram.messages.pending(run.sent);
    expect(messages.map(({ content, chatId: chat }) => [content, chat])).toEqual([
      ['one', 101],
      ['two', 101],
    ]);
    expect(await briefings.deliveries.latest(id, 9)).toMatchObject([{ state: 'pending', claim: null, attempts: 1 }]);
  });

  it('is followed by the next, which covers what comes after it', async () => {
    const run = await delivering();
    const id = await subscribe(run.storage.briefings);
    await run.deliverer.round();
    await run.arrive();
    await run.clock.advance(DAY + MINUTE);
    await run.deliverer.round();
    const [first, second] = run.requests;
    expect(second).toMatchObject({ localDay: '2026-05-05', from: minute(0), to: minute(1440) });
    expect(second?.previous).toBe(first && JSON.stringify(briefingFor(first)));
    expect((await run.storage.briefings.deliveries.latest(id, 9)).map(({ state }) => state)).toEqual([
      'pending',
      'sent',
    ]);
  });

  it('covers again what one before it has told that did not arrive', async () => {
    const run = await delivering();
    await subscribe(run.storage.briefings);
    await run.deliverer.round();
    await run.clock.advance(DAY);
    await run.deliverer.round();
    expect(run.requests[1]).toMatchObject({ from: minute(0), to: minute(1440), previous: null });
  });

  it('is late when the machine was off, and covers the time until now', async () => {
    const run = await delivering(5 * 60);
    await subscribe(run.storage.briefings);
    await run.deliverer.round();
    expect(run.requests).toMatchObject([{ localDay: '2026-05-04', late: true, to: minute(300) }]);
  });

  it('is skipped after six hours, and the next one says so', async () => {
    const run = await delivering(2 * 1440 + 6 * 60);
    const id = await subscribe(run.storage.briefings);
    expect(await run.deliverer.round()).toBe(0);
    expect(run.events).toEqual([
      { kind: 'skipped', subscription: id, days: ['2026-05-04', '2026-05-05', '2026-05-06'] },
    ]);
    await run.clock.advance(18 * HOUR);
    await run.deliverer.round();
    expect(run.requests).toMatchObject([
      { localDay: '2026-05-07', late: false, skipped: ['2026-05-04', '2026-05-05', '2026-05-06'] },
    ]);
    await run.arrive();
    await run.clock.advance(DAY);
    await run.deliverer.round();
    expect(run.requests[1]).toMatchObject({ localDay: '2026-05-08', skipped: [] });
  });

  it('is not made for a chat that cannot be reached', async () => {
    const run = await delivering();
    const { briefings, telegram } = run.storage;
    const blocked = await subscribe(briefings, 101);
    await subscribe(briefings, 102);
    await telegram.chats.setReachability(chatId(101), 'blocked');
    await run.deliverer.round();
    expect(run.requests.map(({ subscription: { chat } }) => chat)).toEqual([102]);
    expect(await briefings.deliveries.latest(blocked, 1)).toMatchObject([{ state: 'blocked' }]);
    await telegram.chats.setReachability(chatId(101), 'reachable');
    await run.clock.advance(DAY);
    await run.deliverer.round();
    expect(run.requests.map(({ subscription: { chat } }) => chat)).toEqual([102, 101, 102]);
  });

  it('is silent where there is nothing to tell, and its period is covered', async () => {
    const run = await delivering();
    const id = await subscribe(run.storage.briefings);
    run.make = () => null;
    await run.deliverer.round();
    expect(run.sent).toEqual([]);
    expect(run.events).toMatchObject([{ kind: 'silent' }]);
    expect(await run.storage.briefings.deliveries.latest(id, 1)).toMatchObject([{ state: 'silent' }]);
    await run.clock.advance(DAY);
    await run.deliverer.round();
    expect(run.requests[1]).toMatchObject({ from: minute(0) });
  });

  it('is dropped where its subscription is deleted while it is made', async () => {
    const run = await delivering();
    const { briefings } = run.storage;
    const id = await subscribe(briefings);
    run.make = async (request) => {
      await briefings.transaction(async ({ subscriptions }) => subscriptions.remove(id));
      return briefingFor(request);
    };
    await run.deliverer.round();
    expect(run.sent).toEqual([]);
    expect(run.events).toMatchObject([{ kind: 'taken-over' }]);
  });
});

describe('a briefing that cannot be made', () => {
  it('is tried again after growing pauses, and given up in the end', async () => {
    const run = await delivering();
    const id = await subscribe(run.storage.briefings);
    run.make = () => {
      throw new Error('no model');
    };
    const tries: number[] = [];
    for (let minutes = 0; minutes < 5 * 60; minutes++) {
      const before = run.requests.length;
      await run.deliverer.round();
      if (run.requests.length > before) tries.push(minutes);
      await run.clock.advance(MINUTE);
    }
    expect(tries).toEqual([0, 1, 3, 7, 15, 31, 63, 127]);
    expect(await run.storage.briefings.deliveries.latest(id, 1)).toMatchObject([
      { state: 'failed', reason: 'no model' },
    ]);
  });

  it('does not hold up others', async () => {
    const run = await delivering();
    for (let chat = 1; chat <= 3; chat++) await subscribe(run.storage.briefings, chat);
    run.make = (request) => {
      if (request.subscription.chat === 2) throw new Error('no model');
      return briefingFor(request);
    };
    await run.deliverer.round();
    expect(run.sent).toHaveLength(2);
  });

  it('in time is tried again, and holds up others no longer', async () => {
    const run = await delivering();
    for (let chat = 1; chat <= 2; chat++) await subscribe(run.storage.briefings, chat);
    run.make = async (request) =>
      request.subscription.chat === 1 ? new Promise<never>(() => {}) : briefingFor(request);
    const round = run.deliverer.round();
    await run.clock.advance(MINUTE);
    expect(await round).toBe(2);
    expect(run.events).toMatchObject([
      { kind: 'not-made', error: { message: 'Making the briefing took longer than 50 s.' } },
      { kind: 'made' },
    ]);
    expect(run.sent).toHaveLength(1);
    expect(run.clock.pending).toBe(0);
    run.make = briefingFor;
    await run.clock.advance(MINUTE);
    await run.deliverer.round();
    expect(run.sent).toHaveLength(2);
  });

  it('because the program ends each time is given up', async () => {
    const { storage, clock } = await delivering();
    const id = await subscribe(storage.briefings);
    for (let ends = 0; ends < 8; ends++) {
      await storage.briefings.transaction(async ({ deliveries, subscriptions }) => {
        const claim = { by: 'dead', until: clock.now() };
        await deliveries.claim({ subscription: id, localDay: '2026-05-04', dueAt: minute(0) }, claim);
        await deliveries.takeOver(claim, clock.now(), 1);
        await subscriptions.schedule(id, null, '');
      });
    }
    const run = new Delivering(storage, clock);
    await run.deliverer.round();
    expect(run.requests).toEqual([]);
    expect(await storage.briefings.deliveries.latest(id, 1)).toMatchObject([{ state: 'failed' }]);
  });
});

describe('thousands that are due at one minute', () => {
  it('are made as far as there is room', async () => {
    const run = await delivering();
    for (let chat = 1; chat <= 100; chat++) await subscribe(run.storage.briefings, chat);
    run.room = 30;
    expect(await run.deliverer.round()).toBe(30);
    expect(await run.storage.telegram.messages.countUnsent()).toBe(30);
    expect(await run.deliverer.round()).toBe(0);
    await run.arrive();
    expect(await run.deliverer.round()).toBe(30);
    for (let rounds = 0; rounds < 2; rounds++) {
      await run.arrive();
      await run.deliverer.round();
    }
    expect(new Set(run.requests.map(({ subscription: { id } }) => id)).size).toBe(100);
    expect(run.requests).toHaveLength(100);
  });

  it('are made while time goes on, until the program ends', async () => {
    const run = await delivering(-1);
    await subscribe(run.storage.briefings);
    await run.deliverer.start();
    await run.clock.advance(59 * 1_000);
    expect(run.requests).toEqual([]);
    await run.clock.advance(3_000);
    expect(run.requests).toHaveLength(1);
    await run.deliverer.stop();
    expect(run.clock.pending).toBe(0);
    await atRest();
  });
});

describe('a process that ends while it makes briefings', () => {
  it('leaves them to another when the claim has run out', async () => {
    const { storage, clock } = await delivering();
    const id = await subscribe(storage.briefings);
    await storage.briefings.transaction(async ({ deliveries, subscriptions }) => {
      const claim = { by: 'dead', until: minute(1) };
      await deliveries.claim({ subscription: id, localDay: '2026-05-04', dueAt: minute(0) }, claim);
      await subscriptions.schedule(id, { localDay: '2026-05-05', at: minute(1440) }, '', '2026-05-04');
    });
    const run = new Delivering(storage, clock, 'other');
    expect(await run.deliverer.round()).toBe(0);
    await clock.advance(MINUTE);
    expect(await run.deliverer.round()).toBe(1);
    expect(await storage.briefings.deliveries.latest(id, 9)).toMatchObject([{ attempts: 2, state: 'pending' }]);
  });

  it('leaves none to another that would be too late', async () => {
    const { storage } = await delivering();
    const id = await subscribe(storage.briefings);
    await storage.briefings.deliveries.claim(
      { subscription: id, localDay: '2026-05-04', dueAt: minute(0) },
      { by: 'dead', until: minute(1) },
    );
    await storage.briefings.subscriptions.schedule(id, { localDay: '2026-05-05', at: minute(1440) }, '', '2026-05-04');
    const run = new Delivering(storage, new FakeClock(minute(360)));
    await run.deliverer.round();
    expect(run.requests).toEqual([]);
    expect(await storage.briefings.deliveries.latest(id, 1)).toMatchObject([{ state: 'skipped' }]);
  });
});

describe('new rules of zones', () => {
  it('move what is to come, and no day that was briefed', async () => {
    const { storage, clock } = await delivering(1);
    const { subscriptions, deliveries } = storage.briefings;
    const [stale, due] = [await subscribe(storage.briefings, 1), await subscribe(storage.briefings, 2)] as const;
    // By rules of which nothing is known any more, an hour too early.
    await subscriptions.schedule(stale, { localDay: '2026-05-05', at: minute(1380) }, 'old', '2026-05-04');
    await deliveries.enter(
      { subscription: stale, localDay: '2026-05-04', dueAt: minute(-60) },
      'skipped',
      '',
      minute(0),
    );
    await subscriptions.schedule(due, { localDay: '2026-05-04', at: minute(-60) }, 'old');
    const run = new Delivering(storage, clock);
    await run.deliverer.start();
    await atRest();
    await run.deliverer.stop();
    expect(run.events[0]).toEqual({ kind: 'rescheduled', subscriptions: 2 });
    expect(run.requests.map(({ subscription: { id }, localDay }) => [id, localDay])).toEqual([[due, '2026-05-04']]);
    expect(await subscriptions.due(minute(1439), 9)).toEqual([]);
    expect((await subscriptions.due(minute(1440), 9)).map(({ nextDay }) => nextDay)).toEqual([
      '2026-05-05',
      '2026-05-05',
    ]);
  });

  it('leave a subscription without briefings whose zone they do not know', async () => {
    const { storage, clock } = await delivering();
    const id = await subscribe(storage.briefings, 1, { timeZone: 'Mars/Olympus' });
    const run = new Delivering(storage, clock);
    await run.deliverer.round();
    expect(run.events).toEqual([{ kind: 'unknown-zone', subscription: id, timeZone: 'Mars/Olympus' }]);
    await run.deliverer.round();
    expect(run.events).toHaveLength(1);
  });
});

describe('a database that does not take anything', () => {
  it('is tried again after growing pauses', async () => {
    const { storage, clock } = await delivering();
    await subscribe(storage.briefings);
    let isFull = true;
    const briefings: typeof storage.briefings = {
      ...storage.briefings,
      transaction: async (work) => {
        return isFull ? Promise.reject(new Error('full')) : storage.briefings.transaction(work);
      },
    };
    const run = new Delivering({ ...storage, briefings }, clock);
    isFull = false;
    await run.deliverer.start();
    isFull = true;
    await subscribe(storage.briefings, 102);
    await clock.advance(7_500);
    const pauses = run.events.flatMap((event) => (event.kind === 'round-failed' ? [event.delayMs] : []));
    expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000]);
    isFull = false;
    await clock.advance(8_000);
    expect(run.sent).toHaveLength(2);
    await run.deliverer.stop();
  });
});
