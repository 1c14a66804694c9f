import { expect, test } from 'vitest';
import { ask, complaint, opened } from './asking.js';

const command = (name: string, description = 'does'): object => ({ command: name, description });

test.each<[object, string]>([
  [{ commands: [command('ask_2')] }, 'ok'],
  [{ commands: Array.from({ length: 101 }, (_, index) => command(`c${index}`)) }, 'Bad Request: BOT_COMMANDS_TOO_MUCH'],
  [{ commands: [command('Ask')] }, 'Bad Request: BOT_COMMAND_INVALID'],
  [{ commands: [command('ask-it')] }, 'Bad Request: BOT_COMMAND_INVALID'],
  [{ commands: [command('')] }, 'Bad Request: command must be non-empty'],
  [{ commands: [command('x'.repeat(33))] }, 'Bad Request: command length must not exceed 32'],
  [{ commands: [command('ask', ' ')] }, 'Bad Request: command description must be non-empty'],
  [{ commands: [command('ask', 'x'.repeat(257))] }, 'Bad Request: command description length must not exceed 256'],
  [{ commands: [command('ask')], language_code: 'german' }, 'Bad Request: invalid language code specified'],
  [
    { commands: [command('ask')], scope: { type: 'moon' } },
    "Bad Request: can't parse BotCommandScope: Unsupported type specified",
  ],
  [
    { commands: [command('ask')], scope: { type: 'chat' } },
    "Bad Request: can't parse BotCommandScope: Unsupported type specified",
  ],
])('setMyCommands %#', async (parameters, said) => {
  expect(await complaint(await opened(), 'setMyCommands', parameters)).toBe(said);
});

test('commands are kept by scope and language, and texts by language', async () => {
  const telegram = await opened();
  const scope = { type: 'all_group_chats' };
  await ask(telegram, 'setMyCommands', { commands: [command('ask')] });
  await ask(telegram, 'setMyCommands', { commands: [command('frage')], language_code: 'de' });
  await ask(telegram, 'setMyCommands', { commands: [command('group')], scope });
  expect(telegram.commands()).toEqual([command('ask')]);
  expect(telegram.commands('default', 'de')).toEqual([command('frage')]);
  expect(await ask(telegram, 'getMyCommands', { scope })).toMatchObject({ result: [command('group')] });
  await ask(telegram, 'deleteMyCommands', { scope });
  expect(telegram.commands('all_group_chats')).toEqual([]);
  await ask(telegram, 'setMyDescription', { description: 'Answers', language_code: 'en' });
  await ask(telegram, 'setMyShortDescription', { short_description: 'News' });
  await ask(telegram, 'setMyName', { name: 'Depesche' });
  expect([...telegram.profile.descriptions]).toEqual([['en', 'Answers']]);
  expect([...telegram.profile.shortDescriptions, ...telegram.profile.names]).toEqual([
    ['', 'News'],
    ['', 'Depesche'],
  ]);
  expect(await complaint(telegram, 'setMyDescription', { description: 'x'.repeat(513) })).toContain('512');
});

test('chat actions have known names', async () => {
  const telegram = await opened();
  const anna = telegram.person({ firstName: 'Anna' });
  anna.writes('hello');
  const act = (action: string): Promise<string> => complaint(telegram, 'sendChatAction', { chat_id: anna.id, action });
  expect(await act('typing')).toBe('ok');
  expect(await act('dancing')).toBe('Bad Request: wrong parameter action in request');
});
