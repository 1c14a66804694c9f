import { Api, GrammyError, InputFile } from 'grammy';
import { expect, test } from 'vitest';
import { ask, opened } from './asking.js';

test('parameters may come as JSON, as a form, in the query and as multipart', async () => {
  const telegram = await opened();
  const anna = telegram.person({ firstName: 'Anna' });
  anna.writes('hello');
  const address = `${telegram.root}/bot${telegram.token}/sendMessage`;
  await ask(telegram, 'sendMessage', { chat_id: anna.id, text: 'as JSON' });
  await fetch(address, { method: 'POST', body: new URLSearchParams({ chat_id: String(anna.id), text: 'as a form' }) });
  await fetch(`${address}?chat_id=${anna.id}&text=in%20the%20query`);
  const form = new FormData();
  form.set('chat_id', String(anna.id));
  form.set('text', 'as multipart\nof two lines');
  form.set('reply_markup', JSON.stringify({ inline_keyboard: [[{ text: 'Go', callback_data: 'go' }]] }));
  await fetch(address, { method: 'POST', body: form });
  expect(anna.chat.botMessages.map(({ text }) => text)).toEqual([
    'as JSON',
    'as a form',
    'in the query',
    'as multipart\nof two lines',
  ]);
  expect(anna.chat.lastMessage?.buttons).toEqual([{ text: 'Go', callback_data: 'go' }]);
});

test('method names are case-insensitive, and the ledger spells them as the reference does', async () => {
  const telegram = await opened();
  expect(await ask(telegram, 'GETme')).toMatchObject({ ok: true, result: { is_bot: true, id: telegram.bot.id } });
  expect(telegram.ledger.entries).toMatchObject([{ method: 'getMe', outcome: { kind: 'ok' } }]);
});

test('a wrong token is unauthorized and an unknown method not found, with the matching status', async () => {
  const telegram = await opened();
  const wrong = await fetch(`${telegram.root}/bot1:wrong/getMe`);
  expect(wrong.status).toBe(401);
  expect(await wrong.json()).toEqual({ ok: false, error_code: 401, description: 'Unauthorized' });
  const unknown = await fetch(`${telegram.root}/bot${telegram.token}/getCoffee`);
  expect(unknown.status).toBe(404);
  expect(await unknown.json()).toEqual({ ok: false, error_code: 404, description: 'Not Found' });
  expect(unknown.headers.get('content-length')).not.toBeNull();
});

test('what is no JSON is refused, and so is a structure that is none', async () => {
  const telegram = await opened();
  const address = `${telegram.root}/bot${telegram.token}/sendMessage`;
  const headers = { 'content-type': 'application/json' };
  const broken = await fetch(address, { method: 'POST', headers, body: '{"text":' });
  expect(await broken.json()).toMatchObject({ error_code: 400, description: "Bad Request: can't parse JSON object" });
  const markup = await fetch(`${address}?chat_id=1&text=x&reply_markup={`);
  expect(await markup.json()).toMatchObject({ description: "Bad Request: can't parse reply markup JSON object" });
});

test("grammY's own Api sends, edits, deletes and uploads", async () => {
  const telegram = await opened();
  const api = new Api(telegram.token, { apiRoot: telegram.root });
  const anna = telegram.person({ firstName: 'Anna' });
  const asked = anna.writes('hello');
  const sent = await api.sendMessage(anna.id, 'first', { reply_parameters: { message_id: asked.id } });
  expect(sent.reply_to_message?.message_id).toBe(asked.id);
  await api.editMessageText(anna.id, sent.message_id, 'second');
  const shown = anna.chat.message(sent.message_id);
  expect(shown?.versions.map(({ content }) => content)).toEqual([
    { kind: 'text', text: 'first', entities: [] },
    { kind: 'text', text: 'second', entities: [] },
  ]);
  const file = new InputFile(Buffer.from('claim;source\n'), 'audit.csv');
  const { document } = await api.sendDocument(anna.id, file, { caption: 'The <b>audit</b>', parse_mode: 'HTML' });
  expect(document).toMatchObject({ file_name: 'audit.csv', file_size: 13 });
  expect(anna.chat.lastMessage?.entities).toEqual([{ type: 'bold', offset: 4, length: 5 }]);
  const { file_path } = await api.getFile(document.file_id);
  const download = await fetch(`${telegram.root}/file/bot${telegram.token}/${file_path}`);
  expect(await download.text()).toBe('claim;source\n');
  await api.deleteMessage(anna.id, sent.message_id);
  expect(shown?.deleted).toBe(true);
  await expect(api.sendMessage(1, 'x')).rejects.toBeInstanceOf(GrammyError);
  expect(telegram.ledger.of('sendMessage').map(({ outcome }) => outcome.kind)).toEqual(['ok', 'error']);
});

test('files: the errors of uploads and downloads', async () => {
  const telegram = await opened();
  const anna = telegram.person({ firstName: 'Anna' });
  const big = anna.sendsDocument({ name: 'big.txt', mime: 'text/plain', content: Buffer.alloc(20 * 1024 * 1024 + 1) });
  expect(await ask(telegram, 'getFile', { file_id: big.document?.file_id })).toMatchObject({
    description: 'Bad Request: file is too big',
  });
  expect(await ask(telegram, 'getFile', { file_id: 'nothing' })).toMatchObject({
    description: 'Bad Request: wrong file_id or the file is temporarily unavailable',
  });
  expect(await ask(telegram, 'sendDocument', { chat_id: anna.id })).toMatchObject({
    description: 'Bad Request: there is no document in the request',
  });
  expect((await fetch(`${telegram.root}/file/bot${telegram.token}/documents/none.txt`)).status).toBe(404);
});

test('a query may hold question marks', async () => {
  const telegram = await opened();
  const anna = telegram.person({ firstName: 'Anna' });
  anna.writes('hello');
  await fetch(`${telegram.root}/bot${telegram.token}/sendMessage?chat_id=${anna.id}&text=who?when?`);
  expect((await anna.chat.nextMessage()).text).toBe('who?when?');
});
