import type { MessageEntity } from 'grammy/types';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BotApi, Person } from '../../support/bot-api/index.js';
import { parseHtml } from '../../support/bot-api/validation/html.js';
import { complaint, opened } from './asking.js';

async function annaIn(): Promise<{ telegram: BotApi; anna: Person }> {
  const telegram = await opened();
  const anna = telegram.person({ firstName: 'Anna' });
  anna.writes('hello');
  return { telegram, anna };
}

/** What the server says to a text, and what people then see of it. */
async function sent(
  text: string,
  more: object = {},
): Promise<{ said: string; text: string | undefined; entities: readonly MessageEntity[] | undefined }> {
  const { telegram, anna } = await annaIn();
  const said = await complaint(telegram, 'sendMessage', { chat_id: anna.id, text, ...more });
  const [message] = anna.chat.botMessages;
  return { said, text: message?.text, entities: message?.entities };
}

describe('length', () => {
  test.each([
    ['', 'Bad Request: message text is empty'],
    [' \n ', 'Bad Request: text must be non-empty'],
    ['x'.repeat(4096), 'ok'],
    ['x'.repeat(4097), 'Bad Request: message is too long'],
    ['😀'.repeat(4096), 'ok'],
    ['😀'.repeat(4097), 'Bad Request: message is too long'],
    [`  ${'x'.repeat(4096)}\n`, 'ok'],
    ['a\uD83D', 'Bad Request: strings must be encoded in UTF-8'],
  ])('%#', async (text, said) => {
    expect((await sent(text)).said).toBe(said);
  });

  test('is counted after parsing', async () => {
    const text = `<b>${'&lt;'.repeat(4096)}</b>`;
    expect(await sent(text, { parse_mode: 'HTML' })).toMatchObject({ said: 'ok', text: '<'.repeat(4096) });
  });

  test('white space at the ends is cut, and entities with it', async () => {
    const entities = [
      { type: 'bold', offset: 0, length: 8 },
      { type: 'italic', offset: 2, length: 3 },
      { type: 'code', offset: 7, length: 1 },
    ];
    expect(await sent('  one\r\n  ', { entities: entities.slice(0, 2) })).toMatchObject({
      text: 'one',
      entities: [
        { type: 'bold', offset: 0, length: 3 },
        { type: 'italic', offset: 0, length: 3 },
      ],
    });
    expect(await sent('  one    ', { entities: entities.slice(2) })).toMatchObject({ said: 'ok', entities: [] });
  });
});

describe('entities', () => {
  test.each<[string, object, string]>([
    ['hello', { type: 'bold', offset: -1, length: 1 }, 'receive an entity with incorrect offset -1'],
    ['hello', { type: 'bold', offset: 0, length: -1 }, 'receive an entity with incorrect length -1'],
    ['hello', { type: 'bold', offset: 100, length: 1 }, 'entity begins after the end of the text at UTF-16 offset 100'],
    [
      'hello',
      { type: 'bold', offset: 0, length: 100 },
      'entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 100',
    ],
    ['😀x', { type: 'bold', offset: 1, length: 1 }, 'entity begins in a middle of a UTF-16 symbol at byte offset 4'],
    [
      '😀x',
      { type: 'bold', offset: 0, length: 1 },
      'entity beginning at UTF-16 offset 0 ends in a middle of a UTF-16 symbol at byte offset 4',
    ],
    ['hello', { type: 'shiny', offset: 0, length: 1 }, "can't parse MessageEntity: Unsupported type specified"],
    ['hello', { type: 'text_link', offset: 0, length: 1 }, 'can\'t parse MessageEntity: Can\'t find field "url"'],
    [
      'hello',
      { type: 'text_link', offset: 0, length: 1, url: 'not-a-url' },
      "entity URL 'not-a-url' is invalid: Wrong HTTP URL",
    ],
    ['hello', { type: 'text_link', offset: 0, length: 1, url: '' }, "entity URL '' is invalid: URL host is empty"],
    [
      'hello',
      { type: 'text_link', offset: 0, length: 1, url: 'ftp://example.com' },
      "entity URL 'ftp://example.com' is invalid: Unsupported URL protocol",
    ],
    [
      'hello',
      { type: 'text_mention', offset: 0, length: 1, user: { id: 5, is_bot: false, first_name: 'X' } },
      'user not found',
    ],
    [
      'hello',
      { type: 'custom_emoji', offset: 0, length: 1, custom_emoji_id: 'x' },
      'can\'t parse MessageEntity: Field "custom_emoji_id" must be a valid Number',
    ],
  ])('%s with %j', async (text, entity, what) => {
    expect((await sent(text, { entities: [entity] })).said).toBe(`Bad Request: ${what}`);
  });

  test('what Telegram would repair in silence is refused', async () => {
    const overlapping = [
      { type: 'bold', offset: 0, length: 3 },
      { type: 'italic', offset: 2, length: 3 },
    ];
    expect((await sent('hello', { entities: overlapping })).said).toContain('overlap without nesting');
    const inCode = [
      { type: 'code', offset: 0, length: 5 },
      { type: 'bold', offset: 1, length: 2 },
    ];
    expect((await sent('hello', { entities: inCode })).said).toContain('nested with code');
    const quotes = [
      { type: 'blockquote', offset: 0, length: 5 },
      { type: 'expandable_blockquote', offset: 1, length: 2 },
    ];
    expect((await sent('hello', { entities: quotes })).said).toContain('block quotation');
  });

  test('nested and neighbouring entities are kept in order, empty ones and those after the hundredth are not', async () => {
    const entities = [
      { type: 'italic', offset: 1, length: 2 },
      { type: 'bold', offset: 0, length: 4 },
      { type: 'text_link', offset: 4, length: 1, url: 'https://example.org' },
      { type: 'underline', offset: 2, length: 0 },
    ];
    expect((await sent('hello', { entities })).entities).toEqual([
      { type: 'bold', offset: 0, length: 4 },
      { type: 'italic', offset: 1, length: 2 },
      { type: 'text_link', offset: 4, length: 1, url: 'https://example.org/' },
    ]);
    const many = Array.from({ length: 120 }, (_, index) => ({ type: 'bold', offset: index * 2, length: 1 }));
    expect((await sent('x '.repeat(120), { entities: many })).entities).toHaveLength(100);
  });
});

describe('HTML', () => {
  const refused = (what: string): string => `Bad Request: can't parse entities: ${what}`;

  test.each([
    ['<b>unclosed', 'Can\'t find end tag corresponding to start tag "b"'],
    ['é<script>x</script>', 'Unsupported start tag "script" at byte offset 2'],
    ['<b><i>test</b></i>', 'Unmatched end tag at byte offset 10, expected "</i>", found "</b>"'],
    ['test</b>', 'Unexpected end tag at byte offset 4'],
    ['1 < 2', 'Unsupported start tag "" at byte offset 2'],
    ['<b', 'Unclosed start tag at byte offset 0'],
    ['<b>x</b', 'Unclosed end tag at byte offset 4'],
    ['<a href="x', 'Unclosed start tag at byte offset 0'],
    ['<a href=a/b>x</a>', 'Unexpected end of name token at byte offset 8'],
    ['<a =x>y</a>', 'Empty attribute name in the tag "a" at byte offset 0'],
    ['<span>x</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
    ['<tg-emoji emoji-id="x">y</tg-emoji>', 'Invalid custom emoji identifier specified'],
  ])('%s', async (text, what) => {
    expect((await sent(text, { parse_mode: 'html' })).said).toBe(refused(what));
  });

  test('every tag becomes its entity', () => {
    const html =
      '<b>b</b><STRONG>b</STRONG><i>i</i><em>i</em><u>u</u><ins>u</ins><s>s</s><strike>s</strike><del>s</del>' +
      '<tg-spoiler>p</tg-spoiler><span class="tg-spoiler">p</span><a href="https://e.org/?a=1&amp;b=2">l</a><code>c</code>' +
      '<pre>r</pre><pre><code class="language-ts">t</code></pre><blockquote>q</blockquote><blockquote expandable>q</blockquote>';
    const { text, entities } = parseHtml(html);
    expect(text).toBe('bbiiuussspplcrtqq');
    expect(entities.map(({ type, offset }) => `${offset} ${type}`)).toEqual([
      '0 bold',
      '1 bold',
      '2 italic',
      '3 italic',
      '4 underline',
      '5 underline',
      '6 strikethrough',
      '7 strikethrough',
      '8 strikethrough',
      '9 spoiler',
      '10 spoiler',
      '11 text_link',
      '12 code',
      '13 pre',
      '14 pre',
      '15 blockquote',
      '16 expandable_blockquote',
    ]);
    expect(entities[11]).toMatchObject({ url: 'https://e.org/?a=1&b=2' });
    expect(entities[14]).toMatchObject({ language: 'ts' });
  });

  test('references are read, unknown ones stay', () => {
    expect(parseHtml('&lt;&gt;&amp;&quot;&#65;&#x1F600;&nbsp;&').text).toBe('<>&"A😀&nbsp;&');
  });

  test('an invalid link is dropped without a word', async () => {
    const read = await sent('<a href="nowhere">text</a>', { parse_mode: 'HTML' });
    expect(read).toEqual({ said: 'ok', text: 'text', entities: [] });
  });

  test('any escaped text comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
        const { text: read, entities } = parseHtml(`<b>${escaped}</b>`);
        expect(read).toBe(text);
        expect(entities).toEqual(text === '' ? [] : [{ type: 'bold', offset: 0, length: text.length }]);
      }),
    );
  });
});

describe('MarkdownV2', () => {
  test.each([
    ['*unclosed', "Can't find end of Bold entity at byte offset 0"],
    ['hello.', "Character '.' is reserved and must be escaped with the preceding '\\'"],
    ['test()', "Character '(' is reserved and must be escaped with the preceding '\\'"],
  ])('%s', async (text, what) => {
    const { said } = await sent(text, { parse_mode: 'MarkdownV2' });
    expect(said).toBe(`Bad Request: can't parse entities: ${what}`);
  });

  test('marks, links, quotations and escapes', async () => {
    const text = '>quote\n*b _i_* __u__ `c.` [l](https://e.org/a) end\\.';
    expect(await sent(text, { parse_mode: 'MarkdownV2' })).toMatchObject({
      text: 'quote\nb i u c. l end.',
      entities: [
        { type: 'blockquote', offset: 0 },
        { type: 'bold', offset: 6, length: 3 },
        { type: 'italic', offset: 8, length: 1 },
        { type: 'underline', offset: 10, length: 1 },
        { type: 'code', offset: 12, length: 2 },
        { type: 'text_link', offset: 15, length: 1, url: 'https://e.org/a' },
      ],
    });
  });

  test('other parse modes are unsupported', async () => {
    expect((await sent('x', { parse_mode: 'LaTeX' })).said).toBe('Bad Request: unsupported parse_mode');
  });
});
