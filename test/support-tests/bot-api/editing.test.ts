import { expect, test } from 'vitest';
import { ask, complaint, handClock, opened } from './asking.js';

const unchanged =
  'Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message';

test('an edit is checked, and each version is kept', async () => {
  const telegram = await opened();
  const anna = telegram.person({ firstName: 'Anna' });
  const asked = anna.writes('hello');
  const reply_markup = { inline_keyboard: [[{ text: 'Go', callback_data: 'go' }]] };
  await ask(telegram, 'sendMessage', { chat_id: anna.id, text: '*one', reply_markup });
  const message = await anna.chat.nextMessage();
  const edit = (parameters: object, method = 'editMessageText'): Promise<string> =>
    complaint(telegram, method, { chat_id: anna.id, message_id: message.id, ...parameters });
  expect(await edit({ text: '*one', reply_markup })).toBe(unchanged);
  expect(await edit({ text: '' })).toBe('Bad Request: message text is empty');
  expect(await edit({ text: 'x'.repeat(4097) })).toBe('Bad Request: message is too long');
  expect(await edit({ text: 'x', message_id: 999 })).toBe('Bad Request: message to edit not found');
  expect(await edit({ text: 'x', message_id: undefined })).toBe('Bad Request: message identifier is not specified');
  expect(await edit({ text: 'x', message_id: asked.id })).toBe("Bad Request: message can't be edited");
  expect(await edit({ text: '*one', reply_markup: { force_reply: true } })).toBe(
    'Bad Request: inline keyboard expected',
  );
  expect(message.edited).toBe(false);
  expect(await edit({ text: '*one' })).toBe('ok');
  expect(message.keyboard).toBeUndefined();
  expect(await edit({ reply_markup }, 'editMessageReplyMarkup')).toBe('ok');
  expect(await edit({ reply_markup }, 'editMessageReplyMarkup')).toBe(unchanged);
  expect(await edit({ rich_message: { blocks: [{ type: 'heading', size: 1, text: 'Rich' }] } })).toBe('ok');
  expect(await edit({ text: 'plain again' })).toBe('ok');
  expect(message.versions.map(({ content }) => content.kind)).toEqual(['text', 'text', 'text', 'rich', 'text']);
  expect(message.versions.map(({ keyboard }) => keyboard !== undefined)).toEqual([true, false, true, false, false]);
});

test('a document has no text to edit', async () => {
  const telegram = await opened();
  const anna = telegram.person({ firstName: 'Anna' });
  const document = anna.sendsDocument({ name: 'a.txt', mime: 'text/plain', content: Buffer.from('a') }).document
    ?.file_id;
  await ask(telegram, 'sendDocument', { chat_id: anna.id, document });
  const { id: message_id } = await anna.chat.nextMessage();
  expect(await complaint(telegram, 'editMessageText', { chat_id: anna.id, message_id, text: 'x' })).toBe(
    'Bad Request: there is no text in the message to edit',
  );
});

test('messages are deleted within two days, those of others only where the bot may', async () => {
  const clock = handClock();
  const telegram = await opened({ clock: clock.now });
  const anna = telegram.person({ firstName: 'Anna' });
  const group = telegram.group({ title: 'News', members: [anna] });
  anna.addsBotTo(group);
  const remove = (chat_id: number, message_id: number): Promise<string> =>
    complaint(telegram, 'deleteMessage', { chat_id, message_id });
  const [inGroup, inPrivate, old] = [anna.writes('a', { in: group }), anna.writes('b'), anna.writes('c')];
  expect(await remove(group.id, inGroup.id)).toBe("Bad Request: message can't be deleted");
  expect(await remove(anna.id, inPrivate.id)).toBe('ok');
  expect(await remove(anna.id, inPrivate.id)).toBe('Bad Request: message to delete not found');
  clock.forward(48 * 3_600_000 + 1);
  expect(await remove(anna.id, old.id)).toBe("Bad Request: message can't be deleted for everyone");
  expect(anna.chat.messages.map(({ deleted }) => deleted)).toEqual([true, false]);
});
