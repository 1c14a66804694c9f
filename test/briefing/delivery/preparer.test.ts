import { beforeEach, describe, expect, it } from 'vitest';
import { type BriefingRequest, type DeliveryEvent, Preparer } from '../../../src/briefing/index.js';
import type { Storage } from '../../../src/storage/index.js';
import { minute, subscribe, subscription, ZONE_DATA } from '../../storage/briefings/samples.js';
import { newStorage } from '../../storage/samples.js';
import { FakeClock } from '../../telegram/outbox/fake-clock.js';

const MINUTE = 60_000;

interface Prepared {
  readonly request: BriefingRequest;
  readonly longestMs: number;
  /** When it was begun, in minutes after the sample briefings are due. */
  readonly minute: number;
}

let storage: Storage;
let clock: FakeClock;
let prepared: Prepared[];
let events: DeliveryEvent[];
beforeEach(async () => {
  storage = await newStorage(':memory:');
  clock = new FakeClock(minute(-30));
  prepared = [];
  events = [];
});

/** One that notes what is prepared, and lets it take so long, in ms. */
function preparer(takes: (request: BriefingRequest) => number = () => 0): Preparer {
  return new Preparer({
    storage: storage.briefings,
    clock: { now: () => clock.now(), after: (...given) => clock.after(...given), rest: async () => {} },
    observer: (event) => void events.push(event),
    maker: {
      prepare: async (request, longestMs) => {
        const now = clock.now();
        prepared.push({ request, longestMs, minute: (now.getTime() - minute(0).getTime()) / MINUTE });
        const time = takes(request);
        if (Number.isNaN(time)) throw new RangeError('no vectors today');
        if (time > 0) await new Promise<void>((resolve) => clock.after(time, resolve));
      },
    },
  });
}

describe('the preparing of briefings', () => {
  it('is done once for each, ten minutes before they are due at the earliest, with what has come until then', async () => {
    const [first, second] = [await subscribe(storage.briefings, 101), await subscribe(storage.briefings, 102)];
    const later = { localDay: '2026-05-04', at: minute(5) };
    const third = await storage.briefings.subscriptions.add(subscription(103), later, ZONE_DATA, minute(-60));
    const running = preparer();
    running.start();
    await clock.advance(45 * MINUTE);
    await running.stop();
    expect(prepared.map(({ request, minute: at }) => [request.subscription.id, at])).toEqual([
      [first, -10],
      [second, -10],
      [third, -5],
    ]);
    expect(prepared[0]).toMatchObject({ longestMs: 10 * MINUTE, request: { to: minute(-10), localDay: '2026-05-04' } });
    expect([events, clock.pending]).toEqual([[], 0]);
  });

  it('goes on with those that there was no time for, as long as none is due', async () => {
    for (const chat of [101, 102, 103]) await subscribe(storage.briefings, chat);
    const running = preparer(() => 6 * MINUTE);
    running.start();
    await clock.advance(40 * MINUTE);
    await running.stop();
    expect(prepared.map(({ minute: at, longestMs }) => [at, longestMs])).toEqual([
      [-10, 10 * MINUTE],
      [-4, 4 * MINUTE],
    ]);
  });

  it('passes over chats that cannot be reached, and what fails, which is told', async () => {
    const failing = await subscribe(storage.briefings, 101);
    await subscribe(storage.briefings, 102);
    const last = await subscribe(storage.briefings, 103);
    await storage.telegram.chats.setReachability(subscription(102).chat, 'blocked');
    const running = preparer(({ subscription: { id } }) => (id === failing ? Number.NaN : 0));
    running.start();
    await clock.advance(29 * MINUTE);
    await running.stop();
    expect(prepared.map(({ request }) => request.subscription.id)).toEqual([failing, last]);
    expect(events).toMatchObject([{ kind: 'not-prepared' }]);
  });
});
