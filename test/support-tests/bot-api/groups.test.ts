import { expect, test } from 'vitest';
import type { BotApi, Group, Person } from '../../support/bot-api/index.js';
import { ask, complaint, opened } from './asking.js';

interface Scene {
  readonly telegram: BotApi;
  readonly anna: Person;
  readonly bert: Person;
  readonly group: Group;
}

async function scene(kind: 'group' | 'supergroup' = 'group'): Promise<Scene> {
  const telegram = await opened();
  const [anna, bert] = [telegram.person({ firstName: 'Anna' }), telegram.person({ firstName: 'Bert' })];
  return { telegram, anna, bert, group: telegram[kind]({ title: 'News', members: [anna, bert] }) };
}

const texts = (telegram: BotApi): (string | undefined)[] =>
  telegram.pendingUpdates.flatMap(({ message }) => (message?.text === undefined ? [] : [message.text]));

test('being added and removed is told, and decides whether the bot may write', async () => {
  const { telegram, anna, group } = await scene();
  const send = (): Promise<string> => complaint(telegram, 'sendMessage', { chat_id: group.id, text: 'x' });
  expect(await send()).toBe('Bad Request: chat not found');
  anna.addsBotTo(group);
  expect(telegram.pendingUpdates).toMatchObject([
    {
      my_chat_member: {
        chat: { id: group.id, type: 'group', title: 'News' },
        from: { id: anna.id },
        old_chat_member: { status: 'left' },
        new_chat_member: { status: 'member', user: { id: telegram.bot.id } },
      },
    },
    { message: { from: { id: anna.id }, new_chat_members: [{ id: telegram.bot.id }] } },
  ]);
  expect(await send()).toBe('ok');
  anna.removesBotFrom(group);
  expect(await send()).toBe('Forbidden: bot was kicked from the group chat');
  anna.addsBotTo(group);
  expect(await complaint(telegram, 'leaveChat', { chat_id: group.id })).toBe('ok');
  expect(await send()).toBe('Forbidden: bot is not a member of the group chat');
});

test('a supergroup has its own words and its own message ids', async () => {
  const { telegram, anna, group } = await scene('supergroup');
  anna.writes('hello');
  anna.addsBotTo(group);
  expect(anna.writes('/one', { in: group }).id).toBe(2);
  anna.removesBotFrom(group);
  expect(await complaint(telegram, 'sendMessage', { chat_id: group.id, text: 'x' })).toBe(
    'Forbidden: bot was kicked from the supergroup chat',
  );
});

test('privacy mode: commands, replies and service messages', async () => {
  const { telegram, anna, bert, group } = await scene();
  anna.addsBotTo(group);
  const before = telegram.pendingUpdates.length;
  anna.writes('just talk', { in: group });
  anna.writes('@depesche_test_bot who?', { in: group });
  anna.writes('/ask@another_bot who?', { in: group });
  expect(telegram.pendingUpdates).toHaveLength(before);
  const asked = anna.writes('/ask@Depesche_Test_Bot who?', { in: group });
  anna.writes('/ask who?', { in: group });
  bert.writes('I wonder too', { in: group, replyTo: asked });
  await ask(telegram, 'sendMessage', { chat_id: group.id, text: 'An answer' });
  bert.writes('and when?', { in: group, replyTo: await group.nextMessage() });
  expect(texts(telegram)).toEqual(['/ask@Depesche_Test_Bot who?', '/ask who?', 'I wonder too', 'and when?']);
  group.anotherBotWroteLast = true;
  anna.writes('/ask whom?', { in: group });
  expect(texts(telegram)).toHaveLength(4);
  bert.leaves(group);
  expect(telegram.pendingUpdates.at(-1)).toMatchObject({ message: { left_chat_member: { id: bert.id } } });
});

test('privacy mode can be switched off, let mentions through, and does not bind administrators', async () => {
  const { telegram, anna, group } = await scene();
  anna.addsBotTo(group);
  telegram.privacy.mentions = true;
  anna.writes('hello @depesche_test_bot', { in: group });
  telegram.privacy.on = false;
  anna.writes('off', { in: group });
  expect(await ask(telegram, 'getMe')).toMatchObject({ result: { can_read_all_group_messages: true } });
  telegram.privacy.on = true;
  anna.writes('unseen', { in: group });
  anna.addsBotTo(group, 'administrator');
  anna.writes('seen', { in: group });
  expect(texts(telegram)).toEqual(['hello @depesche_test_bot', 'off', 'seen']);
});

test('a group becomes a supergroup: its id no longer works, and says which one does', async () => {
  const { telegram, anna, group } = await scene();
  anna.addsBotTo(group);
  const supergroup = telegram.migrate(group);
  expect(telegram.pendingUpdates.slice(-2)).toMatchObject([
    { message: { chat: { id: group.id }, migrate_to_chat_id: supergroup.id } },
    { message: { chat: { id: supergroup.id, type: 'supergroup' }, migrate_from_chat_id: group.id } },
  ]);
  expect(await ask(telegram, 'sendMessage', { chat_id: group.id, text: 'x' })).toEqual({
    ok: false,
    error_code: 400,
    description: 'Bad Request: group chat was upgraded to a supergroup chat',
    parameters: { migrate_to_chat_id: supergroup.id },
  });
  expect(await complaint(telegram, 'sendMessage', { chat_id: supergroup.id, text: 'x' })).toBe('ok');
  expect(() => anna.writes('x', { in: group })).toThrow('is a supergroup now');
});

test('who is in a group, and who may decide', async () => {
  const { telegram, anna, bert, group } = await scene();
  const clara = telegram.person({ firstName: 'Clara' });
  anna.addsBotTo(group);
  group.promote(bert.user);
  const member = (user_id: number): Promise<unknown> =>
    ask(telegram, 'getChatMember', { chat_id: group.id, user_id }).then(({ result }) => result);
  expect(await member(anna.id)).toMatchObject({ status: 'creator' });
  expect(await member(bert.id)).toMatchObject({ status: 'administrator', can_delete_messages: true });
  expect(await member(clara.id)).toMatchObject({ status: 'left' });
  clara.joins(group);
  expect(await member(clara.id)).toMatchObject({ status: 'member' });
  expect(await complaint(telegram, 'getChatMember', { chat_id: group.id, user_id: 9 })).toBe(
    'Bad Request: user not found',
  );
  expect(await ask(telegram, 'getChatAdministrators', { chat_id: group.id })).toMatchObject({
    result: [{ user: { id: anna.id } }, { user: { id: bert.id } }],
  });
  expect(await complaint(telegram, 'getChatAdministrators', { chat_id: anna.id })).toContain('no administrators');
  expect(await complaint(telegram, 'leaveChat', { chat_id: anna.id })).toContain('private chats');
  expect(await ask(telegram, 'getChat', { chat_id: group.id })).toMatchObject({ result: { title: 'News' } });
});

test('wrong uses by a test are told', async () => {
  const { telegram, anna, group } = await scene();
  const clara = telegram.person({ firstName: 'Clara' });
  expect(() => clara.writes('x', { in: group })).toThrow('Clara is not in News');
  expect(() => clara.addsBotTo(group)).toThrow('Clara is not in News');
  expect(() => group.topic('x', anna.user)).toThrow('is no forum');
  const forum = telegram.supergroup({ title: 'Forum', members: [anna], isForum: true });
  expect(() => anna.writes('x', { in: forum, thread: 9 })).toThrow('has no topic 9');
  expect(anna.writes('x', { in: forum, thread: 1 }).thread).toBeUndefined();
  expect(() => anna.unblocks()).toThrow('cannot unblock');
  expect(() => anna.writes('x', { in: clara.chat })).toThrow('chats of others');
  expect(() => anna.writes(' ')).toThrow('empty');
});
