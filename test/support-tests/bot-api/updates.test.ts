import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { ask, handClock, opened, updatesOf } from './asking.js';

const ids = (updates: readonly { update_id: number }[]): number[] => updates.map(({ update_id }) => update_id);

test('what is not confirmed comes again, and an offset confirms all below it', async () => {
  const telegram = await opened();
  const anna = telegram.person({ firstName: 'Anna' });
  for (const text of ['one', 'two', 'three']) anna.writes(text);
  const first = ids(await updatesOf(telegram));
  expect(first).toHaveLength(3);
  expect(first.map((id) => id - (first[0] ?? 0))).toEqual([0, 1, 2]);
  expect(ids(await updatesOf(telegram))).toEqual(first);
  expect(ids(await updatesOf(telegram, { offset: first[1] }))).toEqual(first.slice(1));
  expect(ids(await updatesOf(telegram))).toEqual(first.slice(1));
  expect(ids(await updatesOf(telegram, { offset: (first[2] ?? 0) + 1 }))).toEqual([]);
  expect(telegram.pendingUpdates).toEqual([]);
});

test('a limit cuts, and a negative offset forgets all but the last', async () => {
  const telegram = await opened();
  const anna = telegram.person({ firstName: 'Anna' });
  for (let count = 0; count < 105; count += 1) anna.writes(`text ${count}`);
  expect(await updatesOf(telegram, { limit: 2 })).toHaveLength(2);
  expect(await updatesOf(telegram, { limit: 1000 })).toHaveLength(100);
  const last = await updatesOf(telegram, { offset: -2 });
  expect(last).toMatchObject([{ message: { text: 'text 103' } }, { message: { text: 'text 104' } }]);
  expect(await updatesOf(telegram)).toEqual(last);
});

test('a long poll ends with the first update', async () => {
  const telegram = await opened();
  const waiting = updatesOf(telegram, { timeout: 30 });
  await telegram.until(() => telegram.ledger.of('getUpdates')[0]);
  await turn();
  telegram.person({ firstName: 'Anna' }).writes('hello');
  expect(await waiting).toMatchObject([{ message: { text: 'hello', from: { first_name: 'Anna' } } }]);
});

test('a second poll ends the first with a conflict', async () => {
  const telegram = await opened();
  const first = ask(telegram, 'getUpdates', { timeout: 30 });
  await telegram.until(() => telegram.ledger.of('getUpdates')[0]);
  const second = ask(telegram, 'getUpdates', { timeout: 30 });
  expect(await first).toMatchObject({
    error_code: 409,
    description: 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
  });
  telegram.person({ firstName: 'Anna' }).writes('hello');
  expect(await second).toMatchObject({ ok: true, result: [{ message: { text: 'hello' } }] });
});

test('a webhook excludes polls', async () => {
  const telegram = await opened();
  const waiting = ask(telegram, 'getUpdates', { timeout: 30 });
  await telegram.until(() => telegram.ledger.of('getUpdates')[0]);
  await ask(telegram, 'setWebhook', { url: 'http://127.0.0.1:9/hook' });
  expect(await waiting).toMatchObject({ description: 'Conflict: terminated by setWebhook request' });
  expect(await ask(telegram, 'getUpdates')).toMatchObject({
    error_code: 409,
    description:
      "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
  });
  await ask(telegram, 'deleteWebhook');
  expect(await ask(telegram, 'getUpdates')).toMatchObject({ ok: true });
});

test('a poll whose caller has gone takes nothing with it', async () => {
  const telegram = await opened();
  const leaving = new AbortController();
  const address = `${telegram.root}/bot${telegram.token}/getUpdates?timeout=30`;
  const gone = fetch(address, { signal: leaving.signal }).catch((error: unknown) => error);
  await telegram.until(() => telegram.ledger.of('getUpdates')[0]);
  leaving.abort();
  await gone;
  await telegram.until(() => telegram.ledger.of('getUpdates')[0]?.outcome.kind === 'gone');
  telegram.person({ firstName: 'Anna' }).writes('hello');
  expect(await updatesOf(telegram)).toHaveLength(1);
});

test('allowed_updates are remembered, and some kinds must be asked for', async () => {
  const telegram = await opened();
  const anna = telegram.person({ firstName: 'Anna' });
  anna.writes('hello');
  const message_reaction_count = { chat: anna.chat.toJson(), message_id: 1, date: 1, reactions: [] };
  expect(telegram.push({ message_reaction_count })).toBeUndefined();
  await updatesOf(telegram, { allowed_updates: ['my_chat_member'] });
  anna.writes('unseen');
  anna.blocks();
  expect(telegram.pendingUpdates.map((update) => Object.keys(update)[1])).toEqual(['message', 'my_chat_member']);
  await updatesOf(telegram, { offset: -1, allowed_updates: [] });
  anna.unblocks();
  anna.writes('seen');
  expect(telegram.pendingUpdates).toHaveLength(3);
});

test('updates are dropped after a day', async () => {
  const clock = handClock();
  const telegram = await opened({ clock: clock.now });
  const anna = telegram.person({ firstName: 'Anna' });
  anna.writes('old');
  clock.forward(12 * 3_600_000);
  anna.writes('new');
  clock.forward(12 * 3_600_000 + 1);
  expect(await updatesOf(telegram)).toMatchObject([{ message: { text: 'new' } }]);
});
