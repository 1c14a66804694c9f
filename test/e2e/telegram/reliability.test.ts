import { setTimeout } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../../support/bot-api/index.js';
import { runCommand } from '../../support/command.js';
import { seededData } from '../../support/data-folder.js';
import { openWorld, type World } from './world.js';

const QUESTION = 'How many returnees asked for help?';
const PATIENCE = 20_000;

let world: World;
beforeAll(async () => {
  world = await openWorld({ inOwnProcess: true });
});
afterAll(async () => world.close());

/** Waits until the bot is at work on what a person asked. */
async function untilAtWork(person: Person): Promise<void> {
  await world.telegram.until(
    () => world.calls('sendChatAction').some(({ parameters }) => parameters['chat_id'] === person.chat.id),
    PATIENCE,
  );
}

/** The calls that put a message into a chat. */
function sendings(person: Person): string[] {
  return world
    .calls('sendRichMessage')
    .filter(({ parameters }) => parameters['chat_id'] === person.chat.id)
    .map(({ outcome }) => outcome.kind);
}

async function answersOf(person: Person, count: number): Promise<void> {
  await world.telegram.until(() => person.chat.botMessages.length >= count, PATIENCE);
  await world.telegram.settled(1_500);
}

describe('a process that is killed', () => {
  it('answers after the next start what it was asked before, once', async () => {
    const person = world.person();
    person.writes(QUESTION);
    await untilAtWork(person);
    await world.restart('kill');
    await answersOf(person, 1);
    expect(person.chat.botMessages).toHaveLength(1);
    expect(person.chat.botMessages[0]?.text).toContain('150');
  });

  it('sends again what it was just sending, and says that it may have come twice', async () => {
    const person = world.person();
    const slow = world.telegram.fault({ method: 'sendRichMessage', fault: { kind: 'slow', ms: 10_000 } });
    person.writes(QUESTION);
    await world.telegram.until(() => sendings(person).length > 0, PATIENCE);
    slow.remove();
    await world.restart('kill');
    await answersOf(person, 1);
    expect(person.chat.botMessages.length).toBeLessThanOrEqual(2);
    await world.telegram.until(
      () => world.bot.logged.some((line) => line.includes('may have been sent twice')),
      PATIENCE,
    );
  });
});

describe('a network that fails', () => {
  it.each(['cut-before', 'malformed'] as const)('does not keep an answer from coming: %s', async (kind) => {
    const person = world.person();
    world.telegram.fault({
      method: 'sendRichMessage',
      when: ({ parameters }) => parameters['chat_id'] === person.chat.id,
      fault: { kind },
    });
    person.writes(QUESTION);
    await answersOf(person, 1);
    expect(sendings(person).at(-1)).toBe('ok');
  });

  it('has the answer come twice only where it was cut after the effect, and lists it', async () => {
    const person = world.person();
    world.telegram.fault({
      method: 'sendRichMessage',
      when: ({ parameters }) => parameters['chat_id'] === person.chat.id,
      fault: { kind: 'cut-after' },
    });
    person.writes(QUESTION);
    await answersOf(person, 2);
    expect(sendings(person)).toEqual(['cut-after', 'ok']);
    const listed = await world.storage.telegram.messages.uncertainSince(new Date(0));
    expect(listed.filter(({ chatId }) => chatId === person.chat.id)).toHaveLength(1);
  });

  it('waits as long as a 429 says, and then sends once', async () => {
    const person = world.person();
    world.telegram.fault({
      method: 'sendRichMessage',
      when: ({ parameters }) => parameters['chat_id'] === person.chat.id,
      fault: { kind: 'too-many-requests', scope: 'chat', retryAfter: 2 },
    });
    world.expectRefusal(({ outcome }) => outcome.kind === 'error' && outcome.code === 429);
    person.writes(QUESTION);
    await answersOf(person, 1);
    expect(person.chat.botMessages).toHaveLength(1);
  });

  it('goes on fetching updates after errors of the server', async () => {
    const person = world.person();
    world.telegram.fault({ method: 'getUpdates', times: 2, fault: { kind: 'server-error', status: 502 } });
    world.expectRefusal(({ method }) => method === 'getUpdates');
    await world.say(person, QUESTION);
    expect(person.chat.botMessages).toHaveLength(1);
  });
});

describe('a person who blocks the bot', () => {
  it('is left alone, and answered again afterwards', async () => {
    const person = world.person();
    await world.say(person, QUESTION);
    person.blocks();
    await world.telegram.taken();
    const before = sendings(person).length;
    await setTimeout(300);
    expect(sendings(person)).toHaveLength(before);
    person.unblocks();
    await world.say(person, 'Wie viele Rückkehrer baten um Hilfe?');
    expect(person.chat.botMessages).toHaveLength(2);
  });
});

describe('an error in the program', () => {
  it('reaches the person as one line with a reference that the log has', async () => {
    const person = world.person();
    const database = new Database(`${world.data}/depesche.db`);
    database.exec('alter table usage rename to usage_away');
    const line = (await world.say(person, QUESTION)).text;
    database.exec('alter table usage_away rename to usage');
    database.close();
    const [, reference = ''] = /under (\S{8})\.$/u.exec(line) ?? [];
    expect(line).not.toMatch(/\n|at \//u);
    expect(world.bot.logged.some((logged) => logged.includes(reference) && logged.includes('usage'))).toBe(true);
    expect((await world.say(world.person(), QUESTION)).text).toContain('150');
  });
});

describe('an operator who ends the bot', () => {
  it('has what is in hand finished, and the rest answered after the next start', async () => {
    const people = Array.from({ length: 8 }, () => world.person());
    for (const person of people) person.writes(QUESTION);
    const [first] = people;
    if (first) await untilAtWork(first);
    await world.restart('stop');
    for (const person of people) await answersOf(person, 1);
    expect(people.map(({ chat }) => chat.botMessages.length)).toEqual(people.map(() => 1));
  });

  it('is told where another bot works on the same data', async () => {
    const environment = { TELEGRAM_BOT_TOKEN: world.telegram.token, TELEGRAM_API_ROOT: world.telegram.root };
    const { code, stderr } = await runCommand(['bot'], { data: world.data, environment });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Another bot works on the data[^]*choose another DATA_DIR/u);
  });
});

describe('a bot that cannot start', () => {
  it('has no token', async () => {
    const { code, stderr } = await runCommand(['bot'], { data: seededData() });
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('TELEGRAM_BOT_TOKEN is not set.\nGet a token from @BotFather'),
    ]);
  });

  it('has a token that Telegram does not know', async () => {
    const environment = {
      TELEGRAM_BOT_TOKEN: '1234567:wrong_wrong_wrong_wrong_wrong',
      TELEGRAM_API_ROOT: world.telegram.root,
    };
    const { code, stderr } = await runCommand(['bot'], { data: seededData(), environment });
    expect(code).toBe(1);
    expect(stderr).toContain('Telegram does not know the token');
    expect(stderr).not.toContain('wrong_wrong');
  });
});

it('never shows the token', () => {
  const secret = world.telegram.token.split(':')[1] ?? '';
  expect([...world.bot.logged, ...world.bot.printed].filter((line) => line.includes(secret))).toEqual([]);
});
