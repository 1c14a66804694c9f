import { describe, expect, it } from 'vitest';
import {
  changeSubscription,
  pauseSubscription,
  resumeSubscription,
  subscribe,
  ZONE_DATA,
} from '../../../src/briefing/index.js';
import { subscriptionId } from '../../../src/domain/index.js';
import type { BriefingStorage } from '../../../src/storage/index.js';
import { choice, minute, subscription } from '../../storage/briefings/samples.js';
import { newStorage } from '../../storage/samples.js';

async function newBriefings(): Promise<BriefingStorage> {
  return (await newStorage(':memory:')).briefings;
}

/** The local days that are due until a moment. */
async function dueUntil({ subscriptions }: BriefingStorage, minutes: number): Promise<string[]> {
  return (await subscriptions.due(minute(minutes), 9)).map(({ nextDay }) => nextDay);
}

describe('a new subscription', () => {
  it('has its first briefing at the next time', async () => {
    const briefings = await newBriefings();
    await subscribe(briefings, subscription(1), minute(-1));
    await subscribe(briefings, subscription(2), minute(0));
    expect(await dueUntil(briefings, 0)).toEqual(['2026-05-04']);
    expect(await dueUntil(briefings, 1440)).toEqual(['2026-05-04', '2026-05-05']);
    expect(await briefings.subscriptions.foundByOtherRules(ZONE_DATA, 9)).toEqual([]);
  });

  it('is not made for a zone that nobody knows', async () => {
    const briefings = await newBriefings();
    const unknown = subscription(1, { timeZone: 'Mars/Olympus' });
    await expect(subscribe(briefings, unknown, minute(0))).rejects.toThrow(RangeError);
  });
});

describe('a subscription that is changed', () => {
  it('has no second briefing on a day', async () => {
    const briefings = await newBriefings();
    const id = await subscribe(briefings, subscription(1), minute(-1));
    await briefings.subscriptions.schedule(id, { localDay: '2026-05-05', at: minute(1440) }, ZONE_DATA, '2026-05-04');
    expect(await changeSubscription(briefings, id, choice({ timeZone: 'America/New_York' }), minute(1))).toBe(true);
    expect(await dueUntil(briefings, 1440 + 359)).toEqual([]);
    expect(await dueUntil(briefings, 1440 + 360)).toEqual(['2026-05-05']);
  });

  it('stays paused, and is due again when it is resumed', async () => {
    const briefings = await newBriefings();
    const id = await subscribe(briefings, subscription(1), minute(-1));
    await pauseSubscription(briefings, id);
    await changeSubscription(briefings, id, choice({ stories: 3 }), minute(1));
    expect(await dueUntil(briefings, 99_999)).toEqual([]);
    expect(await resumeSubscription(briefings, id, minute(2881))).toEqual({ localDay: '2026-05-07', at: minute(4320) });
    expect(await dueUntil(briefings, 4320)).toEqual(['2026-05-07']);
  });

  it('is there', async () => {
    const briefings = await newBriefings();
    expect(await changeSubscription(briefings, subscriptionId(7), choice(), minute(0))).toBe(false);
    expect(await resumeSubscription(briefings, subscriptionId(7), minute(0))).toBeNull();
  });
});
