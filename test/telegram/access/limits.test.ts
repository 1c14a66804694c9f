import { describe, expect, it } from 'vitest';
import { personId } from '../../../src/domain/index.js';
import type { TelegramStorage } from '../../../src/storage/index.js';
import { countQuestion, minutesUntilAllowed, periodsAt } from '../../../src/telegram/access/limits.js';
import { newStorage } from '../../storage/samples.js';

const [ANNA, BERT] = [personId(1), personId(2)];

/** Lets Anna ask so many times at a moment; in one transaction, which is synced to the disk once. */
async function ask(telegram: TelegramStorage, times: number, at: string): Promise<void> {
  await telegram.transaction(async ({ usage }) => {
    for (let asked = 0; asked < times; asked += 1) await countQuestion(usage, ANNA, new Date(at));
  });
}

async function minutesAt({ usage }: TelegramStorage, at: string, person = ANNA): Promise<number> {
  return minutesUntilAllowed(usage, person, new Date(at));
}

describe('the limits', () => {
  it('let a person ask twenty times an hour', async () => {
    const { telegram } = await newStorage();
    await ask(telegram, 19, '2026-01-02T10:00:00.000Z');
    expect(await minutesAt(telegram, '2026-01-02T10:00:00.000Z')).toBe(0);

    await ask(telegram, 1, '2026-01-02T10:59:59.999Z');

    expect(await minutesAt(telegram, '2026-01-02T10:00:00.000Z')).toBe(60);
    expect(await minutesAt(telegram, '2026-01-02T10:00:00.001Z')).toBe(60);
    expect(await minutesAt(telegram, '2026-01-02T10:29:00.000Z')).toBe(31);
    expect(await minutesAt(telegram, '2026-01-02T10:58:59.999Z')).toBe(2);
    expect(await minutesAt(telegram, '2026-01-02T10:59:00.000Z')).toBe(1);
    expect(await minutesAt(telegram, '2026-01-02T10:59:59.999Z')).toBe(1);
    expect(await minutesAt(telegram, '2026-01-02T11:00:00.000Z')).toBe(0);
  });

  it('let a person ask a hundred times a day', async () => {
    const { telegram } = await newStorage();
    for (const hour of ['00', '05', '10', '15']) await ask(telegram, 20, `2026-01-02T${hour}:30:00Z`);
    await ask(telegram, 19, '2026-01-02T20:30:00Z');
    expect(await minutesAt(telegram, '2026-01-02T20:30:00Z')).toBe(0);

    await ask(telegram, 1, '2026-01-02T20:30:00Z');

    expect(await minutesAt(telegram, '2026-01-02T20:30:00Z')).toBe(210);
    expect(await minutesAt(telegram, '2026-01-02T21:00:00Z')).toBe(180);
    expect(await minutesAt(telegram, '2026-01-02T23:59:59.999Z')).toBe(1);
    expect(await minutesAt(telegram, '2026-01-03T00:00:00Z')).toBe(0);
  });

  it('count what was asked on top of them too', async () => {
    const { telegram } = await newStorage();
    await ask(telegram, 25, '2026-01-02T10:30:00Z');

    expect(await minutesAt(telegram, '2026-01-02T10:30:00Z')).toBe(30);
  });

  it('are those of each person', async () => {
    const { telegram } = await newStorage();
    await ask(telegram, 20, '2026-01-02T10:30:00Z');

    expect(await minutesAt(telegram, '2026-01-02T10:30:00Z', BERT)).toBe(0);
  });
});

describe('the periods of a moment', () => {
  it('are its hour and its day in UTC, wherever the bot runs', () => {
    expect(periodsAt(new Date('2026-01-02T23:59:59.999-05:00'))).toEqual(['2026-01-03T04', '2026-01-03']);
  });

  it('are what housekeeping has to keep for the limits to hold', async () => {
    const { telegram } = await newStorage();
    await ask(telegram, 20, '2026-01-02T10:30:00Z');
    await ask(telegram, 20, '2026-01-02T11:30:00Z');
    await telegram.usage.forgetOther(periodsAt(new Date('2026-01-02T11:45:00Z')));

    expect(await minutesAt(telegram, '2026-01-02T11:45:00Z')).toBe(15);
    expect(await minutesAt(telegram, '2026-01-02T10:45:00Z')).toBe(0);
    expect(await telegram.usage.questions(ANNA, '2026-01-02')).toBe(40);
  });
});
