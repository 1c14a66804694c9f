import { describe, expect, it } from 'vitest';
import { chatId, personId } from '../../../src/domain/index.js';
import type { TelegramRecords } from '../../../src/storage/index.js';
import { newStorage, temporaryPath } from '../samples.js';
import { at } from './moments.js';

const BOT = 7_000_000_001;
const ANNA = { id: personId(1), name: 'Anna', username: null };
const CHAT = chatId(101);
const SEARCH = { chatId: CHAT, personId: ANNA.id, query: 'flood' };

/** Changes something in each of the records. */
async function changeAll(records: TelegramRecords): Promise<void> {
  await records.updates.finish(BOT, 5, 'handled');
  await records.messages.add(5, [{ chatId: CHAT, threadId: null, content: 'hello' }], at(1));
  await records.pauses.set(CHAT, at(30));
  await records.people.appoint(ANNA, 'reader', at(1));
  await records.invites.redeem('token', at(1));
  await records.chats.setReachability(CHAT, 'blocked');
  await records.usage.count(ANNA.id, '2026-01-02');
  await records.listings.add(SEARCH, at(1));
}

/** What each of the records holds; the invitation is not taken by looking at it. */
async function everything(records: TelegramRecords): Promise<unknown> {
  return {
    updates: await records.updates.unfinished(BOT),
    messages: await records.messages.recover(),
    pauses: await records.pauses.active(at(0)),
    people: await records.people.members(),
    chat: await records.chats.find(CHAT),
    questions: await records.usage.questions(ANNA.id, '2026-01-02'),
    listing: await records.listings.find(1),
  };
}

async function newTelegram() {
  const { telegram } = await newStorage();
  await telegram.updates.receive(BOT, [{ updateId: 5, payload: '{"update_id":5}' }], at(0));
  await telegram.invites.add('token', { role: 'reader', createdBy: null, expiresAt: at(60) }, at(0));
  return telegram;
}

describe('a transaction', () => {
  it('stores all that its work has changed, and gives what that gave', async () => {
    const telegram = await newTelegram();

    expect(await telegram.transaction(async (records) => changeAll(records).then(() => 'done'))).toBe('done');

    expect(await everything(telegram)).toMatchObject({
      updates: [],
      messages: [{ content: 'hello' }],
      pauses: new Map([[CHAT, at(30)]]),
      people: [{ name: 'Anna' }],
      chat: { reachability: 'blocked' },
      questions: 1,
      listing: SEARCH,
    });
    expect(await telegram.invites.redeem('token', at(1))).toBeNull();
  });

  it('stores nothing where its work fails, and lets the error through', async () => {
    const telegram = await newTelegram();
    const before = await everything(telegram);
    const failure = new Error('the last effect failed');

    const work = telegram.transaction(async (records) => {
      await changeAll(records);
      throw failure;
    });

    await expect(work).rejects.toBe(failure);
    expect(await everything(telegram)).toEqual(before);
    expect(await telegram.invites.redeem('token', at(1))).not.toBeNull();
  });

  it('stores nothing where the database refuses the last of its statements', async () => {
    const telegram = await newTelegram();
    const before = await everything(telegram);

    const work = telegram.transaction(async (records) => {
      await changeAll(records);
      await records.invites.add('token-2', { role: 'reader', createdBy: null, expiresAt: at(60) }, at(1));
      await records.invites.add('token-2', { role: 'reader', createdBy: null, expiresAt: at(60) }, at(1));
    });

    await expect(work).rejects.toThrow(/UNIQUE/);
    expect(await everything(telegram)).toEqual(before);
  });

  it('lets others wait until it has ended', async () => {
    const telegram = await newTelegram();
    const order: string[] = [];
    const first = telegram.transaction(async ({ usage }) => {
      order.push(`first begins with ${await usage.count(ANNA.id, 'p')}`);
      await new Promise((resolve) => setImmediate(resolve));
      order.push(`first ends with ${await usage.count(ANNA.id, 'p')}`);
    });
    const second = telegram.transaction(async ({ usage }) => {
      order.push(`second sees ${await usage.count(ANNA.id, 'p')}`);
    });
    await Promise.all([first, second]);

    expect(order).toEqual(['first begins with 1', 'first ends with 2', 'second sees 3']);
  });
});

describe('the key that buttons are signed with', () => {
  it('is made once, and stays for as long as the database', async () => {
    const path = temporaryPath();
    const before = await newStorage(path, { randomId: () => 'first-' });
    const key = await before.telegram.signingKey();
    expect(key).toBe('first-first-');
    expect(await before.telegram.signingKey()).toBe(key);
    await before.close();

    const again = await newStorage(path, { randomId: () => 'second-' });
    expect(await again.telegram.signingKey()).toBe(key);
  });
});
