import { describe, expect, it } from 'vitest';
import { chatId } from '../../../src/domain/index.js';
import type { DeliveryState } from '../../../src/storage/briefings/delivery.js';
import { MOVES } from '../../../src/storage/briefings/delivery.js';
import type { Storage } from '../../../src/storage/index.js';
import { newStorage } from '../samples.js';
import { minute, stored, subscribe, ZONE_DATA } from './samples.js';

const DAY = { localDay: '2026-05-04', dueAt: minute(0) };
const ME = { by: 'me', until: minute(1) };

function made(...messages: readonly string[]) {
  return { coversUntil: minute(0), briefing: '{"stories":[]}', chat: chatId(101), thread: null, messages };
}

async function claimed() {
  const storage = await newStorage(':memory:');
  const subscription = await subscribe(storage.briefings);
  const delivery = await storage.briefings.deliveries.claim({ subscription, ...DAY }, ME);
  if (!delivery) throw new Error('Nobody has claimed it.');
  return { ...storage, subscription, delivery };
}

describe('a day of a subscription', () => {
  it('is claimed once, by whomever', async () => {
    const { briefings, subscription, delivery } = await claimed();
    expect(delivery).toEqual({ id: delivery.id, subscription, ...DAY, attempts: 1 });
    expect(await briefings.deliveries.claim({ subscription, ...DAY }, { ...ME, by: 'other' })).toBeNull();
    await briefings.deliveries.enter({ subscription, ...DAY }, 'skipped', 'too late', minute(1));
    expect(await briefings.deliveries.latest(subscription, 9)).toEqual([
      { id: delivery.id, subscription, ...DAY, attempts: 1, state: 'pending', claim: ME },
    ]);
  });

  it('is taken over when its claim has run out, and the first process stores nothing then', async () => {
    const { briefings, telegram, delivery } = await claimed();
    const other = { by: 'other', until: minute(5) };
    expect(await briefings.deliveries.hasAbandoned(minute(0.9))).toBe(false);
    expect(await briefings.deliveries.takeOver(other, minute(0.9), 10)).toEqual([]);
    expect(await briefings.deliveries.hasAbandoned(minute(1))).toBe(true);
    expect(await briefings.deliveries.takeOver(other, minute(1), 10)).toEqual([{ ...delivery, attempts: 2 }]);
    expect(await briefings.deliveries.store(delivery.id, 'me', made('one'), minute(2))).toBeNull();
    expect(await briefings.deliveries.silence(delivery.id, 'me', minute(0), minute(2))).toBe(false);
    await briefings.deliveries.giveUp(delivery.id, 'me', 'failed', 'no', minute(2));
    expect(await briefings.deliveries.store(delivery.id, 'other', made('one'), minute(2))).toHaveLength(1);
    expect(await telegram.messages.countUnsent()).toBe(1);
    expect(await briefings.deliveries.takeOver(other, minute(99), 10)).toEqual([]);
    expect(await briefings.deliveries.store(delivery.id, 'other', made('one'), minute(2))).toBeNull();
  });

  it('is tried again from a moment on', async () => {
    const { briefings, delivery } = await claimed();
    await briefings.deliveries.postpone(delivery.id, 'me', minute(7), 'no model');
    expect(await briefings.deliveries.takeOver({ by: 'me', until: minute(9) }, minute(6), 10)).toEqual([]);
    expect(await briefings.deliveries.takeOver({ by: 'me', until: minute(9) }, minute(7), 10)).toHaveLength(1);
  });

  it('is covered without a message where silence is wanted', async () => {
    const { briefings, delivery, subscription } = await claimed();
    expect(await briefings.deliveries.silence(delivery.id, 'me', minute(0), minute(1))).toBe(true);
    expect(await briefings.deliveries.find(delivery.id)).toMatchObject({ state: 'silent', finishedAt: minute(1) });
    expect(await briefings.subscriptions.scheduledById(subscription)).toMatchObject({ coveredUntil: minute(0) });
  });

  it('that was skipped is told of until a briefing is sent', async () => {
    const { briefings, delivery, subscription } = await claimed();
    const skip = async (localDay: string) =>
      briefings.deliveries.enter({ subscription, localDay, dueAt: minute(0) }, 'skipped', 'too late', minute(0));
    await skip('2026-05-03');
    await skip('2026-05-02');
    expect(await briefings.deliveries.skippedSinceSent(subscription)).toEqual(['2026-05-02', '2026-05-03']);
    const [message = 0] = (await briefings.deliveries.store(delivery.id, 'me', made('one'), minute(0))) ?? [];
    expect(await briefings.deliveries.skippedSinceSent(subscription)).toHaveLength(2);
    await briefings.messages.begin({ id: message, deliveryId: delivery.id });
    await briefings.messages.succeed({ id: message, deliveryId: delivery.id }, 5, minute(1));
    expect(await briefings.deliveries.skippedSinceSent(subscription)).toEqual([]);
    await skip('2026-05-05');
    expect(await briefings.deliveries.skippedSinceSent(subscription)).toEqual(['2026-05-05']);
  });

  it('keeps its briefing until a newer one is sent', async () => {
    const { briefings, subscription, delivery } = await claimed();
    const send = async (id: number, day: string): Promise<void> => {
      const content = { ...made('one'), briefing: JSON.stringify(day) };
      const [message = 0] = (await briefings.deliveries.store(id, 'me', content, minute(0))) ?? [];
      await briefings.messages.begin({ id: message, deliveryId: id });
      await briefings.messages.succeed({ id: message, deliveryId: id }, 5, minute(1));
    };
    expect(await briefings.deliveries.lastBriefing(subscription)).toBeNull();
    await send(delivery.id, '04');
    expect(await briefings.deliveries.lastBriefing(subscription)).toBe('"04"');
    const next = { subscription, localDay: '2026-05-05', dueAt: minute(0) };
    await send((await briefings.deliveries.claim(next, ME))?.id ?? 0, '05');
    expect(await briefings.deliveries.lastBriefing(subscription)).toBe('"05"');
  });

  it('is forgotten when it is old, but for the newest and what waits for a decision', async () => {
    const { briefings, delivery, subscription } = await claimed();
    await briefings.deliveries.giveUp(delivery.id, 'me', 'failed', 'no', minute(1));
    await briefings.deliveries.forgetFinished(minute(100));
    expect(await briefings.deliveries.count()).toEqual(new Map([['failed', 1]]));
    const tomorrow = { subscription, localDay: '2026-05-05', dueAt: minute(1440) };
    await briefings.deliveries.enter(tomorrow, 'skipped', 'too late', minute(9999));
    await briefings.deliveries.forgetFinished(minute(100));
    expect(await briefings.deliveries.count()).toEqual(new Map([['skipped', 1]]));
  });
});

/** Ways to bring the delivery of two messages into each state. */
const INTO_STATE: Record<
  DeliveryState,
  (storage: Storage, delivery: number, messages: readonly number[]) => Promise<unknown>
> = {
  pending: async () => {},
  sending: async ({ briefings }, deliveryId, [id = 0]) => briefings.messages.begin({ id, deliveryId }),
  sent: async ({ briefings }, deliveryId, messages) => {
    for (const id of messages) {
      await briefings.messages.begin({ id, deliveryId });
      await briefings.messages.succeed({ id, deliveryId }, id, minute(1));
    }
  },
  silent: async () => {},
  skipped: async () => {},
  failed: async ({ briefings }, deliveryId, [id = 0]) => {
    await briefings.messages.begin({ id, deliveryId });
    await briefings.messages.fail({ id, deliveryId }, 'failed', 'Bad Request', minute(1), minute(1));
  },
  blocked: async ({ briefings }, deliveryId, [id = 0]) => {
    await briefings.messages.begin({ id, deliveryId });
    await briefings.messages.fail({ id, deliveryId }, 'blocked', 'Forbidden', minute(1), minute(1));
  },
  unknown: async ({ briefings }, deliveryId, [id = 0]) => {
    await briefings.messages.begin({ id, deliveryId });
    await briefings.messages.lose({ id, deliveryId }, 'cut', minute(1), minute(1));
  },
};

const REACHED = ['pending', 'sending', 'sent', 'failed', 'blocked', 'unknown'] as const;

describe('the messages of a briefing', () => {
  it.each(REACHED.flatMap((from) => REACHED.map((to) => [from, to] as const)))(
    'bring what is %s to %s where that may come next, and not otherwise',
    async (from, to) => {
      const storage = await newStorage(':memory:');
      const { delivery, messages } = await stored(storage, ['one', 'two']);
      await INTO_STATE[from](storage, delivery, messages);
      expect((await storage.briefings.deliveries.find(delivery))?.state).toBe(from);
      const unsentBefore = await storage.telegram.messages.countUnsent();
      await INTO_STATE[to](storage, delivery, messages);
      const state = (await storage.briefings.deliveries.find(delivery))?.state ?? 'pending';
      const reachable = [from, ...MOVES[from], ...MOVES[from].flatMap((next) => MOVES[next])];
      expect(from === 'unknown' ? [from] : reachable).toContain(state);
      const isFinished = MOVES[from].length === 0;
      expect(isFinished ? [state, unsentBefore] : [from, 0]).toEqual([from, 0]);
    },
  );

  it('are sent one by one, and with the last the briefing is', async () => {
    const storage = await newStorage(':memory:');
    const { delivery, messages, subscription } = await stored(storage, ['one', 'two']);
    const [first = 0, second = 0] = messages;
    await storage.briefings.messages.begin({ id: first, deliveryId: delivery });
    await storage.briefings.messages.succeed({ id: first, deliveryId: delivery }, 1, minute(1));
    expect(await storage.briefings.deliveries.find(delivery)).toMatchObject({ state: 'sending' });
    expect(await storage.briefings.subscriptions.scheduledById(subscription)).toMatchObject({ coveredUntil: null });
    await storage.briefings.messages.begin({ id: second, deliveryId: delivery });
    await storage.briefings.messages.succeed({ id: second, deliveryId: delivery }, 2, minute(2));
    expect(await storage.briefings.deliveries.find(delivery)).toMatchObject({ state: 'sent', finishedAt: minute(2) });
    expect(await storage.briefings.subscriptions.scheduledById(subscription)).toMatchObject({
      coveredUntil: minute(0),
    });
  });

  it('are taken back with the first that fails', async () => {
    const storage = await newStorage(':memory:');
    const { delivery, messages } = await stored(storage, ['one', 'two', 'three']);
    const [first = 0, ...others] = messages;
    await storage.briefings.messages.begin({ id: first, deliveryId: delivery });
    const taken = await storage.briefings.messages.fail(
      { id: first, deliveryId: delivery },
      'failed',
      'Bad Request',
      minute(1),
      minute(1),
    );
    expect(taken).toEqual(others);
    expect(await storage.telegram.messages.countUnsent()).toBe(0);
  });

  it('that wait for a chat that cannot be reached are taken back', async () => {
    const storage = await newStorage(':memory:');
    const { delivery, messages } = await stored(storage, ['one', 'two']);
    const other = await stored(storage, ['three'], 102);
    expect(await storage.briefings.messages.abandon(chatId(101), 'blocked', minute(1))).toEqual(messages);
    expect(await storage.briefings.deliveries.find(delivery)).toMatchObject({ state: 'blocked' });
    expect(await storage.briefings.deliveries.find(other.delivery)).toMatchObject({ state: 'pending' });
  });
});

describe('a process that ended while it sent', () => {
  it('leaves as unknown what was under way, and nothing else', async () => {
    const storage = await newStorage(':memory:');
    const cut = await stored(storage, ['one', 'two', 'three'], 101);
    const between = await stored(storage, ['four', 'five'], 102);
    const waiting = await stored(storage, ['six'], 103);
    const { messages } = storage.briefings;
    const [one = 0, two = 0] = cut.messages;
    await messages.begin({ id: one, deliveryId: cut.delivery });
    await messages.succeed({ id: one, deliveryId: cut.delivery }, 1, minute(1));
    await messages.begin({ id: two, deliveryId: cut.delivery });
    const [four = 0] = between.messages;
    await messages.begin({ id: four, deliveryId: between.delivery });
    await messages.succeed({ id: four, deliveryId: between.delivery }, 1, minute(1));
    const [answer = 0] = await storage.telegram.messages.add(
      null,
      [{ chatId: chatId(104), threadId: null, content: 'answer' }],
      minute(1),
    );
    await storage.telegram.messages.begin(answer);

    expect(await messages.recover(minute(2))).toEqual([101]);
    const left = await storage.telegram.messages.recover();

    expect(left.map(({ content, uncertain }) => [content, uncertain])).toEqual([
      ['five', false],
      ['six', false],
      ['answer', true],
    ]);
    expect(await storage.briefings.deliveries.find(cut.delivery)).toMatchObject({
      state: 'unknown',
      isUndecided: true,
    });
    expect(await storage.briefings.deliveries.find(between.delivery)).toMatchObject({ state: 'sending' });
    expect(await storage.briefings.deliveries.find(waiting.delivery)).toMatchObject({ state: 'pending' });
    expect(await messages.recover(minute(3))).toEqual([]);
  });

  it('is as before where its last call never left the process', async () => {
    const storage = await newStorage();
    const cut = await stored(storage, ['one'], 101);
    const { messages } = storage.briefings;
    const [one = 0] = cut.messages;
    await messages.begin({ id: one, deliveryId: cut.delivery });
    const asked: unknown[] = [];
    expect(await messages.recover(minute(2), (call) => asked.push(call) > 0)).toEqual([]);
    expect(asked).toEqual([{ id: one, attempts: 1 }]);
    expect(await storage.telegram.messages.recover()).toMatchObject([{ id: one, attempts: 1, uncertain: false }]);
    expect(await storage.briefings.deliveries.find(cut.delivery)).toMatchObject({ state: 'sending' });
  });
});

describe('a briefing that may not have arrived', () => {
  async function unknown() {
    const storage = await newStorage(':memory:');
    const { delivery, messages, subscription } = await stored(storage, ['one', 'two', 'three']);
    const [one = 0, two = 0] = messages;
    await storage.briefings.messages.begin({ id: one, deliveryId: delivery });
    await storage.briefings.messages.succeed({ id: one, deliveryId: delivery }, 1, minute(1));
    await storage.briefings.messages.begin({ id: two, deliveryId: delivery });
    await storage.briefings.messages.lose({ id: two, deliveryId: delivery }, '500', minute(1), minute(2));
    return { ...storage, delivery, subscription };
  }

  it('waits for a decision', async () => {
    const { briefings, delivery, subscription } = await unknown();
    expect(await briefings.unknown.takeUnreported()).toEqual([delivery]);
    expect(await briefings.unknown.takeUnreported()).toEqual([]);
    expect(await briefings.unknown.countUndecided()).toBe(1);
    expect(await briefings.unknown.undecided(10)).toEqual([
      {
        id: delivery,
        subscription,
        chat: 101,
        localDay: '2026-05-04',
        finishedAt: minute(2),
        reason: '500',
        sentMessages: 1,
        unsentMessages: 2,
      },
    ]);
  });

  it('is sent again but for what has arrived, to where its chat is now', async () => {
    const { briefings, telegram, delivery } = await unknown();
    await briefings.subscriptions.moveChat(chatId(101), chatId(105));
    const ids = (await briefings.unknown.sendAgain(delivery, minute(3))) ?? [];
    const again = await telegram.messages.pending(ids);
    expect(again.map(({ content, chatId: chat }) => [content, chat])).toEqual([
      ['two', 105],
      ['three', 105],
    ]);
    expect(await briefings.deliveries.find(delivery)).toMatchObject({ state: 'pending', claim: null });
    expect(await briefings.unknown.sendAgain(delivery, minute(3))).toBeNull();
    for (const id of ids) {
      await briefings.messages.begin({ id, deliveryId: delivery });
      await briefings.messages.succeed({ id, deliveryId: delivery }, id, minute(4));
    }
    expect(await briefings.deliveries.find(delivery)).toMatchObject({ state: 'sent' });
  });

  it('is let be', async () => {
    const { briefings, delivery } = await unknown();
    expect(await briefings.unknown.letBe(delivery)).toBe(true);
    expect(await briefings.unknown.letBe(delivery)).toBe(false);
    expect(await briefings.unknown.sendAgain(delivery, minute(3))).toBeNull();
    expect(await briefings.unknown.undecided(10)).toEqual([]);
    expect(await briefings.deliveries.find(delivery)).toMatchObject({ state: 'unknown', isUndecided: false });
  });

  it('is kept however old it is', async () => {
    const { briefings, delivery, subscription } = await unknown();
    const next = { subscription, localDay: '2026-05-05', dueAt: minute(1440) };
    await briefings.deliveries.enter(next, 'skipped', 'too late', minute(1440));
    await briefings.subscriptions.schedule(subscription, null, ZONE_DATA, '2026-05-05');
    await briefings.deliveries.forgetFinished(minute(99_999));
    expect(await briefings.deliveries.find(delivery)).toMatchObject({ state: 'unknown' });
  });
});
