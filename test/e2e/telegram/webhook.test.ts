import { createServer } from 'node:net';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from './world.js';

const QUESTION = 'How many returnees asked for help?';
const SECRET = 'a-secret_of_this-test';
const PATH = '/from-telegram';

let world: World;
let port: number;
beforeAll(async () => {
  port = await freePort();
  const environment = { WEBHOOK_URL: `http://127.0.0.1:${port}${PATH}`, WEBHOOK_SECRET: SECRET, PORT: String(port) };
  world = await openWorld({ environment, inOwnProcess: true });
});
afterAll(async () => world.close());

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}

async function post(body: string, secret: string | null, path = PATH): Promise<number> {
  const headers = secret === null ? {} : { 'x-telegram-bot-api-secret-token': secret };
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', body, headers });
  return response.status;
}

/** An update with a question of a person, as Telegram would bring it. */
function question(updateId: number, chatId: number): string {
  const chat = { id: chatId, type: 'private', first_name: 'Zoe' };
  const from = { id: chatId, is_bot: false, first_name: 'Zoe', language_code: 'en' };
  const message = { message_id: updateId, date: 1_780_000_000, chat, from, text: QUESTION };
  return JSON.stringify({ update_id: updateId, message });
}

describe('updates that Telegram brings', () => {
  it('are answered', async () => {
    expect((await world.say(world.person(), QUESTION)).text).toContain('150');
  });

  it('are confirmed before they are worked through', async () => {
    const person = world.person();
    await world.say(person, '/help');
    const begun = world.calls('sendChatAction').length;
    expect(await post(question(900_001, person.chat.id), SECRET)).toBe(200);
    expect(
      world.calls('sendRichMessage').filter(({ parameters }) => parameters['chat_id'] === person.chat.id),
    ).toHaveLength(1);
    await world.telegram.until(() => person.chat.botMessages.length === 2, 15_000);
    expect(world.calls('sendChatAction').length).toBeGreaterThan(begun);
  });

  it('are handled once, however often they come', async () => {
    const person = world.person();
    await world.say(person, '/help');
    const update = question(900_010, person.chat.id);
    const statuses = await Promise.all([post(update, SECRET), post(update, SECRET), post(update, SECRET)]);
    await world.telegram.until(() => person.chat.botMessages.length === 2, 15_000);
    expect(await post(update, SECRET)).toBe(200);
    await world.telegram.settled(1_500);
    expect([statuses, person.chat.botMessages.length]).toEqual([[200, 200, 200], 2]);
  });

  it('are refused without the secret, or with another', async () => {
    const person = world.person();
    await world.say(person, '/help');
    const update = question(900_020, person.chat.id);
    expect([await post(update, null), await post(update, 'wrong'), await post(update, `${SECRET}x`)]).toEqual([
      401, 401, 401,
    ]);
    await world.telegram.settled(500);
    expect(person.chat.botMessages).toHaveLength(1);
  });

  it('are refused where they are none', async () => {
    expect(await post('not JSON', SECRET)).toBe(400);
    expect(await post('{"message": {}}', SECRET)).toBe(400);
    expect(await post(`{"update_id": 1, "x": "${'x'.repeat(2_000_000)}"}`, SECRET)).toBe(413);
    expect(await post(question(900_030, 1), SECRET, '/elsewhere')).toBe(405);
  });

  it('wait at Telegram while the bot is away', async () => {
    const person = world.person();
    await world.kill();
    person.writes(QUESTION);
    await world.restart('kill');
    await person.chat.nextMessage({ timeoutMs: 20_000 });
    expect(person.chat.botMessages).toHaveLength(1);
  });
});

describe('what is served beside them', () => {
  const get = async (path: string): Promise<{ status: number; body: string }> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    return { status: response.status, body: await response.text() };
  };

  it('is health', async () => {
    expect([await get('/healthz'), await get('/readyz')]).toEqual([
      { status: 200, body: 'ok' },
      { status: 200, body: 'ready' },
    ]);
    expect((await get('/nowhere')).status).toBe(404);
  });

  it('is what was counted', async () => {
    await world.say(world.person(), QUESTION);
    const { body } = await get('/metrics');
    expect(body).toMatch(/^depesche_updates_finished_total\{outcome="handled"\} [1-9]/mu);
    expect(body).toMatch(/^depesche_messages_total\{outcome="sent"\} [1-9]/mu);
    expect(body).toMatch(/^depesche_answer_seconds_count\{kind="extracted"\} [1-9]/mu);
    expect(body).toMatch(/^depesche_messages_waiting 0$/mu);
  });
});
