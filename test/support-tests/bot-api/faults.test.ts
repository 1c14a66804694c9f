import { expect, test } from 'vitest';
import type { BotApi, Person } from '../../support/bot-api/index.js';
import { ask, opened } from './asking.js';

async function annaIn(telegram: BotApi): Promise<Person> {
  const anna = telegram.person({ firstName: 'Anna' });
  anna.writes('hello');
  return anna;
}

function post(telegram: BotApi, anna: Person, signal: AbortSignal | null = null): Promise<Response> {
  return fetch(`${telegram.root}/bot${telegram.token}/sendMessage`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ chat_id: anna.id, text: 'x' }),
    signal,
  });
}

test.each([
  { fault: { kind: 'cut-before' }, sent: 0, outcome: 'cut-before' },
  { fault: { kind: 'cut-after' }, sent: 1, outcome: 'cut-after' },
  { fault: { kind: 'hang' }, sent: 0, outcome: 'hang' },
  { fault: { kind: 'hang', committed: true }, sent: 1, outcome: 'hang' },
] as const)('$fault: no answer, and $sent messages', async ({ fault, sent, outcome }) => {
  const telegram = await opened();
  const anna = await annaIn(telegram);
  telegram.fault({ method: 'sendMessage', fault });
  const leaving = new AbortController();
  const failed = post(telegram, anna, leaving.signal).then(
    () => false,
    () => true,
  );
  await telegram.until(() => telegram.ledger.of('sendMessage')[0]?.outcome.kind === outcome);
  if (outcome === 'hang') leaving.abort();
  expect(await failed).toBe(true);
  expect(anna.chat.botMessages).toHaveLength(sent);
  expect(telegram.ledger.of('sendMessage')).toMatchObject([{ outcome: { kind: outcome } }]);
  expect(telegram.ledger.entries[0]?.messageId).toBe(anna.chat.botMessages[0]?.id);
  expect((await post(telegram, anna)).status).toBe(200);
});

test.each([
  { fault: { kind: 'server-error', status: 500 }, type: 'application/json', sent: 0 },
  { fault: { kind: 'server-error', status: 502 }, type: 'text/html', sent: 0 },
  { fault: { kind: 'server-error', status: 502, committed: true }, type: 'text/html', sent: 1 },
] as const)('$fault: as $type', async ({ fault, type, sent }) => {
  const telegram = await opened();
  const anna = await annaIn(telegram);
  telegram.fault({ fault });
  const response = await post(telegram, anna);
  expect(response.status).toBe(fault.status);
  expect(response.headers.get('content-type')).toBe(type);
  expect(anna.chat.botMessages).toHaveLength(sent);
});

test('a malformed answer is no JSON, and a slow one comes in the end', async () => {
  const telegram = await opened();
  const anna = await annaIn(telegram);
  telegram.fault({ fault: { kind: 'malformed' } });
  const malformed = await post(telegram, anna);
  await expect(malformed.json()).rejects.toThrow(SyntaxError);
  telegram.fault({ fault: { kind: 'slow', ms: 10 } });
  expect(await ask(telegram, 'sendMessage', { chat_id: anna.id, text: 'y' })).toMatchObject({ ok: true });
  expect(anna.chat.botMessages).toHaveLength(2);
});

test('a rule strikes so many times, only what it matches, and can be taken back', async () => {
  const telegram = await opened();
  const anna = await annaIn(telegram);
  const refuse = { kind: 'refuse', code: 403, description: 'Forbidden: no' } as const;
  const twice = telegram.fault({
    method: ['sendMessage', 'sendRichMessage'],
    when: ({ parameters }) => parameters['text'] === 'bad',
    times: 2,
    fault: refuse,
  });
  const send = (text: string): Promise<boolean> =>
    ask(telegram, 'sendMessage', { chat_id: anna.id, text }).then(({ ok }) => ok);
  expect([await send('good'), await send('bad'), await send('bad'), await send('bad')]).toEqual([
    true,
    false,
    false,
    true,
  ]);
  expect(twice.strikes).toBe(2);
  const random = [0.9, 0.1, 0.9].values();
  const chance = { probability: 0.5, random: () => random.next().value ?? 1 };
  const rare = telegram.fault({ times: Infinity, chance, fault: refuse });
  expect([await send('a'), await send('b'), await send('c')]).toEqual([true, false, true]);
  rare.remove();
  expect(await send('d')).toBe(true);
  expect(() => telegram.fault({ times: 0, fault: refuse })).toThrow('never strikes');
});
