import fc from 'fast-check';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { Storage, TelegramRecords } from '../../../src/storage/index.js';
import { newStorage, temporaryPath } from '../samples.js';
import { at } from './moments.js';

const BOT = 7_000_000_001;

function update(updateId: number, text = 'hello') {
  return { updateId, payload: JSON.stringify({ update_id: updateId, message: { text } }) };
}

async function unfinishedIds({ telegram }: Storage, botId = BOT): Promise<number[]> {
  return (await telegram.updates.unfinished(botId)).map(({ updateId }) => updateId);
}

const anyId = fc.nat(8);
const anyStep = fc.oneof(
  fc.record({ kind: fc.constant('receive' as const), ids: fc.uniqueArray(anyId, { maxLength: 4 }) }),
  fc.record({ kind: fc.constant('begin' as const), id: anyId }),
  fc.record({ kind: fc.constant('finish' as const), id: anyId, state: fc.constantFrom('handled' as const, 'failed') }),
);
type Step = typeof anyStep extends fc.Arbitrary<infer T> ? T : never;

/** Takes a step, and gives what that gave. */
async function take(step: Step, bot: number, updates: TelegramRecords['updates']): Promise<unknown> {
  switch (step.kind) {
    case 'receive':
      return updates.receive(
        bot,
        step.ids.map((id) => update(id)),
        at(0),
      );
    case 'begin':
      return updates.begin(bot, step.id);
    case 'finish':
      return updates.finish(bot, step.id, step.state);
  }
}

/** What the updates of a bot should be. */
class Model {
  /** Attempts by id; null for what is finished. */
  private readonly updates = new Map<number, number | null>();

  take(step: Step): unknown {
    if (step.kind === 'receive') {
      const fresh = step.ids.filter((id) => !this.updates.has(id));
      for (const id of fresh) this.updates.set(id, 0);
      return new Set(fresh);
    }
    const attempts = this.updates.get(step.id) ?? null;
    if (attempts === null) return step.kind === 'begin' ? 0 : false;
    this.updates.set(step.id, step.kind === 'begin' ? attempts + 1 : null);
    return step.kind === 'begin' ? attempts + 1 : true;
  }

  unfinished(): unknown[] {
    return [...this.updates].filter(([, attempts]) => attempts !== null).sort(([a], [b]) => a - b);
  }
}

describe('an update that comes in', () => {
  it('is stored as it came, with no attempt yet', async () => {
    const { telegram } = await newStorage();

    expect(await telegram.updates.receive(BOT, [update(5, 'how many?')], at(0))).toEqual(new Set([5]));

    const payload = '{"update_id":5,"message":{"text":"how many?"}}';
    expect(await telegram.updates.unfinished(BOT)).toEqual([{ updateId: 5, payload, attempts: 0 }]);
  });

  it('is new once, and keeps what it said first', async () => {
    const { telegram } = await newStorage();
    await telegram.updates.receive(BOT, [update(5, 'first'), update(6)], at(0));

    const again = [update(7), update(5, 'changed'), update(7, 'twice in one request')];
    expect(await telegram.updates.receive(BOT, again, at(1))).toEqual(new Set([7]));

    const [first] = await telegram.updates.unfinished(BOT);
    expect(first?.payload).toBe(update(5, 'first').payload);
  });

  it('is not new again after it was finished', async () => {
    const storage = await newStorage();
    const { updates } = storage.telegram;
    await updates.receive(BOT, [update(5), update(6)], at(0));
    await updates.finish(BOT, 5, 'handled');
    await updates.finish(BOT, 6, 'failed');

    expect(await updates.receive(BOT, [update(5), update(6)], at(1))).toEqual(new Set());
    expect(await unfinishedIds(storage)).toEqual([]);
  });

  it('is another one where another bot gets it', async () => {
    const storage = await newStorage();
    const { updates } = storage.telegram;
    await updates.receive(BOT, [update(5)], at(0));

    expect(await updates.receive(BOT + 1, [update(5)], at(0))).toEqual(new Set([5]));
    expect(await updates.finish(BOT + 1, 5, 'handled')).toBe(true);
    expect(await unfinishedIds(storage)).toEqual([5]);
    expect(await unfinishedIds(storage, BOT + 1)).toEqual([]);
  });

  it('may be one of none', async () => {
    const { telegram } = await newStorage();
    expect(await telegram.updates.receive(BOT, [], at(0))).toEqual(new Set());
  });
});

describe('unfinished updates', () => {
  it('come in the order of their ids, also after a restart', async () => {
    const path = temporaryPath();
    const storage = await newStorage(path);
    await storage.telegram.updates.receive(BOT, [update(12), update(3)], at(0));
    await storage.telegram.updates.receive(BOT, [update(10)], at(1));
    await storage.telegram.updates.begin(BOT, 10);
    await storage.close();

    const reopened = await newStorage(path);
    expect(await unfinishedIds(reopened)).toEqual([3, 10, 12]);
    expect(await reopened.telegram.updates.begin(BOT, 10)).toBe(2);
  });

  it('are those that were received and not finished, whatever happened in which order', async () => {
    const { telegram } = await newStorage();
    let bot = BOT;
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { maxLength: 25 }), async (steps) => {
        bot += 1;
        const model = new Model();
        const expected = steps.map((step) => model.take(step));
        // One transaction is synced to the disk once.
        const given = await telegram.transaction(async ({ updates }) => {
          const results: unknown[] = [];
          for (const step of steps) results.push(await take(step, bot, updates));
          return results;
        });
        expect(given).toEqual(expected);
        const found = await telegram.updates.unfinished(bot);
        expect(found.map(({ updateId, attempts }) => [updateId, attempts])).toEqual(model.unfinished());
      }),
    );
  });
});

describe('beginning an update', () => {
  it('counts from 1, and is 0 for one that is finished or unknown', async () => {
    const { telegram } = await newStorage();
    const { updates } = telegram;
    await updates.receive(BOT, [update(5), update(6)], at(0));

    expect([await updates.begin(BOT, 5), await updates.begin(BOT, 5), await updates.begin(BOT, 5)]).toEqual([1, 2, 3]);
    expect(await updates.begin(BOT, 6)).toBe(1);
    await updates.finish(BOT, 6, 'handled');
    expect(await updates.begin(BOT, 6)).toBe(0);
    expect(await updates.begin(BOT, 7)).toBe(0);
  });
});

describe('finishing an update', () => {
  it.each(['handled', 'failed'] as const)('is done once, as %s, and drops what it said', async (state) => {
    const path = temporaryPath();
    const storage = await newStorage(path);
    const { updates } = storage.telegram;
    await updates.receive(BOT, [update(5, 'a secret wish'), update(6)], at(0));

    expect(await updates.finish(BOT, 5, state)).toBe(true);
    expect(await updates.finish(BOT, 5, 'handled')).toBe(false);
    expect(await updates.finish(BOT, 5, 'failed')).toBe(false);

    expect(await unfinishedIds(storage)).toEqual([6]);
    const database = new Database(path, { readonly: true });
    const row = database.prepare('select state, payload from incoming_update where update_id = 5').get();
    database.close();
    expect(row).toEqual({ state, payload: null });
  });

  it('does nothing to one that never came', async () => {
    const { telegram } = await newStorage();
    expect(await telegram.updates.finish(BOT, 5, 'handled')).toBe(false);
  });
});

describe('forgetting finished updates', () => {
  it('leaves unfinished ones, however old, and those that were received at the moment or later', async () => {
    const storage = await newStorage();
    const { updates } = storage.telegram;
    await updates.receive(BOT, [update(1), update(2), update(3)], at(0));
    await updates.receive(BOT, [update(4)], at(10));
    await updates.finish(BOT, 1, 'handled');
    await updates.finish(BOT, 2, 'failed');
    await updates.finish(BOT, 4, 'handled');

    await updates.forgetFinished(at(10));

    expect(await unfinishedIds(storage)).toEqual([3]);
    const again = [1, 2, 3, 4].map((id) => update(id));
    expect(await updates.receive(BOT, again, at(20))).toEqual(new Set([1, 2]));
  });
});
