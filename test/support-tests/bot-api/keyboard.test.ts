import { expect, test } from 'vitest';
import { complaint, opened } from './asking.js';

async function said(reply_markup: object): Promise<string> {
  const telegram = await opened();
  const anna = telegram.person({ firstName: 'Anna' });
  anna.writes('hello');
  return complaint(telegram, 'sendMessage', { chat_id: anna.id, text: 'x', reply_markup });
}

const withButton = (button: object): Promise<string> => said({ inline_keyboard: [[button]] });
const unparsable = "Bad Request: can't parse inline keyboard button: ";

test.each<[object, string]>([
  [{ text: 'b', callback_data: 'x'.repeat(64) }, 'ok'],
  [{ text: 'b', callback_data: 'x'.repeat(65) }, 'Bad Request: BUTTON_DATA_INVALID'],
  [{ text: 'b', callback_data: 'é'.repeat(33) }, 'Bad Request: BUTTON_DATA_INVALID'],
  [{ text: 'b', callback_data: '' }, `${unparsable}Text buttons are unallowed in the inline keyboard`],
  [{ text: 'b' }, `${unparsable}Text buttons are unallowed in the inline keyboard`],
  [{ callback_data: 'x' }, `${unparsable}Can't find field "text"`],
  [{ text: '', callback_data: 'x' }, 'Bad Request: inline keyboard button text must be non-empty'],
  [{ text: 'b', url: 'https://example.org' }, 'ok'],
  [{ text: 'b', url: 'tg://user?id=1' }, 'ok'],
  [{ text: 'b', url: 'not-a-url' }, "Bad Request: inline keyboard button URL 'not-a-url' is invalid: Wrong HTTP URL"],
  [
    { text: 'b', url: 'ftp://example.com' },
    "Bad Request: inline keyboard button URL 'ftp://example.com' is invalid: Unsupported URL protocol",
  ],
  [{ text: 'b', url: `https://example.org/${'x'.repeat(2048)}` }, 'Bad Request: BUTTON_URL_INVALID'],
  [{ text: 'b', copy_text: { text: 'x'.repeat(256) } }, 'ok'],
  [{ text: 'b', copy_text: { text: '' } }, 'Bad Request: BUTTON_COPY_TEXT_INVALID'],
  [{ text: 'b', copy_text: { text: 'x'.repeat(257) } }, 'Bad Request: BUTTON_COPY_TEXT_INVALID'],
  [{ text: 'b', switch_inline_query: 'x' }, 'ok'],
  [
    { text: 'b', web_app: { url: 'http://example.com' } },
    "Bad Request: inline keyboard button Web App URL 'http://example.com' is invalid: Only HTTPS links are allowed",
  ],
  [{ text: 'b', pay: true }, 'Bad Request: BUTTON_TYPE_INVALID'],
])('a button %j', async (button, expected) => {
  expect(await withButton(button)).toBe(expected);
});

test('a button has exactly one action', async () => {
  expect(await withButton({ text: 'b', callback_data: 'x', url: 'https://example.org' })).toContain('several actions');
});

test('at most 100 buttons, 8 a row', async () => {
  const rows = (count: number, width: number): object[][] =>
    Array.from({ length: count }, () => Array.from({ length: width }, () => ({ text: 'b', callback_data: 'x' })));
  expect(await said({ inline_keyboard: rows(12, 8) })).toBe('ok');
  expect(await said({ inline_keyboard: rows(13, 8) })).toBe('Bad Request: reply markup is too long');
  expect(await said({ inline_keyboard: rows(1, 9) })).toContain('more than 8 buttons');
});

test('the kinds of markup', async () => {
  expect(await said({ inline_keyboard: 'bad' })).toBe('Bad Request: field "inline_keyboard" must be of type Array');
  expect(await said({ force_reply: 'yes' })).toBe('Bad Request: field "force_reply" must be of type Boolean');
  expect(await said({ keyboard: 'bad' })).toBe('Bad Request: field "keyboard" must be of type Array');
  expect(await said({ remove_keyboard: true })).toBe('ok');
  expect(await said({ inline_keyboard: [] })).toBe('ok');
});
