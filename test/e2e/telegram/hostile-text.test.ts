import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StoredMessage } from '../../support/bot-api/index.js';
import { buttonsOf, linesOf, linksIn, shownIn } from './shown.js';
import { type ArticleLine, openWorld, PATIENCE_MS, type World } from './world.js';

const MARKUP = `<b>Kestrel</b> & *stars* _under_ ~~through~~ \`code\` [press](http://evil.example/x) &lt;i&gt; /stop @admin #tag`;
const MARKS = '\u0301'.repeat(10_000);
const NOTHING = '\u200b\u200d\ufeff'.repeat(3_000);
const WORD = 'Donaudampfschifffahrtsgesellschaft'.repeat(120);

const OWN_LOOKS = new Set(['bold', 'url', 'blockquote', 'expandable_blockquote']);

const ARTICLES: readonly ArticleLine[] = [
  {
    title: `<h1>${MARKUP}</h1>`,
    text: `The factory of ${MARKUP} in Evora <script>alert("x")</script> made 512 kites in May.\n\n<a href="javascript:alert(1)">More</a> **here**.`,
    outlet: `<a href="tg://resolve?domain=evil">${MARKUP}</a>`,
    language: 'en',
    publishedAt: '2024-05-06',
    url: 'https://evil.example/?a=<b>&b="\'',
  },
  {
    title: '\u202eesrever ni eltit',
    text: 'The Abano museum \u202eni dnes\u202c sold 88 tickets \u2067to \u2066people in March. It is \u202bopen\u2069\u2069 all year.',
    outlet: 'Bidi \u202eelcirtsa Post\u2067',
    language: 'en',
    url: 'http://user:secret@evil.example/',
  },
  {
    title: `Zal${MARKS}go`,
    text: `The Tarouca m${MARKS}ill ground${NOTHING} 77 tonnes of flour. It stands ${'e\u0301\u200b'.repeat(500)} by the river.`,
    outlet: `Zero${NOTHING} Width ${MARKS}`,
    language: 'en',
    url: 'http://localhost/x',
  },
  {
    title: 'Half \ud800 a pair \udc00',
    text: 'The observatory of Silves \ud83d saw 29 comets\udc00 last year. Its \ud800\ud800 dome is new.',
    outlet: 'Half\ud83d Post',
    language: 'en',
    url: 'https://evil.example/\u202egpj.exe',
  },
  { title: NOTHING, text: `The railway of Beja carried 6,543 goats. ${WORD}!`, outlet: '\u2800\u3164', language: 'en' },
  {
    title: 'Endless '.repeat(2_000),
    text: `The endless letter from Sagres names 3,131 ships ${'and then some more of them '.repeat(1_400)}`,
    outlet: 'Endless Post '.repeat(500),
    language: 'en',
    url: `https://long.example/${'x'.repeat(5_000)}`,
  },
];

let world: World;
beforeAll(async () => {
  world = await openWorld({ articles: ARTICLES });
  // No reader lets such an address in; the bot must not trust that.
  const database = new Database(join(world.data, 'depesche.db'));
  database.prepare("update version set url = 'javascript:alert(1)' where article_id = 5").run();
  database.close();
});
afterAll(async () => world.close());

/** What two people are answered: the one in a rich message, the other in a plain one. */
async function inBothForms(text: string): Promise<readonly [StoredMessage, StoredMessage]> {
  const [rich, plain] = [await world.say(world.person(), text), await world.say(world.plainReader(), text)];
  expect([rich.content.kind, plain.content.kind]).toEqual(['rich', 'text']);
  return [rich, plain];
}

/** Looks and links of the bot's making; whatever else a message has would come from the text in it. */
function requireOwnLooksAlone(messages: readonly StoredMessage[]): void {
  const looks = messages.flatMap((message) => shownIn(message).map(({ look }) => look));
  expect(looks.filter((look) => !OWN_LOOKS.has(look))).toEqual([]);
  const addresses = messages.flatMap((message) => [
    ...Object.values(linksIn(message)),
    ...message.buttons.flatMap((button) => ('url' in button && button.url) || []),
  ]);
  expect(addresses.filter((url) => !/^https:\/\/(?:t\.me\/depesche_test_bot|evil\.example\/\?a=)/u.test(url))).toEqual(
    [],
  );
}

describe('an article with hostile text', () => {
  // A plain reader waits a second for each answer; side by side, all wait for the same second.
  it.concurrent.each([
    ['How many kites were made in Evora?', '512', `The factory of ${MARKUP} in Evora <script>alert("x")</script> made`],
    [
      'How many tickets did the Abano museum sell?',
      '88',
      'The Abano museum ni dnes sold 88 tickets to people in March.',
    ],
    ['How many tonnes of flour did the Tarouca mill grind?', '77', '77 tonnes of flour.'],
    [
      'How many comets did the observatory of Silves see?',
      '29',
      'The observatory of Silves \ufffd saw 29 comets\ufffd last',
    ],
    ['How many goats did the railway of Beja carry?', '6,543', 'The railway of Beja carried 6,543 goats.'],
    [
      'How many ships does the letter from Sagres name?',
      '3,131',
      'The endless letter from Sagres names 3,131 ships and',
    ],
  ])('is quoted as text: %s', async (question, asked, quote) => {
    const [rich, plain] = await inBothForms(question);
    expect(linesOf(rich)[0]).toMatch(new RegExp(`^${asked} \\[1\\]`, 'u'));
    expect(rich.text).toContain(quote);
    expect(linesOf(plain)).toEqual(linesOf(rich));
    requireOwnLooksAlone([rich, plain]);
  });

  it.concurrent.each([
    ['A1.1', `<h1>${MARKUP}</h1>`],
    ['A2.1', 'esrever ni eltit'],
    ['A3.1', `Za\u013a${'\u0301'.repeat(16)}go`],
    ['A3.7', '77 tonnes of flour'],
    ['A4.1', 'Half \ufffd a pair \ufffd'],
    ['A5.1', 'Unknown outlet · in English · A5.1'],
    ['A5.2', 'Donaudampfschifffahrtsgesellschaft'],
    ['A6.1', 'Endless Endless Endless'],
    ['A6.9', 'and then some more of them'],
  ])('is opened as text: %s', async (permalink, shown) => {
    const [rich, plain] = await inBothForms(`/excerpt ${permalink}`);
    expect(rich.text).toContain(shown);
    expect(linesOf(plain)).toEqual(linesOf(rich));
    expect(buttonsOf(plain)).toEqual(buttonsOf(rich));
    expect(rich.text).not.toMatch(/[\u202a-\u202e]/u);
    requireOwnLooksAlone([rich, plain]);
  });

  it('is read on to its end', async () => {
    const person = world.person();
    let last = await world.say(person, '/excerpt A5.1');
    for (let presses = 0; presses < 4 && buttonsOf(last)[0]?.includes('↓ More after'); presses += 1) {
      const { versions, id } = last;
      const { length } = versions;
      person.presses('↓ More after', last);
      const seen = (): StoredMessage | undefined => person.chat.botMessages.at(-1);
      await world.telegram.until(() => versions.length > length || seen()?.id !== id, PATIENCE_MS);
      last = seen() ?? last;
    }
    expect(last.text).toMatch(/gesellschaft!$/u);
  });

  it('is found as text, each page of a search in one message', async () => {
    const [rich, plain] = await inBothForms('/search goats comets kites ships');
    expect(linesOf(plain)).toEqual(linesOf(rich));
    requireOwnLooksAlone([rich, plain]);
    const listed = await inBothForms('/search lang:en');
    expect(linesOf(listed[0]).filter((line) => / · A\d\.\d+$/u.test(line))).toHaveLength(5);
    requireOwnLooksAlone(listed);
  });

  it('is listed as text', async () => {
    const [rich, plain] = await inBothForms('/sources');
    expect(rich.text).toContain('<a href="tg://resolve?domain=evil"><b>Kestrel</b>');
    expect(linesOf(rich).at(-1)).toBe('Unknown outlet: 1 article');
    expect(
      linesOf(rich)
        .slice(6)
        .filter((line) => line.length > 150),
    ).toEqual([]);
    expect(linesOf(plain).map((line) => line.replace(/^• /u, ''))).toEqual(linesOf(rich));
    requireOwnLooksAlone([rich, plain]);
  });

  it('does not get in with an address that is no web page’s', async () => {
    const article = { text: 'A text of one sentence.', url: 'javascript:alert(1)' };
    await expect(world.ingest([article])).rejects.toThrow('expected an http or https address');
  });
});

describe('a person with hostile words', () => {
  it.each([
    MARKUP,
    `${MARKUP} How many goats did the railway of Beja carry?`,
    '<b>',
    '&lt;&#60;&amp;&nbsp;',
    '*_[`~||',
    '\u202eHow many goats?\u2067',
    `g${'\u0301'.repeat(200)}oats?`,
    `goats${'\u200b'.repeat(900)}?`,
    'goats \ud83d?',
    'x'.repeat(300),
    '🐐'.repeat(500),
    '???',
    '\u2800.',
    '@depesche_test_bot',
  ])('gets an answer: %s', async (question) => {
    const answer = await world.say(
      world.person({ firstName: MARKUP, lastName: `\u202e${MARKS.slice(0, 60)}` }),
      question,
    );
    expect(answer.text).toMatch(/^(?:The corpus does not answer|.* \[1\]$|Write the question)/mu);
    requireOwnLooksAlone([answer]);
  });

  it.concurrent.each([
    ['/excerpt <b>A1.1</b>', 'There is no passage <b>A1.1</b>.'],
    ['/excerpt \u202eA1.1', 'There is no passage A1.1.'],
    ['/excerpt \u200b', 'Write the permalink after the command: /excerpt A12.3'],
    [`/excerpt ${'x'.repeat(4_000)}`, `There is no passage ${'x'.repeat(59)}….`],
    ['/search lang:<b>', '<b> is not a language code. Examples: de, en.'],
    ['/search from:*2016*', '*2016* is not a date. Write it as 2016-06-04, 2016-06 or 2016.'],
    [`/search from:${'9'.repeat(900)}`, `${'9'.repeat(59)}… is not a date. Write it as 2016-06-04, 2016-06 or 2016.`],
    ['/search goats outlet:"<a href=x>"', 'Nothing was found.'],
  ])('is told what is wrong: %s', async (text, said) => {
    const [rich, plain] = await inBothForms(text);
    expect(linesOf(rich)).toEqual([said]);
    expect(linesOf(plain)).toEqual([said]);
    requireOwnLooksAlone([rich, plain]);
  });
});
