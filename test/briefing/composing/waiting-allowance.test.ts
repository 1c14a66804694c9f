import { describe, expect, it } from 'vitest';
import { WaitingAllowance } from '../../../src/briefing/composing/index.js';
import { FakeClock } from '../../telegram/outbox/fake-clock.js';

const NEVER = new Promise<never>(() => {});

/** Waits for a model that never replies, as long as it may; gives how long that was, in ms, and whether it may at all. */
async function wait(allowance: WaitingAllowance, clock: FakeClock): Promise<{ waited: number; asks: boolean }> {
  const start = clock.elapsed();
  let asks = false;
  const waiting = allowance.spend(20_000, async (patience) => {
    asks = !patience.isOver;
    return patience.await(NEVER);
  });
  await clock.advanceUntil(() => clock.pending === 0);
  await waiting;
  return { waited: clock.elapsed() - start, asks };
}

describe('the time for which briefings wait', () => {
  it('is two minutes at once, and then none', async () => {
    const clock = new FakeClock();
    const allowance = new WaitingAllowance(clock);
    const waits = [];
    for (let count = 0; count < 8; count++) waits.push(await wait(allowance, clock));
    expect(waits).toEqual([
      ...Array.from({ length: 6 }, () => ({ waited: 20_000, asks: true })),
      ...Array.from({ length: 2 }, () => ({ waited: 0, asks: false })),
    ]);
  });

  it('comes back with time, a tenth of it', async () => {
    const clock = new FakeClock();
    const allowance = new WaitingAllowance(clock);
    for (let count = 0; count < 6; count++) await wait(allowance, clock);
    await clock.advance(50_000);
    expect((await wait(allowance, clock)).waited).toBe(5_000);
  });

  it('is not used up by what does not wait', async () => {
    const clock = new FakeClock();
    const allowance = new WaitingAllowance(clock);
    for (let count = 0; count < 1_000; count++) await allowance.spend(20_000, async () => null);
    expect(await allowance.spend(20_000, async (patience) => patience.isOver)).toBe(false);
  });
});
