import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chatId, personId, type Role } from '../../../src/domain/index.js';
import type { Person, StoredMessage } from '../../support/bot-api/index.js';
import { opens } from '../../support/bot-process.js';
import { english, englishDay, locales } from './wording.js';
import { openWorld, type World } from './world.js';

const NOT_INVITED = english('not-invited');
const USED = english('invitation-invalid');
const LINK = /^https:\/\/t\.me\/depesche_test_bot\?start=i_[\w-]{32}$/mu;
const HOUR = 3_600_000;

/** Opens a link to the bot and gives what the bot says to it. */
async function openedBy(person: Person, link: string): Promise<string> {
  const { chat } = person;
  const last = chat.lastMessage;
  opens(person, link);
  return (await chat.nextMessage({ ...(last && { after: last }), timeoutMs: 15_000 })).text;
}

/** Lets an hour pass since a person was told that the bot is not for them. */
async function letAnHourPass(person: Person, { storage }: World): Promise<void> {
  const now = Date.now();
  await storage.telegram.chats.claimRefusal(chatId(person.id), new Date(now), new Date(now - HOUR));
}

describe('the link for the owner', () => {
  it('is printed at each start until there is an owner, works once, and replaces the ones before', async () => {
    const world = await openWorld({ access: 'invite', hasOwner: false });
    const first = world.bot.ownerLink ?? '';
    expect(first).toMatch(LINK);
    const stranger = world.person();
    expect((await world.say(stranger, 'Hello?')).text).toContain(NOT_INVITED);

    await world.restart();
    const second = world.bot.ownerLink ?? '';
    expect(second).toMatch(LINK);
    expect(second).not.toBe(first);
    expect(await openedBy(world.person(), first)).toContain(USED);
    expect(await openedBy(world.person({ firstName: 'Olga' }), second)).toMatch(/^Welcome, Olga\. Your role: owner\./u);
    expect(await openedBy(world.person(), second)).toContain(USED);

    stranger.writes('Hello again?');
    await world.telegram.taken();
    await world.restart();
    expect(world.bot.printed.join('\n')).not.toContain('start=');
    // What was told before the restart is not told again within the hour.
    expect(stranger.chat.botMessages).toHaveLength(1);
    await letAnHourPass(stranger, world);
    const told = await world.say(stranger, 'And now?');
    expect(told.text).toContain(NOT_INVITED);
    await world.close();
  });
});

describe.concurrent('with invitations', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ access: 'invite' });
  });
  afterAll(async () => world.close());

  /** A link that a new owner has made. */
  async function invitation(role: Role): Promise<string> {
    const message = await world.say(await world.member('owner'), `/invite ${role}`);
    return LINK.exec(message.text)?.[0] ?? message.text;
  }

  /** A member whom the bot has spoken with. */
  async function acquainted(role: Role, firstName: string): Promise<Person> {
    const person = await world.member(role, { firstName });
    await world.say(person, '/stop');
    return person;
  }

  /** The list of members, as a new member of this role sees it. */
  async function membersAsSeenBy(role: Role): Promise<{ readonly viewer: Person; readonly list: StoredMessage }> {
    const viewer = await world.member(role);
    return { viewer, list: await world.say(viewer, '/members') };
  }

  const commandListsOf = (person: Person) =>
    world
      .calls('setMyCommands')
      .filter(({ parameters }) => JSON.stringify(parameters['scope'] ?? null).includes(`${person.id}`));

  const roleOf = async (person: Person): Promise<Role | null> =>
    (await world.storage.telegram.people.find(personId(person.id)))?.role ?? null;

  it.for(['reader', 'analyst', 'admin'] as const)('a link makes one person a member: %s', async (role) => {
    const link = await invitation(role);
    const anna = world.person({ firstName: 'Anna', username: `anna_${role}` });
    expect(await openedBy(anna, link)).toMatch(new RegExp(`^Welcome, Anna\\. Your role: ${role}\\.\nAsk me`, 'u'));
    expect(await roleOf(anna)).toBe(role);
    expect(await openedBy(world.person(), link)).toContain(USED);
  });

  it('an invitation says for whom, how often and until when', async () => {
    const { text } = await world.say(await world.member('owner'), '/invite Analyst');
    const until = englishDay(new Date(Date.now() + 7 * 24 * HOUR));
    const link = LINK.exec(text)?.[0] ?? '';
    expect(text.trim()).toBe(english('invite-link', { role: 'analyst', until, link }));
  });

  it('an invitation that has expired is refused', async () => {
    const token = 'E'.repeat(32);
    const expiresAt = new Date(Date.now() - 1_000);
    await world.storage.telegram.invites.add(token, { role: 'reader', createdBy: null, expiresAt }, new Date());
    const late = world.person();
    expect(await openedBy(late, `https://t.me/depesche_test_bot?start=i_${token}`)).toContain(USED);
    expect(await roleOf(late)).toBeNull();
  });

  it.for([
    ['owner', '/invite', '/invite reader, /invite analyst, /invite admin'],
    ['owner', '/invite king', '/invite reader, /invite analyst, /invite admin'],
    ['owner', '/invite owner', '/invite reader, /invite analyst, /invite admin'],
    ['admin', '/invite', '/invite reader, /invite analyst'],
  ] as const)('says how to invite: %s, %s', async ([role, text, usage]) => {
    const answer = await world.say(await world.member(role), text);
    expect(answer.text.trim()).toBe(english('invite-usage', { roles: usage }));
  });

  it.for([
    ['owner', 'reader analyst admin', '', ''],
    ['admin', 'reader analyst', 'admin', 'owner'],
    ['analyst', '', 'reader analyst admin', 'admin'],
    ['reader', '', 'reader analyst admin', 'admin'],
  ] as const)('%s may invite: %s', async ([role, allowed, refused, needed]) => {
    const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');
    for (const invited of words(allowed)) {
      expect((await world.say(await world.member(role), `/invite ${invited}`)).text).toMatch(LINK);
    }
    for (const invited of words(refused)) {
      const answer = await world.say(await world.member(role), `/invite ${invited}`);
      expect(answer.text.trim()).toBe(english('role-needed', { role: needed }));
    }
  });

  it('an invitation to fewer rights than one has stays open for somebody else', async () => {
    const link = await invitation('reader');
    const analyst = await world.member('analyst');
    expect((await openedBy(analyst, link)).trim()).toBe(english('already-member', { role: 'analyst' }));
    expect(await roleOf(analyst)).toBe('analyst');
    expect(await openedBy(world.person({ firstName: 'Bert' }), link)).toContain('Welcome, Bert. Your role: reader.');
  });

  it('an invitation to more rights than one has gives them', async () => {
    const reader = await world.member('reader');
    expect(await openedBy(reader, await invitation('admin'))).toContain('Your role: admin.');
    expect((await world.say(reader, '/invite reader')).text).toMatch(LINK);
  });

  it('nothing about members is said in a group', async () => {
    const owner = await world.member('owner');
    const group = await world.group([owner]);
    const refused = await world.say(owner, '/invite@depesche_test_bot reader', { in: group });
    expect(refused.text.trim()).toBe(english('private-only'));
    const hidden = await world.say(owner, '/members', { in: group });
    expect(hidden.text.trim()).toBe(english('private-only'));
  });

  it('lists members with names, roles and dates, and buttons for those whom one outranks', async () => {
    const date = englishDay(new Date());
    await world.member('reader', { firstName: 'Rita', username: 'rita_reads' });
    await world.member('admin', { firstName: 'Adam' });
    await world.member('owner', { firstName: 'Odile' });
    const { list } = await membersAsSeenBy('admin');
    const lines = list.text.split('\n');
    expect(lines[0]).toMatch(/^\d+ members$/u);
    expect(lines).toContain(english('members-line', { name: 'Rita (@rita_reads)', role: 'reader', date }));
    expect(lines).toContain(english('members-line', { name: 'Adam', role: 'admin', date }));
    const buttons = list.buttons.map(({ text }) => text);
    expect(buttons).toContain('Remove Rita');
    expect(buttons).not.toContain('Remove Adam');
    expect(buttons).not.toContain('Remove Odile');
    const seenByOwner = (await membersAsSeenBy('owner')).list.buttons.map(({ text }) => text);
    expect(seenByOwner).toContain('Remove Adam');
    expect(seenByOwner).not.toContain('Remove Odile');
  });

  it.for(['analyst', 'reader'] as const)('%s does not see the members', async (role) => {
    expect((await membersAsSeenBy(role)).list.text.trim()).toBe(english('role-needed', { role: 'admin' }));
  });

  it('removes nobody where the question is answered with Cancel', async () => {
    const person = await world.member('reader', { firstName: 'Carla' });
    const { viewer, list } = await membersAsSeenBy('admin');
    const asked = await world.turn(viewer, 'Remove Carla', list);
    expect(asked.text.trim()).toBe(english('remove-question', { name: 'Carla' }));
    expect((await world.turn(viewer, 'Cancel', asked)).text.trim()).toBe(english('cancelled'));
    expect(await roleOf(person)).toBe('reader');
  });

  it('a removed person is a stranger again, and so are their buttons and invitations', async () => {
    const diana = await world.member('admin', { firstName: 'Diana' });
    const buttons = await world.say(diana, '/settings');
    const link = LINK.exec((await world.say(diana, '/invite reader')).text)?.[0] ?? '';
    const { viewer, list } = await membersAsSeenBy('owner');
    await world.turn(viewer, 'Remove Diana', list);
    expect((await world.turn(viewer, 'Remove', list)).text.trim()).toBe(english('removed', { name: 'Diana' }));

    expect(await world.storage.telegram.people.find(personId(diana.id))).toBeNull();
    expect(await openedBy(world.person(), link)).toContain(USED);
    const press = diana.presses('Deutsch', buttons);
    expect(await world.telegram.answerTo(press)).toMatchObject({ text: NOT_INVITED, alert: true });
    expect((await world.say(diana, '/members')).text.trim()).toBe(NOT_INVITED);
    expect(buttons.edited).toBe(false);
    const commands = await world.telegram.until(() => world.telegram.profile.commands.get(`chat:${diana.id}::tr`));
    expect(commands.map(({ command }) => command)).not.toContain('members');
  });

  it('checks again at the press whether one outranks the other', async () => {
    const emil = await acquainted('reader', 'Emil');
    const { viewer, list } = await membersAsSeenBy('admin');
    await world.turn(viewer, 'Remove Emil', list);
    await openedBy(emil, await invitation('admin'));
    await world.telegram.until(() => world.telegram.profile.commands.has(`chat:${emil.id}::tr`));
    expect((await world.turn(viewer, 'Remove', list)).text.trim()).toBe(english('remove-refused', { name: 'Emil' }));
    expect(await roleOf(emil)).toBe('admin');
    // The commands of an admin stay listed: they were set once, in each language.
    expect(commandListsOf(emil)).toHaveLength(locales.languages.length);
  });

  it('whoever is no admin any more removes nobody with old buttons', async () => {
    const person = await world.member('reader', { firstName: 'Frida' });
    const { viewer, list } = await membersAsSeenBy('admin');
    const other = await world.say(viewer, '/members');
    await world.turn(viewer, 'Remove Frida', list);
    const name = { id: personId(viewer.id), name: viewer.user.first_name, username: null };
    await world.storage.telegram.people.appoint(name, 'analyst', new Date());
    expect((await world.turn(viewer, 'Remove', list)).text.trim()).toBe(english('remove-refused', { name: 'Frida' }));
    viewer.presses('Remove Frida', other);
    expect((await viewer.chat.nextMessage({ after: other })).text.trim()).toBe(
      english('role-needed', { role: 'admin' }),
    );
    expect(await roleOf(person)).toBe('reader');
  });

  it('says so where the person was removed by somebody else meanwhile', async () => {
    const gone = await acquainted('reader', 'Gustav');
    const first = await membersAsSeenBy('admin');
    const second = await membersAsSeenBy('admin');
    await world.turn(first.viewer, 'Remove Gustav', first.list);
    await world.turn(second.viewer, 'Remove Gustav', second.list);
    expect((await world.turn(first.viewer, 'Remove', first.list)).text.trim()).toBe(
      english('removed', { name: 'Gustav' }),
    );
    expect((await world.turn(second.viewer, 'Remove', second.list)).text.trim()).toBe(english('member-gone'));
    expect(await roleOf(gone)).toBeNull();
  });

  it('tells strangers once an hour that the bot is not for them, whatever they send', async () => {
    const stranger = world.person({ languageCode: 'fr' });
    const french = locales.texts(locales.negotiate(null, 'fr'));
    const line = french('not-invited');
    expect((await world.say(stranger, 'Bonjour !')).text.trim()).toBe(line);
    stranger.writes('/help');
    stranger.opensLink('A1_1');
    stranger.sendsDocument({ name: 'a.txt', mime: 'text/plain', content: Buffer.from('Un texte.') });
    // Answered in their order: nothing came of what was sent before.
    expect(await openedBy(stranger, `https://t.me/x?start=i_${'x'.repeat(32)}`)).toContain(
      french('invitation-invalid'),
    );
    expect(stranger.chat.botMessages).toHaveLength(2);
    await letAnHourPass(stranger, world);
    expect((await world.say(stranger, 'Et maintenant ?')).text.trim()).toBe(line);
  });
});
