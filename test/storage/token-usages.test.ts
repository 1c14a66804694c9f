import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Migration, Migrator, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { personId } from '../../src/domain/index.js';
import { connectForWriting } from '../../src/storage/connection.js';
import { openStorage, type Storage } from '../../src/storage/index.js';
import { up as createTokenUsage } from '../../src/storage/migrations/0011-token-usage.js';
import { up as addTokenTasks } from '../../src/storage/migrations/0013-token-tasks.js';
import { TokenUsages } from '../../src/storage/token-usages.js';

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

  it('that were counted before it was told what for went into answers', async () => {
    const db = connectForWriting({ path: join(folder, 'old.db') });
    const bringUpTo = async (migrations: Record<string, Migration>) =>
      new Migrator({ db, provider: { getMigrations: async () => migrations } }).migrateToLatest();
    const first = { '0011': { up: createTokenUsage } };
    await bringUpTo(first);
    await sql`insert into token_usage values ('2026-11-27', 7, 2, 180, 20)`.execute(db);
    await bringUpTo({ ...first, '0013': { up: addTokenTasks } });
    const tasks = [{ task: 'answer', replies: 2, prompt: 180, completion: 20 }];
    expect(await new TokenUsages(db).days(1)).toMatchObject([{ day: '2026-11-27', tasks }]);
    await db.destroy();
  });
});
