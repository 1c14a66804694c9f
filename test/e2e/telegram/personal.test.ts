import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { chatId, languageName, type Language, personId, type Role } from '../../../src/domain/index.js';
import type { Texts } from '../../../src/telegram/locales/index.js';
import type { Group, Person, StoredMessage } from '../../support/bot-api/index.js';
import { english, locales } from './wording.js';
import { openWorld, type World } from './world.js';

const QUESTION = 'How many returnees asked for help?';
const EVERYWHERE = ['ask', 'search', 'excerpt', 'sources', 'briefing', 'subscribe', 'subscriptions', 'help', 'stop'];
const COMMON = [...EVERYWHERE, 'settings', 'privacy', 'forget'];

const PATIENCE = { timeout: 15_000, interval: 20 };

let world: World;
beforeAll(async () => {
  world = await openWorld({ access: 'invite', articles: ARTICLES });
});
afterAll(async () => world.close());

/** Enough articles with one word in common for a search of several pages. */
const ARTICLES = Array.from({ length: 12 }, (_, place) => ({
  id: `ferry-${place}`,
  text: `The ferry number ${place + 1} reached the harbour of Kalkhaven with ${place + 20} passengers, the harbour master said.`,
  outlet: 'Harbour News',
  language: 'en',
}));

const textsIn = (language: Language): Texts => locales.texts(locales.negotiate(null, language));

/** A language as it calls itself. */
function ownName(language: Language): string {
  const [first = '', ...rest] = languageName(language, language);
  return first.toLocaleUpperCase(language) + rest.join('');
}

/** Someone who has come by an invitation, and so has the commands of the role listed. */
async function invited(role: Role, languageCode = 'en'): Promise<Person> {
  const person = world.person({ languageCode });
  const token = `${role}-${person.id}-${'t'.repeat(20)}`;
  const expiresAt = new Date(Date.now() + 60_000);
  await world.storage.telegram.invites.add(token, { role, createdBy: null, expiresAt }, new Date());
  person.opensLink(`i_${token}`);
  await person.chat.nextMessage({ timeoutMs: 15_000 });
  await world.telegram.until(() => listedFor(person, 'tr'));
  return person;
}

/** The commands that Telegram lists in a person's chat. */
function listedFor(person: Person, languageCode: string): readonly string[] | undefined {
  const commands = world.telegram.profile.commands.get(`chat:${person.id}::${languageCode}`);
  return commands?.map(({ command }) => command);
}

describe('settings', () => {
  it('outlast a restart', async () => {
    const person = await world.member('reader');
    const message = await world.say(person, '/settings');
    await world.turn(person, ownName('de' as Language), message);
    await world.restart();
    expect((await world.say(person, '/stop')).text.trim()).toBe(textsIn('de' as Language)('stopped-nothing'));
  });
});

describe.concurrent('settings and commands', () => {
  it.for(locales.languages)('the bot speaks %s to whom has chosen it', async (language) => {
    const person = await world.member('reader', { languageCode: 'nl' });
    const message = await world.say(person, '/language');
    expect(message.text.trim()).toBe(english('settings-followed', { language: 'English' }));
    expect(message.buttons.map(({ text }) => text)).toEqual([
      ...locales.languages.map(ownName),
      english('button-follow-telegram'),
    ]);
    const texts = textsIn(language);
    await world.turn(person, ownName(language), message);
    expect(message.text.trim()).toBe(texts('settings-fixed', { language: ownName(language) }));
    expect(message.buttons.at(-1)?.text).toBe(texts('button-follow-telegram'));
    expect(message.rich?.is_rtl ?? false).toBe(language === 'ar');
    const privacy = await world.say(person, '/privacy');
    expect(privacy.text).toContain(texts('privacy-forget'));
    expect(privacy.rich?.is_rtl ?? false).toBe(language === 'ar');
  });

  it.for(locales.languages)('the bot follows a Telegram in %s', async (language) => {
    const person = await world.member('reader', { languageCode: language });
    const message = await world.say(person, '/settings');
    expect(message.text.trim()).toBe(textsIn(language)('settings-followed', { language: ownName(language) }));
  });

  it('the bot follows Telegram again where that is wanted', async () => {
    const person = await world.member('reader', { languageCode: 'fr' });
    const message = await world.say(person, '/settings');
    await world.turn(person, ownName('ru' as Language), message);
    await world.turn(person, textsIn('ru' as Language)('button-follow-telegram'), message);
    expect(message.text.trim()).toBe(textsIn('fr' as Language)('settings-followed', { language: 'Français' }));
    expect((await world.say(person, '/stop')).text.trim()).toBe(textsIn('fr' as Language)('stopped-nothing'));
  });

  it('lists the commands in every language, fewer in groups', async () => {
    await world.telegram.until(() => world.telegram.commands('all_private_chats', 'tr').length > 0);
    for (const language of locales.languages) {
      const code = language === 'en' ? '' : language;
      const texts = textsIn(language);
      const inGroups = world.telegram.commands('default', code);
      expect(inGroups.map(({ command }) => command)).toEqual(EVERYWHERE);
      const inPrivate = world.telegram.commands('all_private_chats', code);
      expect(inPrivate.map(({ command }) => command)).toEqual(COMMON);
      expect(inPrivate.at(-1)?.description).toBe(texts('command-forget'));
    }
  });

  it.for([
    ['reader', []],
    ['analyst', ['add']],
    ['admin', ['add', 'members', 'invite', 'feeds']],
  ] as const)('lists the commands of a %s for them, and explains them in /help', async ([role, added]) => {
    const person = await invited(role);
    const commands = [...COMMON, ...added].toSorted();
    for (const language of locales.languages) {
      expect(listedFor(person, language === 'en' ? '' : language)?.toSorted()).toEqual(commands);
    }
    const help = (await world.say(person, '/help')).text;
    expect([...help.matchAll(/^\/(\w+) –/gmu)].map(([, command]) => command).toSorted()).toEqual(commands);
    expect(help.includes(english('help-add'))).toBe(role !== 'reader');
    expect(help.includes(english('help-correct'))).toBe(role !== 'reader');
  });
});

/** Every place in the database that holds one of these words, as `table.column`. */
function placesOf(words: readonly string[]): string[] {
  return inDatabase((database) => {
    const tables = database
      .prepare<[], { name: string }>("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
      .all();
    const places = tables.flatMap(({ name }) =>
      database
        .prepare<[], Record<string, unknown>>(`select * from "${name}"`)
        .all()
        .flatMap((row) => Object.entries(row).map(([column, value]) => ({ place: `${name}.${column}`, value }))),
    );
    const found = places.filter(({ value }) => words.some((word) => shownAs(value).includes(word)));
    return [...new Set(found.map(({ place }) => place))].toSorted();
  });
}

interface MessageRecord {
  readonly state: string;
  readonly content: string | null;
  readonly attempts: number;
}

/** The records of messages to a person. */
function recordsFor({ id }: Person): MessageRecord[] {
  return inDatabase((database) =>
    database
      .prepare<[number], MessageRecord>('select state, content, attempts from outgoing_message where chat_id = ?')
      .all(id),
  );
}

/** Waits until it is recorded that every message to a person was sent: a moment after the person sees it. */
async function allSent(person: Person): Promise<void> {
  await vi.waitFor(() => expect(recordsFor(person).filter(({ state }) => state !== 'sent')).toEqual([]), PATIENCE);
}

function inDatabase<T>(look: (database: Database.Database) => T): T {
  const database = new Database(join(world.data, 'depesche.db'), { readonly: true });
  try {
    return look(database);
  } finally {
    database.close();
  }
}

function shownAs(value: unknown): string {
  return Buffer.isBuffer(value) ? value.toString('latin1') : String(value);
}

/** All that may be known of a person, and what `/privacy` says of it. */
const NAMED: Readonly<Record<string, RegExp>> = {
  'awaited_text.chat_id': /your subscriptions to briefings/u,
  'awaited_text.person_id': /your subscriptions to briefings/u,
  'chat.id': /that you have blocked me/u,
  'flood_pause.scope': /Telegram wants me to wait/u,
  'invite.created_by': /invitations that you made/u,
  'listing.chat_id': /your searches, for a week/u,
  'listing.person_id': /your searches, for a week/u,
  'listing.query': /your searches, for a week/u,
  'outgoing_message.chat_id': /when messages were sent to you, for two days/u,
  'person.id': /your Telegram id/u,
  'person.name': /name and username/u,
  'person.username': /name and username/u,
  'subscription.chat_id': /your subscriptions to briefings/u,
  'subscription.person_id': /your subscriptions to briefings/u,
  'subscription_draft.chat_id': /your subscriptions to briefings/u,
  'subscription_draft.person_id': /your subscriptions to briefings/u,
  'usage.person_id': /how many questions you asked/u,
};

/** Someone whose name and words occur nowhere else. */
async function remarkable(role: Role | null, number: number): Promise<{ person: Person; words: string[] }> {
  const draft = { id: 777_000_000 + number, firstName: `Zwetschgenkönigin${number}`, username: `zwetsch_${number}` };
  const person = role === null ? world.person(draft) : await world.member(role, draft);
  return { person, words: [String(draft.id), draft.firstName, draft.username] };
}

/** Has the bot do for a person all that leaves something behind. @param mark ends a word of all that the person writes */
async function usesEverything(person: Person, mark: string): Promise<{ readonly group: Group }> {
  const answer = await world.say(person, `Which asked${mark} ferry reached Kalkhaven with 23 passengers?`);
  person.presses(({ text }) => text.startsWith('[1]'), answer);
  await person.chat.nextMessage({ after: answer });
  const found = await world.say(person, `/search ferry harbour sought${mark}`);
  await world.turn(person, english('button-next'), found);
  const settings = await world.say(person, '/settings');
  await world.turn(person, ownName('en' as Language), settings);
  const dialog = await world.say(person, '/subscribe');
  await world.turn(person, english('button-zone'), dialog);
  await world.turn(person, 'Europe', dialog);
  await world.turn(person, 'Berlin', dialog);
  await world.turn(person, english('button-subscribe'), dialog);
  const draft = await world.say(person, '/subscribe');
  await world.turn(person, english('button-topic'), draft);
  await world.say(person, '/invite reader');
  await world.say(
    person,
    `/add The added${mark} ferry of Kalkhaven has carried 4,000 people this year, the city said.`,
  );
  const group = await world.group([person]);
  await world.say(person, `/ask Which asked${mark} ferry was first?`, { in: group });
  await world.say(person, `/search ferry sought${mark}`, { in: group });
  return { group };
}

describe.concurrent('what is stored', () => {
  it('the bot stores of a person what /privacy names, and nothing of what was asked and answered', async () => {
    const { person, words } = await remarkable('admin', 1);
    await usesEverything(person, 'one');
    await allSent(person);
    // A count from the time before the invitation.
    await world.storage.telegram.usage.count(personId(person.id), 'some hour');
    await world.storage.telegram.pauses.set(chatId(person.id), new Date());
    person.blocks();
    await vi.waitFor(async () => {
      expect(await world.storage.telegram.chats.find(chatId(person.id))).toMatchObject({ reachability: 'blocked' });
    }, PATIENCE);
    const told = (await world.say(await world.member('reader'), '/privacy')).text;
    const places = placesOf(words);
    expect(places).toEqual(Object.keys(NAMED).filter((place) => place !== 'listing.query'));
    for (const place of places) expect([place, told]).toEqual([place, expect.stringMatching(NAMED[place] ?? /^$/u)]);

    expect(placesOf(['askedone'])).toEqual([]);
    expect(placesOf(['soughtone'])).toEqual(['listing.query']);
    expect(recordsFor(person).filter(({ content }) => content !== null)).toEqual([]);
    // Articles stay; answers to others that quote it may be on their way.
    const kept = placesOf(['addedone']).filter((place) => place !== 'outgoing_message.content');
    expect(kept.filter((place) => !/^(?:version|article|word|gram)/u.test(place))).toEqual([]);
  });

  it('/forget asks first, and changes nothing where the answer is Cancel', async () => {
    const { person, words } = await remarkable('analyst', 2);
    const asked = await world.say(person, '/forget');
    expect(asked.text.trim()).toBe(english('forget-question'));
    await world.turn(person, english('button-cancel'), asked);
    expect(asked.text.trim()).toBe(english('cancelled'));
    expect(asked.buttons).toEqual([]);
    expect(placesOf(words)).toContain('person.id');
  });

  it('/forget removes everything, says what it was, and leaves a stranger', async () => {
    const { person, words } = await remarkable('admin', 3);
    const { group } = await usesEverything(person, 'three');
    await world.storage.telegram.usage.count(personId(person.id), 'some hour');
    const asked = await world.say(person, '/forget');
    const sent = person.chat.botMessages.length + 7;
    await allSent(person);
    await world.turn(person, english('button-forget'), asked);
    expect(asked.text.trim().split('\n')).toEqual([
      english('forgotten'),
      english('forgotten-person', { role: 'admin' }),
      english('forgotten-invitations', { count: 1 }),
      english('forgotten-searches', { count: 2 }),
      english('forgotten-subscriptions', { count: 1 }),
      english('forgotten-counts'),
      // Seven of them are changes of a message.
      english('forgotten-messages', { count: sent }),
    ]);
    // The record of this answer, which keeps it from being sent twice; its words go when it is recorded as sent.
    await vi.waitFor(() => expect(placesOf(words)).toEqual(['outgoing_message.chat_id']), PATIENCE);
    await world.telegram.until(() => listedFor(person, 'tr'));
    expect(listedFor(person, 'tr')).toEqual(COMMON);
    expect((await world.say(person, QUESTION)).text.trim()).toBe(english('not-invited'));
    // The group stays.
    expect((await world.say(person, '/ask Which ferry had 23 passengers?', { in: group })).text).toContain('23');
  });

  it('/forget in a group forgets the person who has written it, and not the group', async () => {
    const { person, words } = await remarkable('reader', 4);
    const other = await world.member('reader');
    const group = await world.group([person, other]);
    await world.say(person, '/search ferry harbour', { in: group });
    const asked = await world.say(person, '/forget', { in: group });
    const press = other.presses(english('button-forget'), asked);
    expect(await world.telegram.answerTo(press)).toMatchObject({ text: english('press-of-another'), alert: true });
    await world.say(person, '/stop');
    await allSent(person);
    await world.turn(person, english('button-forget'), asked);
    const lines = asked.text.trim().split('\n');
    expect(lines.slice(0, 3)).toEqual([
      english('forgotten'),
      english('forgotten-person', { role: 'reader' }),
      english('forgotten-searches', { count: 1 }),
    ]);
    await vi.waitFor(() => expect(placesOf(words)).toEqual([]), PATIENCE);
    expect(await world.storage.telegram.people.find(personId(other.id))).not.toBeNull();
    expect(await world.storage.telegram.chats.find(chatId(group.id))).toMatchObject({ isAdmitted: true });
    expect(world.telegram.profile.commands.has(`chat:${group.id}::tr`)).toBe(false);
  });

  it('warns the owner', async () => {
    const asked = await world.say(await world.member('owner'), '/forget');
    expect(asked.text.trim()).toBe(english('forget-question-owner'));
  });
});

/** Whether a message is that of `/stop` where there was something to stop. */
function isStopped({ text }: StoredMessage): boolean {
  const count = Number(/\d+/u.exec(text)?.[0] ?? 1);
  return text.trim() === english('stopped', { count });
}

/** How many answers a message of `/stop` says were left out. */
function stoppedIn({ text }: StoredMessage): number {
  const count = Number(/\d+/u.exec(text)?.[0] ?? 1);
  expect(text.trim()).toBe(english('stopped', { count }));
  return count;
}

describe.concurrent('/stop', () => {
  it('says so where there is nothing to stop', async () => {
    expect((await world.say(await world.member('reader'), '/stop')).text.trim()).toBe(english('stopped-nothing'));
  });

  it('is answered before the questions that it stops, which are never answered', async () => {
    const person = await world.member('reader');
    const other = await world.member('reader');
    for (let count = 0; count < 15; count++) person.writes('Which ferry had 23 passengers?');
    person.writes('/stop');
    const unaffected = await world.say(other, 'Which ferry had 24 passengers?');
    expect(unaffected.text).toContain('24');
    const stopped = await world.telegram.until(() => person.chat.botMessages.find(isStopped));
    // The first may be answered while the others are being written.
    const answered = person.chat.botMessages.indexOf(stopped);
    expect(answered).toBeLessThanOrEqual(1);
    expect(stoppedIn(stopped) + answered).toBe(15);
    expect((await world.say(person, 'Which ferry had 25 passengers?')).text).toContain('25');
    expect(person.chat.botMessages).toHaveLength(answered + 2);
  });

  it('takes back answers that wait to be sent', async () => {
    const person = await world.member('reader');
    for (let count = 0; count < 6; count++) person.writes('Which ferry had 23 passengers?');
    await vi.waitFor(() => expect(recordsFor(person)).toHaveLength(6), PATIENCE);
    person.writes('/stop');
    // An answer that is under way by then comes before.
    const stopped = await world.telegram.until(() => person.chat.botMessages.find(isStopped));
    const answered = person.chat.botMessages.indexOf(stopped);
    expect(stoppedIn(stopped) + answered).toBe(6);
    expect((await world.say(person, 'Which ferry had 25 passengers?')).text).toContain('25');
    expect(person.chat.botMessages).toHaveLength(answered + 2);
  });

  it('takes back what waits because Telegram wants a pause', async () => {
    const person = await world.member('reader');
    const isForPerson = (call: { readonly parameters: Readonly<Record<string, unknown>> }): boolean =>
      call.parameters['chat_id'] === person.id;
    const fault = world.telegram.fault({
      method: ['sendRichMessage', 'sendMessage'],
      when: isForPerson,
      fault: { kind: 'too-many-requests', scope: 'chat', retryAfter: 3 },
    });
    world.expectRefusal((call) => isForPerson(call) && call.outcome.kind === 'error' && call.outcome.code === 429);
    person.writes('Which ferry had 23 passengers?');
    await vi.waitFor(() => expect(recordsFor(person)).toMatchObject([{ state: 'pending', attempts: 1 }]), PATIENCE);
    expect(fault.strikes).toBe(1);
    const stopped = await world.say(person, '/stop');
    expect(stoppedIn(stopped)).toBe(1);
    expect(person.chat.botMessages).toEqual([stopped]);
  });

  it('stops nothing in other chats, and nothing of other people', async () => {
    const [person, other] = [await world.member('reader'), await world.member('reader')];
    const group = await world.group([person, other]);
    person.writes('/ask Which ferry had 23 passengers?', { in: group });
    other.writes('/ask Which ferry had 24 passengers?', { in: group });
    expect((await world.say(person, '/stop')).text.trim()).toBe(english('stopped-nothing'));
    expect((await group.nextMessage({ timeoutMs: 15_000 })).text).toContain('23');
    expect((await group.nextMessage({ timeoutMs: 15_000 })).text).toContain('24');
  });
});
