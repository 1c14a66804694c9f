import { describe, expect, test } from 'vitest';
import { ask, complaint, opened } from './asking.js';

async function send(rich_message: object): Promise<{ said: string; text: string | undefined }> {
  const telegram = await opened();
  const anna = telegram.person({ firstName: 'Anna' });
  anna.writes('hello');
  const said = await complaint(telegram, 'sendRichMessage', { chat_id: anna.id, rich_message });
  return { said, text: anna.chat.botMessages[0]?.text };
}

const said = async (...blocks: object[]): Promise<string> => (await send({ blocks })).said;
const paragraph = (text: unknown): object => ({ type: 'paragraph', text });
const refused = "Bad Request: can't parse rich message: ";
const needed = 'Bad Request: RICH_MESSAGE_CONTENT_REQUIRED';
const cell = { align: 'left', valign: 'top' };

test('a message of every kind that an answer needs is taken and read as text', async () => {
  const blocks = [
    { type: 'heading', size: 2, text: 'Answer' },
    paragraph(['About ', { type: 'bold', text: '150' }, { type: 'reference_link', text: '[1]', reference_name: 'n1' }]),
    { type: 'blockquote', blocks: [paragraph('Quote')], credit: 'Sputniknews' },
    { type: 'expandable_blockquote', text: 'Longer', credit: { type: 'italic', text: 'WSJ' } },
    { type: 'list', items: [{ blocks: [paragraph('One')] }, { blocks: [paragraph('Two')], value: 7, type: '1' }] },
    {
      type: 'table',
      cells: [
        [
          { ...cell, text: 'a', is_header: true },
          { ...cell, text: 'b' },
        ],
      ],
      is_bordered: true,
    },
    { type: 'details', summary: 'More', blocks: [{ type: 'pre', text: 'code', language: 'ts' }, { type: 'divider' }] },
    {
      type: 'footer',
      text: { type: 'reference', name: 'n1', text: { type: 'url', text: 'Source', url: 'https://e.org/a' } },
    },
    {
      type: 'buttons',
      buttons: [
        { text: 'More', callback_data: 'more' },
        { text: 'Off', disabled: {} },
      ],
    },
  ];
  expect(await send({ blocks })).toEqual({
    said: 'ok',
    text: 'Answer\nAbout 150[1]\nQuote\nSputniknews\nLonger\nWSJ\nOne\nTwo\na\tb\nMore\ncode\nSource\nMoreOff',
  });
});

describe('structure', () => {
  test('exactly one source', async () => {
    const expected = `${refused}exactly one of the fields "blocks", "html" and "markdown" must be used`;
    expect((await send({})).said).toBe(expected);
    expect((await send({ html: 'x', markdown: 'x' })).said).toBe(expected);
    expect((await send({ html: '<h1>Title</h1><p>a&nbsp;b</p>' })).said).toBe('ok');
    expect((await send({ markdown: '# Title' })).said).toBe('ok');
  });

  test.each<[object, string]>([
    [{ type: 'banner', text: 'x' }, 'blocks.0.type'],
    [{ type: 'paragraph' }, 'blocks.0'],
    [{ type: 'heading', size: 7, text: 'x' }, 'blocks.0.size'],
    [paragraph({ type: 'bold' }), 'blocks.0.text'],
    [paragraph({ type: 'blinking', text: 'x' }), 'blocks.0.text'],
    [paragraph({ type: 'url', text: 'x' }), 'blocks.0.text'],
    [{ type: 'paragraph', text: 'x', colour: 'red' }, 'colour'],
    [{ type: 'table', cells: [[{ text: 'x' }]] }, 'blocks.0.cells.0.0'],
    [{ type: 'blockquote', text: 'x' }, 'blocks.0'],
    [{ type: 'buttons', buttons: [] }, 'blocks.0.buttons'],
    [{ type: 'thinking', text: 'x' }, 'drafts only'],
  ])('%j', async (block, where) => {
    const description = await said(block);
    expect(description).toContain(refused);
    expect(description).toContain(where);
  });

  test.each<[object]>([
    [paragraph(' ')],
    [{ type: 'heading', size: 1, text: [] }],
    [{ type: 'list', items: [] }],
    [{ type: 'list', items: [{ blocks: [] }] }],
    [{ type: 'blockquote', blocks: [] }],
    [{ type: 'collage', blocks: [] }],
    [{ type: 'details', summary: '', blocks: [paragraph('x')] }],
  ])('%j has no content', async (block) => {
    expect(await said(block)).toBe(needed);
  });

  test('links, buttons and references within are checked', async () => {
    expect(await said()).toBe(needed);
    expect(await said(paragraph({ type: 'url', text: 'x', url: 'nowhere' }))).toBe(
      'Bad Request: RICH_MESSAGE_URL_INVALID',
    );
    expect(await said(paragraph({ type: 'reference_link', text: 'x', reference_name: 'n9' }))).toContain('"n9"');
    expect(await said(paragraph({ type: 'anchor_link', text: 'top', anchor_name: '' }))).toBe('ok');
    const button = (action: object): Promise<string> =>
      said(paragraph({ type: 'button', button: { text: 'b', ...action } }));
    expect(await button({ callback_data: 'x'.repeat(65) })).toBe('Bad Request: BUTTON_DATA_INVALID');
    expect(await button({ callback_data: 'x' })).toBe('ok');
    expect(await button({ url: 'https://e.org/', style: 'link' })).toContain('only for callback buttons');
  });

  test('HTML tags are known and closed', async () => {
    expect((await send({ html: '<div>x</div>' })).said).toBe(`${refused}Unsupported start tag "div"`);
    expect((await send({ html: '<p><b>x</p>' })).said).toBe(`${refused}Unmatched end tag "p"`);
    expect((await send({ html: '<p>x' })).said).toContain('corresponding to start tag "p"');
    expect((await send({ html: '<p>a<br>b</p><hr/>' })).text).toBe('ab');
  });
});

describe('limits', () => {
  test('32,768 characters, counted as code points', async () => {
    expect(await said(paragraph('😀'.repeat(32_768)))).toBe('ok');
    expect(await said(paragraph('x'.repeat(32_769)))).toBe(`${refused}the text is too long`);
  });

  test('500 blocks with items and rows', async () => {
    const items = (count: number): object => ({
      type: 'list',
      items: Array.from({ length: count }, () => ({ blocks: [paragraph('x')] })),
    });
    expect(await said(items(249), paragraph('x'))).toBe('ok');
    expect(await said(items(249), paragraph('x'), paragraph('x'))).toBe(`${refused}too many blocks`);
    const rows = Array.from({ length: 500 }, () => [{ ...cell, text: 'x' }]);
    expect(await said({ type: 'table', cells: rows })).toBe(`${refused}too many blocks`);
  });

  test('16 levels of blocks and formatting', async () => {
    const nested = (levels: number): object => {
      let block = paragraph({ type: 'bold', text: 'x' });
      for (let level = 2; level < levels; level += 1) block = { type: 'blockquote', blocks: [block] };
      return block;
    };
    expect(await said(nested(16))).toBe('ok');
    expect(await said(nested(17))).toBe(`${refused}too many levels of nesting`);
  });

  test('20 columns', async () => {
    const row = (count: number): object => ({ type: 'table', cells: [[{ ...cell, text: 'x', colspan: count }]] });
    expect(await said(row(20))).toBe('ok');
    expect(await said(row(21))).toBe(`${refused}too many columns in a table`);
  });
});

test('rich messages can be unknown, or refused in one chat', async () => {
  const telegram = await opened();
  const [anna, bert] = [telegram.person({ firstName: 'Anna' }), telegram.person({ firstName: 'Bert' })];
  for (const person of [anna, bert]) person.writes('hello');
  const rich_message = { blocks: [paragraph('x')] };
  const sendTo = (chat_id: number): Promise<unknown> => ask(telegram, 'sendRichMessage', { chat_id, rich_message });
  telegram.rich.refuse('unsupported client', anna.chat);
  expect(await sendTo(anna.id)).toMatchObject({ description: `${refused}unsupported client` });
  expect(await sendTo(bert.id)).toMatchObject({ ok: true });
  telegram.rich.accept();
  expect(await sendTo(anna.id)).toMatchObject({ ok: true, result: { rich_message } });
  telegram.rich.supported = false;
  expect(await sendTo(anna.id)).toEqual({ ok: false, error_code: 404, description: 'Not Found' });
  const edit = { chat_id: anna.id, message_id: anna.chat.lastMessage?.id, rich_message };
  expect(await ask(telegram, 'editMessageText', edit)).toMatchObject({
    description: 'Bad Request: message text is empty',
  });
});

test('a button within a rich message can be pressed', async () => {
  const telegram = await opened();
  const anna = telegram.person({ firstName: 'Anna' });
  anna.writes('hello');
  const buttons = [{ text: ['Mo', 're'], callback_data: 'more' }];
  await ask(telegram, 'sendRichMessage', {
    chat_id: anna.id,
    rich_message: { blocks: [{ type: 'buttons', buttons }] },
  });
  anna.presses('More', await anna.chat.nextMessage());
  expect(telegram.pendingUpdates.at(-1)).toMatchObject({ callback_query: { data: 'more' } });
});
