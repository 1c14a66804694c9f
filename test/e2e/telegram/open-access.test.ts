import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { chatId, personId } from '../../../src/domain/index.js';
import { periodsAt } from '../../../src/telegram/access/limits.js';
import type { Person } from '../../support/bot-api/index.js';
import { linesOf } from './shown.js';
import { english, locales } from './wording.js';
import { openWorld, type World } from './world.js';

const QUESTION = 'How many returnees asked for help?';
/** The button that lets the bot follow Telegram, in German. */
const FOLLOW = locales.texts(locales.negotiate(null, 'de'))('button-follow-telegram');
const PATIENCE = { timeout: 15_000, interval: 20 };
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe.concurrent('with open access', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ access: 'open', telegram: { privacy: { on: false } } });
  });
  afterAll(async () => world.close());

  /** Has a person have asked so many questions in this hour, or day, and in the next one, in case it begins meanwhile. */
  async function hasAsked(person: Person, questions: number, period: 'hour' | 'day'): Promise<void> {
    const place = period === 'hour' ? 0 : 1;
    const now = Date.now();
    const names = [now, now + (period === 'hour' ? HOUR : DAY)].map((at) => periodsAt(new Date(at))[place] ?? '');
    for (const name of names) {
      for (let count = 0; count < questions; count++)
        await world.storage.telegram.usage.count(personId(person.id), name);
    }
  }

  const counts = async (person: Person): Promise<number[]> =>
    Promise.all(
      periodsAt(new Date()).map(async (name) => world.storage.telegram.usage.questions(personId(person.id), name)),
    );

  /** The minutes in the line about the limit. */
  function minutesIn(text: string): number {
    const minutes = Number(/(\d[\d,]*) minutes/u.exec(text)?.[1]?.replace(',', '') ?? 1);
    expect(text.trim()).toBe(english('limit-reached', { minutes }));
    return minutes;
  }

  /** More than one and a half hours are told in hours. */
  function dayLimit(minutes: number): string {
    if (minutes <= 90) return english('limit-reached', { minutes });
    return english('limit-reached-hours', { hours: Math.ceil(minutes / 60) });
  }

  function minutesLeft(of: number): number {
    return Math.ceil((of - (Date.now() % of)) / 60_000);
  }

  it('everyone may ask, and is counted', async () => {
    const person = world.person();
    expect((await world.say(person, QUESTION)).text).toContain('150');
    expect(await counts(person)).toEqual([1, 1]);
  });

  it('what needs a role needs one still', async () => {
    expect((await world.say(world.person(), '/invite reader')).text).toContain(
      english('role-needed', { role: 'admin' }),
    );
    expect((await world.say(world.person(), '/members')).text).toContain(english('role-needed', { role: 'admin' }));
    expect((await world.say(world.person(), '/add this')).text).toContain(english('role-needed', { role: 'analyst' }));
  });

  it('the twentieth question of an hour is answered', async () => {
    const person = world.person();
    await hasAsked(person, 19, 'hour');
    expect((await world.say(person, QUESTION)).text).toContain('150');
    expect((await counts(person))[0]).toBe(20);
  });

  it('the next one has to wait for the next hour, a search as well', async () => {
    const person = world.person();
    await hasAsked(person, 20, 'hour');
    const before = minutesLeft(HOUR);
    const minutes = minutesIn((await world.say(person, QUESTION)).text);
    expect([before, minutesLeft(HOUR)]).toContain(minutes);
    minutesIn((await world.say(person, '/search returnees')).text);
    // What costs no work of the model goes on.
    expect((await world.say(person, '/excerpt A1.1')).text).toContain('Wall Street Journal');
  });

  it('the limit of a day holds until its end', async () => {
    const person = world.person();
    await hasAsked(person, 100, 'day');
    const before = dayLimit(minutesLeft(DAY));
    const { text } = await world.say(person, QUESTION);
    expect([before, dayLimit(minutesLeft(DAY))]).toContain(text.trim());
  });

  it('the limit is that of the person, in groups too', async () => {
    const [eager, other] = [world.person(), world.person()];
    const group = await world.group([eager, other]);
    await hasAsked(eager, 20, 'hour');
    minutesIn((await world.say(eager, `/ask ${QUESTION}`, { in: group })).text);
    expect((await world.say(other, `/ask ${QUESTION}`, { in: group })).text).toContain('150');
  });

  it('members have no limit and are not counted', async () => {
    const member = await world.member('reader');
    await hasAsked(member, 100, 'hour');
    await hasAsked(member, 100, 'day');
    expect((await world.say(member, QUESTION)).text).toContain('150');
    expect(await counts(member)).toEqual([100, 100]);
  });

  it('keeps the language of whom has chosen one, and nothing once it follows Telegram again', async () => {
    const person = world.person();
    const { people } = world.storage.telegram;
    const settings = await world.say(person, '/settings');
    await world.turn(person, 'Deutsch', settings);
    expect(await people.find(personId(person.id))).toMatchObject({ language: 'de', role: null });
    await world.turn(person, FOLLOW, settings);
    expect(settings.text.trim()).toBe(english('settings-followed', { language: 'English' }));
    expect(await people.find(personId(person.id))).toBeNull();
  });

  it('/forget removes what there is of people without a role, who may go on asking', async () => {
    const person = world.person();
    await world.say(person, QUESTION);
    const settings = await world.say(person, '/settings');
    await world.turn(person, 'Deutsch', settings);
    await world.turn(person, FOLLOW, settings);
    const asked = await world.say(person, '/forget');
    expect(asked.text.trim()).toBe(english('forget-question-open'));
    // Three messages and two changes of one; that they were sent is recorded a moment after they are seen.
    const { messages } = world.storage.telegram;
    await vi.waitFor(async () => {
      const sent = await messages.sentSince(new Date(0));
      expect(sent.filter((message) => message.chatId === chatId(person.id))).toHaveLength(5);
    }, PATIENCE);
    await world.turn(person, english('button-forget'), asked);
    expect(linesOf(asked)).toEqual([
      english('forgotten'),
      english('forgotten-counts'),
      english('forgotten-messages', { count: 5 }),
    ]);
    expect(await counts(person)).toEqual([0, 0]);
    expect((await world.say(person, QUESTION)).text).toContain('150');
  });

  it('who asks faster than answers come is told so once', async () => {
    const hasty = world.person();
    const group = await world.group([hasty]);
    // Talk counts as long as the bot has not looked at it, and is not answered: nobody has to wait for twenty answers here.
    for (let count = 0; count < 20; count++) hasty.writes('What a day!', { in: group });
    for (let count = 0; count < 5; count++) hasty.writes(`/ask ${QUESTION}`, { in: group });
    const told = await group.nextMessage({ timeoutMs: 15_000 });
    expect(told.text.trim()).toBe(english('questions-waiting', { questions: 20 }));
    const answer = await world.say(hasty, `/ask ${QUESTION}`, { in: group });
    expect(answer.text).toContain('150');
    expect(group.botMessages).toEqual([told, answer]);
  });
});
