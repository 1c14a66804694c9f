import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person, StoredMessage } from '../../support/bot-api/index.js';
import { SEEDS } from '../../support/data-folder.js';
import { buttonsOf, linesOf, linksIn, shownAs } from './shown.js';
import { type ArticleLine, openWorld, PATIENCE_MS, type World } from './world.js';

const SEED = readFileSync(join(SEEDS, 'sputniknews-150-rueckkehrer.txt'), 'utf8');
const RETURNEES = /WSJ zufolge .*? zu helfen\./u.exec(SEED)?.[0] ?? '';

/** Eleven sentences, the sixth of which says how long the bridge is. */
const BRIDGE = [
  'The village of Mora has a new crossing.',
  'Work on it began under the last council.',
  'Nobody believed in it at first.',
  'The river is wide here and floods each spring.',
  'Engineers from Porto drew the plans.',
  'The new bridge of Mora is 412 metres long.',
  'It rests on nine pillars of granite.',
  'The old ferry made its last trip on Sunday.',
  'Its captain will drive a bus from now on.',
  'Children were the first to walk across.',
  'A brass band played until midnight.',
];

/** Sentences of some 600 units, so that a message holds six. */
const LONG = Array.from(
  { length: 24 },
  (_, place) => `Chapter ${place + 1} of the report begins here ${'and goes on at length '.repeat(25)}until it ends.`,
);

const FLOOD = 'The flood in Tavira destroyed 31 houses. The mayor asked the army for boats.';
const STORM = 'The storm in Faro tore 17 roofs from houses. Schools stay shut until Monday.';

const ARTICLES: readonly ArticleLine[] = [
  { text: SEED, publishedAt: '2016-06-04', url: 'https://sputniknews.example/returnees', title: '150 Rückkehrer' },
  { text: BRIDGE.join(' '), outlet: 'Diário do Sul', language: 'en' },
  { id: 'flood', text: FLOOD, outlet: 'Algarve Post', language: 'en', publishedAt: '2024-01-02' },
  { id: 'storm', text: STORM, outlet: 'Algarve Post', language: 'en' },
  { text: LONG.join(' '), outlet: 'The Long Read', language: 'en' },
];

const BEFORE = '↑ More before';
const AFTER = '↓ More after';

let world: World;
beforeAll(async () => {
  world = await openWorld({ articles: ARTICLES });
});
afterAll(async () => world.close());

/** Asks, and opens the first source of the answer. */
async function opened(person: Person, question: string): Promise<StoredMessage> {
  const answer = await world.say(person, question);
  return openedFrom(answer, person);
}

async function openedFrom(answer: StoredMessage, person: Person): Promise<StoredMessage> {
  const press = person.presses(({ text }) => text.startsWith('[1]'), answer);
  expect(await world.telegram.answerTo(press, PATIENCE_MS)).toMatchObject({ text: '', alert: false });
  return person.chat.nextMessage({ after: answer, timeoutMs: PATIENCE_MS });
}

describe('the button of a citation', () => {
  it('opens the passage in its context, with the quote in bold, the original and the permalink', async () => {
    const excerpt = await opened(world.person(), 'How many returnees asked for help?');
    const [title, source, ...context] = linesOf(excerpt);
    expect([title, source]).toEqual([
      '150 Rückkehrer',
      'Sputniknews · in German · citing The Wall Street Journal (English), which cites “Daten, die sie von Diplomaten von insgesamt sechs Botschaften verschiedener…” · 4 June 2016 · A1.3',
    ]);
    expect(shownAs('bold', excerpt)).toEqual(['150 Rückkehrer', RETURNEES]);
    expect(context[0]).toMatch(/^… Der Grund dafür sei/u);
    expect(context.at(-1)).toMatch(/ …$/u);
    expect(context.join(' ')).toContain('sei nicht bekannt.');
    expect(linksIn(excerpt)).toMatchObject({ 'A1.3': 'https://t.me/depesche_test_bot?start=A1_3' });
    expect(buttonsOf(excerpt)).toEqual([
      [BEFORE, AFTER],
      ['Original', 'Copy A1.3'],
    ]);
    expect(excerpt.keyboard?.inline_keyboard[1]).toEqual([
      { text: 'Original', url: 'https://sputniknews.example/returnees' },
      { text: 'Copy A1.3', copy_text: { text: 'A1.3' } },
    ]);
  });

  it('shows more of the article in the same message until its ends', async () => {
    const person = world.person();
    const excerpt = await opened(person, 'How long is the new bridge of Mora?');
    const text = (): string => linesOf(excerpt).slice(1).join('\n');
    expect(text()).toBe(`… ${BRIDGE.slice(3, 8).join(' ')} …`);
    await world.turn(person, BEFORE, excerpt);
    expect(text()).toBe(`${BRIDGE.slice(0, 8).join(' ')} …`);
    expect(buttonsOf(excerpt)).toEqual([[AFTER], ['Copy A2.1']]);
    await world.turn(person, AFTER, excerpt);
    expect(text()).toBe(BRIDGE.join(' '));
    expect(shownAs('bold', excerpt)).toEqual([BRIDGE[5]]);
    expect(buttonsOf(excerpt)).toEqual([['Copy A2.1']]);
    expect(person.chat.botMessages).toHaveLength(2);
  });

  it('goes on in a new message where one is full, also a plain one', async () => {
    const person = world.person();
    const excerpt = await world.say(person, '/excerpt A5.7');
    const plain = await world.say(world.plainReader(), '/excerpt A5.7');
    expect(linesOf(plain)).toEqual(linesOf(excerpt));
    const shown = (message: StoredMessage): number[] =>
      [...message.text.matchAll(/Chapter (\d+)/gu)].map((found) => Number(found[1]));
    expect(shown(excerpt)).toEqual([...new Set(shown(excerpt))]);
    let last = excerpt;
    for (let presses = 0; presses < 3; presses += 1) {
      const { versions, text } = last;
      const { length } = versions;
      const messages = person.chat.botMessages.length;
      person.presses(AFTER, last);
      await world.telegram.until(
        () => last.versions.length > length || person.chat.botMessages.length > messages,
        PATIENCE_MS,
      );
      expect(last.text.length).toBeLessThanOrEqual(4_096);
      expect(last.text.length).toBeGreaterThanOrEqual(text.length);
      last = person.chat.botMessages.at(-1) ?? last;
    }
    expect(last).not.toBe(excerpt);
    expect(shown(last)).toContain((shown(excerpt).at(-1) ?? 0) + 1);
  });
});

describe('a permalink', () => {
  it.each(['/excerpt A1.3', '/excerpt a1.3', '/excerpt  A1.3, please', '/excerpt@depesche_test_bot A1.3'])(
    'opens its passage: %s',
    async (text) => {
      const excerpt = await world.say(world.person(), text);
      expect(shownAs('bold', excerpt).at(-1)).toMatch(/^WSJ zufolge .*\n\nNun müssen .* zu verüben\.$/su);
      expect(buttonsOf(excerpt).flat()).toContain('Copy A1.3');
    },
  );

  it('opens a text of another direction with every line isolated', async () => {
    const excerpt = await world.say(world.person({ languageCode: 'ar' }), '/excerpt A1.3');
    const [title, , ...context] = linesOf(excerpt);
    expect(excerpt.rich).toMatchObject({ is_rtl: true });
    expect(title).toBe('\u2068150 Rückkehrer\u2069');
    expect(context.length).toBeGreaterThan(3);
    expect(context.filter((line) => !/^\u2068[^\u2066-\u2069]+\u2069$/u.test(line))).toEqual([]);
  });

  it('opens its passage as a deep link', async () => {
    const person = world.person();
    person.opensLink('A1_3');
    const excerpt = await person.chat.nextMessage({ timeoutMs: PATIENCE_MS });
    expect(linesOf(excerpt)[1]).toMatch(/ · A1\.3$/u);
  });

  it.each([
    ['/excerpt', 'Write the permalink after the command: /excerpt A12.3'],
    ['/excerpt A1.99', 'There is no passage A1.99.'],
    ['/excerpt A9999.1', 'There is no passage A9999.1.'],
    ['/excerpt B5', 'There is no passage B5.'],
    ['/excerpt A1.0', 'There is no passage A1.0.'],
    ['/excerpt A99999999999999999999.1', 'There is no passage A99999999999999999999.1.'],
    ['/start A77_1', 'There is no passage A77.1.'],
  ])('that leads nowhere is said to: %s', async (text, said) => {
    const answer = await world.say(world.person(), text);
    expect(linesOf(answer)).toEqual([said]);
    expect(answer.keyboard).toBeUndefined();
  });
});

describe('an article that changes while the bot is at work', () => {
  it('is shown as it was cited, with the news that it no longer says so', async () => {
    const person = world.person();
    const answer = await world.say(person, 'How many houses did the flood in Tavira destroy?');
    expect(linesOf(answer)[0]).toBe('31 [1]');
    const changed = { id: 'flood', text: FLOOD.replace('31', '34'), outlet: 'Algarve Post', language: 'en' };
    expect(JSON.parse(await world.ingest([changed]))).toMatchObject({ updated: 1 });

    const excerpt = await openedFrom(answer, person);
    expect(linesOf(excerpt)).toEqual([
      'Algarve Post · in English · 2 January 2024 · A3.1',
      FLOOD,
      'The article has changed since. This is version 1, the one that was cited; the newest is version 2. The newest version no longer says this word for word.',
    ]);
    const again = await world.say(world.person(), 'How many houses did the flood in Tavira destroy?');
    expect(linesOf(again)[0]).toBe('34 [1]');
    expect(linesOf(again).at(-1)).toMatch(/ · A3\.2$/u);
  });

  it('is shown as it was cited, with the news that it still says so', async () => {
    const person = world.person({ languageCode: 'de' });
    const answer = await world.say(person, 'Wie viele Dächer hat der Sturm in Faro von den Häusern gerissen?');
    const changed = { id: 'storm', text: STORM.replace('Monday', 'Tuesday'), outlet: 'Algarve Post', language: 'en' };
    await world.ingest([changed]);
    const excerpt = await openedFrom(answer, person);
    expect(excerpt.text).toContain('until Monday');
    expect(linesOf(excerpt).at(-1)).toMatch(/^Der Artikel wurde seitdem geändert\..*enthält diese Stelle wörtlich\.$/u);
  });
});

describe('buttons', () => {
  it('work for nobody but the person who asked', async () => {
    const [anna, bert] = [world.person(), world.person({ languageCode: 'de' })];
    const group = await world.group([anna, bert]);
    const answer = await world.say(anna, '/ask How many returnees asked for help?', { in: group });
    const press = bert.presses('[1] Sputniknews', answer);
    expect(await world.telegram.answerTo(press, PATIENCE_MS)).toMatchObject({
      text: expect.stringMatching(/\S/u),
      alert: true,
    });
    const excerpt = anna.presses('[1] Sputniknews', answer);
    await world.telegram.answerTo(excerpt, PATIENCE_MS);
    await group.nextMessage({ after: answer, timeoutMs: PATIENCE_MS });
    expect(group.botMessages).toHaveLength(2);
  });

  it('with data that were not made for them do nothing', async () => {
    const person = world.person();
    const other = world.person();
    const answer = await world.say(person, 'How many returnees asked for help?');
    const data = dataOf(answer);
    const foreign = dataOf(await world.say(other, 'How many returnees asked for help?'));
    const [payload = '', signature = ''] = data.split('~');
    const forged = [
      foreign,
      data.replace('x.1.3', 'x.1.2'),
      data.replace(/^x/u, 'w'),
      `${payload}~${signature.slice(0, -1)}`,
      `${payload}~`,
      payload,
      `~${signature}`,
      '~',
      '',
      'x.1.3.1203.1390.2.2',
      '\u0000\ud83d~\u{1f600}',
      'f~f',
      '__proto__~',
      'a'.repeat(64),
    ];
    const press = person.presses('[1] Sputniknews', answer);
    await world.telegram.until(() => press.answers.length === 1, PATIENCE_MS);
    await person.chat.nextMessage({ after: answer, timeoutMs: PATIENCE_MS });
    for (const altered of forged) pushPress(altered, { press, person, answer });
    await world.telegram.until(() => press.answers.length === forged.length + 1, PATIENCE_MS);
    expect(press.answers.slice(1).filter(({ alert, text }) => !alert || text === '')).toEqual([]);
    expect(person.chat.botMessages).toHaveLength(2);
  });

  it('of an earlier process work after a restart', async () => {
    const [person, other] = [world.person(), world.person()];
    const answer = await world.say(person, 'How many returnees asked for help?');
    const excerpt = await opened(other, 'How long is the new bridge of Mora?');
    await world.restart();
    expect(linesOf(await openedFrom(answer, person))[1]).toMatch(/ · A1\.3$/u);
    await world.turn(other, BEFORE, excerpt);
    expect(excerpt.text).toContain(BRIDGE[0]);
  });
});

/** What the first button of a message sends. */
function dataOf({ buttons: [button] }: StoredMessage): string {
  if (!button || !('callback_data' in button)) throw new Error('The message has no button that calls back.');
  return button.callback_data;
}

/** Presses a button as a program does that sends what it likes; the bot's answer is added to those to `press`. */
function pushPress(
  data: string,
  {
    press,
    person,
    answer,
  }: { readonly press: ReturnType<Person['presses']>; readonly person: Person; readonly answer: StoredMessage },
): void {
  const message = answer.toJson();
  world.telegram.push({ callback_query: { id: press.id, from: person.user, message, chat_instance: '1', data } });
}
