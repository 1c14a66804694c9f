import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { User } from 'grammy/types';
import { chatId } from '../../../src/domain/index.js';
import type { Group, LedgerEntry, Person } from '../../support/bot-api/index.js';
import { english, locales } from './wording.js';
import { openWorld, type World } from './world.js';

const QUESTION = '/ask How many returnees asked for help?';
/** By which Telegram shows an administrator who acts in the name of the group. */
const ANONYMOUS: User = { id: 1_087_968_824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' };

describe.concurrent('in groups', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ access: 'open' });
  });
  afterAll(async () => world.close());

  const groupOf = (...members: Person[]): Group => world.telegram.supergroup({ title: 'Newsroom', members });

  const leavingsOf = ({ id }: Pick<Group, 'id'>): readonly LedgerEntry[] =>
    world.calls('leaveChat').filter(({ parameters }) => Number(parameters['chat_id']) === id);

  const hasLeft = async (group: Group): Promise<unknown> =>
    world.telegram.until(() => leavingsOf(group)[0]?.outcome.kind === 'ok', 15_000);

  /** Tells the bot that somebody has changed what it is in a chat. */
  function changesMembership(
    chat: { readonly id: number; readonly type: 'channel' | 'supergroup'; readonly title: string },
    from: User,
  ): void {
    const user = world.telegram.bot;
    world.telegram.push({
      my_chat_member: {
        chat,
        from,
        date: Math.floor(Date.now() / 1_000),
        old_chat_member: { status: 'left', user },
        new_chat_member: { status: 'member', user },
      },
    });
  }

  it.for([
    ['owner', 'member'],
    ['admin', 'member'],
    ['admin', 'administrator'],
  ] as const)('%s may add the bot as %s, and everyone there may ask', async ([role, status]) => {
    const host = await world.member(role, { languageCode: 'de' });
    const guest = world.person();
    const group = groupOf(host, guest);
    host.addsBotTo(group, status);
    const german = locales.texts(locales.negotiate(null, 'de'));
    expect((await group.nextMessage()).text.trim()).toBe(german('group-welcome'));
    expect((await world.say(guest, QUESTION, { in: group })).text).toContain('150');
    expect(leavingsOf(group)).toEqual([]);
  });

  it.for([
    [null, 'member'],
    ['reader', 'member'],
    ['analyst', 'member'],
    ['analyst', 'administrator'],
  ] as const)('leaves where somebody without the right has added it: %s, as %s', async ([role, status]) => {
    const person = role === null ? world.person() : await world.member(role);
    const group = groupOf(person);
    person.addsBotTo(group, status);
    await hasLeft(group);
    expect(group.botStatus).toBe('left');
    expect(group.botMessages).toEqual([]);
  });

  it('leaves where an administrator without a name has added it', async () => {
    const group = groupOf(world.person());
    group.botStatus = 'member';
    changesMembership({ id: group.id, type: 'supergroup', title: 'Newsroom' }, ANONYMOUS);
    await hasLeft(group);
    expect(group.botMessages).toEqual([]);
  });

  it('stays in a channel to which an admin has added it, and says nothing there', async () => {
    const admin = await world.member('admin');
    const channel = { id: -1_009_000_000_001, type: 'channel', title: 'News' } as const;
    changesMembership(channel, admin.user);
    // Answered after it in the order of updates.
    await world.say(admin, '/stop');
    const known = await world.storage.telegram.chats.find(chatId(channel.id));
    expect(known).toMatchObject({ isAdmitted: true, reachability: 'reachable' });
    expect(leavingsOf(channel)).toEqual([]);
  });

  it('leaves a channel to which somebody else has added it', async () => {
    const group = groupOf(world.person());
    group.botStatus = 'administrator';
    changesMembership({ id: group.id, type: 'channel', title: 'News' }, world.person().user);
    await hasLeft(group);
    expect(group.botMessages).toEqual([]);
  });

  it('leaves a group of which it has missed that it was added, when somebody speaks to it', async () => {
    const admin = await world.member('admin');
    const group = groupOf(admin);
    group.botStatus = 'member';
    admin.writes(QUESTION, { in: group });
    await hasLeft(group);
    expect(group.botMessages).toEqual([]);
  });

  it('needs somebody with the right again after it was removed', async () => {
    const admin = await world.member('admin');
    const stranger = world.person();
    const group = groupOf(admin, stranger);
    admin.addsBotTo(group);
    const welcome = await group.nextMessage();
    admin.removesBotFrom(group);
    stranger.addsBotTo(group);
    await hasLeft(group);
    admin.addsBotTo(group);
    expect((await group.nextMessage({ after: welcome })).text.trim()).toBe(english('group-welcome'));
    expect((await world.say(stranger, QUESTION, { in: group })).text).toContain('150');
    expect(leavingsOf(group)).toHaveLength(1);
  });

  it('leaves a group that has removed it when it finds itself there again', async () => {
    const admin = await world.member('admin');
    const group = groupOf(admin);
    admin.addsBotTo(group);
    await group.nextMessage();
    admin.removesBotFrom(group);
    group.botStatus = 'member';
    admin.writes(QUESTION, { in: group });
    await hasLeft(group);
    expect(group.botMessages).toHaveLength(1);
  });

  it('does not take a promotion for being added', async () => {
    const admin = await world.member('admin');
    const host = world.person();
    const group = groupOf(host, admin);
    admin.addsBotTo(group);
    await group.nextMessage();
    group.setBotStatus('administrator', host.user);
    group.setBotStatus('member', host.user);
    expect((await world.say(host, QUESTION, { in: group })).text).toContain('150');
    expect(group.botMessages).toHaveLength(2);
    expect(leavingsOf(group)).toEqual([]);
  });

  it('says nothing where it was removed before it could leave', async () => {
    const stranger = world.person();
    const group = groupOf(stranger);
    world.expectRefusal(({ method, parameters }) => method === 'leaveChat' && parameters['chat_id'] === group.id);
    stranger.addsBotTo(group);
    stranger.removesBotFrom(group);
    await world.telegram.until(() => leavingsOf(group)[0]?.outcome.kind === 'error');
    await world.say(stranger, '/stop');
    expect(world.telegram.ledger.entries.filter(({ parameters }) => parameters['chat_id'] === group.id)).toHaveLength(
      1,
    );
  });
});
