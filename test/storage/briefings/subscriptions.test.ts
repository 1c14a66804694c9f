import { describe, expect, it } from 'vitest';
import { chatId, personId, type SubscriptionId } from '../../../src/domain/index.js';
import type { BriefingStorage } from '../../../src/storage/index.js';
import { language, newStorage, temporaryPath } from '../samples.js';
import { choice, minute, subscribe, subscription, ZONE_DATA } from './samples.js';

async function newBriefings(): Promise<BriefingStorage> {
  return (await newStorage(':memory:')).briefings;
}

async function dueIds(briefings: BriefingStorage, now: Date, limit = 10): Promise<SubscriptionId[]> {
  return (await briefings.subscriptions.due(now, limit)).map(({ subscription: { id } }) => id);
}

describe('a subscription', () => {
  it('is kept as it was chosen', async () => {
    const { briefings } = await newStorage(temporaryPath());
    const chosen = subscription(-1_001_000_000_001, {
      thread: 7,
      topic: { kind: 'words', words: 'Syrien "Rückkehr"' },
      outlets: ['TASS', 'O’Neill’s, Ltd.'],
      languages: [language('de'), language('ru')],
      quotedOutlets: ['The Wall Street Journal'],
      days: [1, 5, 7],
      stories: 15,
      emptyDay: 'silence',
    });
    const id = await briefings.subscriptions.add(chosen, null, ZONE_DATA, minute(0));
    expect(await briefings.subscriptions.find(id)).toEqual({ id, ...chosen, state: 'active' });
    expect(await briefings.subscriptions.ofChat(chosen.chat, 7)).toHaveLength(1);
    expect(await briefings.subscriptions.ofChat(chosen.chat, null)).toEqual([]);
    expect(await briefings.subscriptions.ofPerson(chosen.person)).toHaveLength(1);
  });

  it('has its days in order', async () => {
    const { subscriptions } = await newBriefings();
    const id = await subscriptions.add(subscription(1, { days: [7, 2, 7] }), null, ZONE_DATA, minute(0));
    expect((await subscriptions.find(id))?.days).toEqual([2, 7]);
  });

  it('takes another choice and another time', async () => {
    const briefings = await newBriefings();
    const id = await subscribe(briefings);
    const next = { localDay: '2026-05-05', at: minute(1440) };
    await briefings.subscriptions.change(id, choice({ stories: 3 }), next, ZONE_DATA);
    expect(await briefings.subscriptions.find(id)).toMatchObject({ stories: 3, state: 'active' });
    expect(await dueIds(briefings, minute(1439))).toEqual([]);
    expect(await dueIds(briefings, minute(1440))).toEqual([id]);
  });

  it('is not due while it is paused', async () => {
    const briefings = await newBriefings();
    const id = await subscribe(briefings);
    await briefings.subscriptions.pause(id);
    expect(await dueIds(briefings, minute(9999))).toEqual([]);
    expect(await briefings.subscriptions.find(id)).toMatchObject({ state: 'paused' });
    await briefings.subscriptions.resume(id, { localDay: '2026-05-06', at: minute(5) }, ZONE_DATA);
    expect(await dueIds(briefings, minute(5))).toEqual([id]);
  });

  it('moves with its group', async () => {
    const briefings = await newBriefings();
    const id = await subscribe(briefings, -5);
    await briefings.subscriptions.moveChat(chatId(-5), chatId(-1_001_000_000_005));
    expect(await briefings.subscriptions.find(id)).toMatchObject({ chat: -1_001_000_000_005 });
  });
});

describe('what is due', () => {
  it('comes in the order of time, as many as are asked for', async () => {
    const briefings = await newBriefings();
    const [a, b, c] = [
      await subscribe(briefings, 1),
      await subscribe(briefings, 2),
      await subscribe(briefings, 3),
    ] as const;
    await briefings.subscriptions.schedule(c, { localDay: '2026-05-04', at: minute(-5) }, ZONE_DATA);
    await briefings.subscriptions.schedule(b, { localDay: '2026-05-04', at: minute(1) }, ZONE_DATA);
    expect(await briefings.subscriptions.hasDue(minute(-6))).toBe(false);
    expect(await briefings.subscriptions.hasDue(minute(-5))).toBe(true);
    expect(await dueIds(briefings, minute(0))).toEqual([c, a]);
    expect(await dueIds(briefings, minute(1))).toEqual([c, a, b]);
    expect(await dueIds(briefings, minute(1), 2)).toEqual([c, a]);
  });

  it('comes with what the briefing depends on', async () => {
    const { briefings, telegram } = await newStorage(':memory:');
    const id = await subscribe(briefings, 101);
    await telegram.chats.setReachability(chatId(101), 'blocked');
    const [first] = await briefings.subscriptions.due(minute(0), 1);
    expect(first).toEqual({
      subscription: await briefings.subscriptions.find(id),
      nextDay: '2026-05-04',
      nextAt: minute(0),
      lastDay: null,
      coveredUntil: null,
      reachability: 'blocked',
    });
  });

  it('is found again where the rules of zones are others', async () => {
    const briefings = await newBriefings();
    const [a, b, paused] = [
      await subscribe(briefings, 1),
      await subscribe(briefings, 2),
      await subscribe(briefings, 3),
    ] as const;
    await briefings.subscriptions.pause(paused);
    const found = async () =>
      (await briefings.subscriptions.foundByOtherRules('2026b', 10)).map((one) => one.subscription.id);
    expect(await briefings.subscriptions.foundByOtherRules(ZONE_DATA, 10)).toEqual([]);
    expect(await found()).toEqual([a, b]);
    await briefings.subscriptions.schedule(a, { localDay: '2026-05-04', at: minute(60) }, '2026b');
    expect(await found()).toEqual([b]);
  });
});

describe('a subscription that is deleted', () => {
  it('takes its ledger along, and what waits to be sent', async () => {
    const { briefings, telegram } = await newStorage(':memory:');
    const id = await subscribe(briefings);
    const day = { subscription: id, localDay: '2026-05-04', dueAt: minute(0) };
    const claimed = await briefings.deliveries.claim(day, { by: 'me', until: minute(1) });
    const made = { coversUntil: minute(0), briefing: '{}', chat: chatId(101), thread: null, messages: ['one', 'two'] };
    await briefings.deliveries.store(claimed?.id ?? 0, 'me', made, minute(0));
    expect(await telegram.messages.countUnsent()).toBe(2);
    expect(await briefings.subscriptions.remove(id)).toBe(true);
    expect(await telegram.messages.countUnsent()).toBe(0);
    expect(await briefings.deliveries.find(claimed?.id ?? 0)).toBeNull();
    expect(await briefings.subscriptions.remove(id)).toBe(false);
  });

  it('is one of the chat or of the person that is forgotten', async () => {
    const { subscriptions } = await newBriefings();
    await subscribe({ subscriptions }, 101);
    await subscribe({ subscriptions }, -7, { person: personId(101) });
    const other = await subscribe({ subscriptions }, 102);
    expect(await subscriptions.forgetPerson(personId(101), chatId(101))).toBe(2);
    expect((await subscriptions.due(minute(0), 9)).map((one) => one.subscription.id)).toEqual([other]);
  });
});
