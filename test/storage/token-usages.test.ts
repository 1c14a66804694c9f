import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { personId } from '../../src/domain/index.js';
import { openStorage, type Storage } from '../../src/storage/index.js';

const ADA = personId(7);
const BY_ADA = { task: 'answer', asker: ADA } as const;
const BY_NOBODY = { task: 'answer', asker: null } as const;
const TOKENS = { prompt: 90, completion: 10 };

let folder: string;
let storage: Storage;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'depesche-'));
  storage = await openStorage({ path: join(folder, 'depesche.db'), clock: () => new Date(0), randomId: randomUUID });
});
afterEach(async () => {
  await storage.close();
  rmSync(folder, { recursive: true });
});

describe('tokens', () => {
  it('are counted by day, by person and in all', async () => {
    const { tokenUsages } = storage;
    await tokenUsages.add('2026-11-27', BY_ADA, TOKENS);
    await tokenUsages.add('2026-11-28', BY_ADA, TOKENS);
    await tokenUsages.add('2026-11-28', { task: 'question', asker: ADA }, TOKENS);
    await tokenUsages.add('2026-11-28', BY_NOBODY, TOKENS);
    await tokenUsages.add('2026-11-28', { task: 'story' }, TOKENS);
    expect(await tokenUsages.spent('2026-11-28')).toBe(400);
    expect(await tokenUsages.spentBy('2026-11-28', ADA)).toBe(200);
    expect(await tokenUsages.spentBy('2026-11-28', null)).toBe(100);
    expect(await tokenUsages.spent('2026-11-29')).toBe(0);
    expect(await tokenUsages.days(2)).toEqual([
      {
        day: '2026-11-28',
        replies: 4,
        prompt: 360,
        completion: 40,
        tasks: [
          { task: 'answer', replies: 2, prompt: 180, completion: 20 },
          { task: 'question', replies: 1, ...TOKENS },
          { task: 'story', replies: 1, ...TOKENS },
        ],
      },
      { day: '2026-11-27', replies: 1, ...TOKENS, tasks: [{ task: 'answer', replies: 1, ...TOKENS }] },
    ]);
  });

  it('stay counted when names are taken off them', async () => {
    const { tokenUsages } = storage;
    await tokenUsages.add('2026-11-27', BY_ADA, TOKENS);
    await tokenUsages.add('2026-11-28', BY_ADA, TOKENS);
    await tokenUsages.add('2026-11-28', BY_NOBODY, TOKENS);
    await tokenUsages.forgetPeopleBefore('2026-11-28');
    expect(await tokenUsages.spentBy('2026-11-27', ADA)).toBe(0);
    expect(await tokenUsages.spentBy('2026-11-28', ADA)).toBe(100);
    expect(await tokenUsages.forgetPerson(ADA)).toBe(1);
    expect([await tokenUsages.spentBy('2026-11-28', ADA), await tokenUsages.spent('2026-11-28')]).toEqual([0, 200]);
  });
});
