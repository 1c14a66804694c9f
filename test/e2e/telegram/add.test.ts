import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BotApi, Person, StoredMessage } from '../../support/bot-api/index.js';
import { linesOf, linksIn } from './shown.js';
import { english } from './wording.js';
import { openWorld, type World } from './world.js';

type SentFile = Parameters<Person['sendsDocument']>[0];
type Fault = Parameters<BotApi['fault']>[0]['fault'];

/** A report about a place that no other article names. */
function report(place: string, number: number): string {
  return `In ${place} hat die Feuerwehr im Mai ${number} Katzen von Bäumen gerettet. Das berichtet Der Spiegel. Die Feuerwehr will dafür nun eine längere Leiter kaufen.`;
}

const questionAbout = (place: string): string => `How many cats did the fire brigade of ${place} rescue from trees?`;

function file(name: string, content: string | Buffer, caption?: string): SentFile {
  const mime = name.endsWith('.html') ? 'text/html' : 'text/plain';
  return { name, mime, content: Buffer.from(content), ...(caption !== undefined && { caption }) };
}

function line(article: Readonly<Record<string, string>>): string {
  return JSON.stringify(article);
}

/** What a receipt says besides the article's link and title. */
function found(outlet: string, quoting: string = english('receipt-quoting', { outlets: 'Der Spiegel' })): string[] {
  return [
    english('receipt-outlet', { outlet }),
    english('receipt-language', { language: 'German' }),
    quoting,
    english('receipt-passages', { passages: 1 }),
  ];
}

/** The permalink of the article that the first line of a receipt names. */
function articleIn(message: StoredMessage): string {
  return /A\d+/u.exec(message.text)?.[0] ?? message.text;
}

describe.concurrent('articles that people send', () => {
  let world: World;
  beforeAll(async () => {
    // The bot sees everything in groups, and has to tell what is meant for it.
    world = await openWorld({ access: 'open', telegram: { privacy: { on: false } } });
  });
  afterAll(async () => world.close());

  /** Has somebody send a file, and gives what the bot says to it. */
  async function sent(document: SentFile, person?: Person): Promise<StoredMessage> {
    const sender = person ?? (await world.member('analyst'));
    const message = sender.sendsDocument(document);
    return sender.chat.nextMessage({ after: message, timeoutMs: 15_000 });
  }

  const page = (place: string, number: number): string => `<!doctype html><html lang="de"><head>
    <title>Katzen gerettet - Waldbote</title><meta property="og:title" content="Katzen gerettet">
    <meta property="og:site_name" content="Waldbote"><link rel="canonical" href="https://waldbote.example/katzen"></head>
    <body><nav>Start Wetter Sport</nav><article><h1>Katzen gerettet</h1><p>${report(place, number)}</p>
    <p>Die Leiter wird nach Angaben der Feuerwehr zwölf Meter lang sein und im Herbst geliefert werden.</p></article></body></html>`;

  it.for([
    ['txt', 'Althausen', report('Althausen', 31), null, english('not-found')],
    ['md', 'Brunnfeld', `# Katzen gerettet\n\n${report('Brunnfeld', 32)}`, 'Katzen gerettet', english('not-found')],
    ['html', 'Castrow', page('Castrow', 33), 'Katzen gerettet', 'Waldbote'],
    ['jsonl', 'Dornau', line({ text: report('Dornau', 34), outlet: 'Dornauer Blatt' }), null, 'Dornauer Blatt'],
  ] as const)(
    'a document is taken in, and the next question finds it: %s',
    async ([extension, place, content, title, outlet]) => {
      const person = await world.member('analyst');
      const receipt = await sent(file(`news.${extension}`, content), person);
      expect(linesOf(receipt)).toEqual([
        english('receipt-added', { article: articleIn(receipt) }),
        ...(title === null ? [] : [title]),
        ...found(outlet),
      ]);
      expect(receipt.buttons.map(({ text }) => text)).toEqual([
        english('button-correct-outlet'),
        english('button-correct-language'),
      ]);
      const answer = await world.say(world.person(), questionAbout(place));
      expect(answer.text).toContain(/\d+ Katzen/u.exec(content)?.[0]);
      expect(answer.text).toContain(`${articleIn(receipt)}.1`);
    },
  );

  it('an admin may add articles too, readers and strangers may not', async () => {
    const document = file('news.txt', report('Eichloh', 35));
    const refused = english('role-needed', { role: 'analyst' });
    expect((await sent(document, await world.member('reader'))).text.trim()).toBe(refused);
    expect((await sent(document, world.person())).text.trim()).toBe(refused);
    expect((await world.say(world.person(), `/add ${report('Eichloh', 35)}`)).text.trim()).toBe(refused);
    expect((await sent(document, await world.member('admin'))).text).toContain(found('x')[1]);
  });

  it('several articles have one receipt each, and bad lines a reason', async () => {
    const lines = [
      line({ id: 'f1', text: report('Fichtenau', 36), title: 'Katzen in Fichtenau', outlet: 'Waldbote' }),
      '{"id": "f2", "text": ',
      line({ id: 'f3', text: '' }),
      line({ id: 'f4', text: report('Föhrental', 37) }),
      line({ id: 'f5', text: report('Farnbach', 38), language: 'Klingon' }),
    ];
    const receipt = await sent(file('week.jsonl', lines.join('\n')));
    const said = linesOf(receipt);
    expect(said[0]).toBe(english('add-done', { added: 2, updated: 0, unchanged: 0, failed: 3 }));
    expect(said.slice(2, 7)).toEqual(['Katzen in Fichtenau', ...found('Waldbote')]);
    expect(said.slice(8, 12)).toEqual(found(english('not-found')));
    expect(said.slice(12)).toEqual([
      expect.stringMatching(/^week\.jsonl:2: not JSON/u),
      'week.jsonl:3: it holds no text',
      expect.stringMatching(/^week\.jsonl:5: language: expected a language code/u),
    ]);
    expect(receipt.buttons).toEqual([]);
    expect((await world.say(world.person(), questionAbout('Föhrental'))).text).toContain('37 Katzen');
  });

  it('the receipts of many articles are counted', async () => {
    const lines = Array.from({ length: 9 }, (_, place) => line({ text: report(`Gemeinde ${place}`, 100 + place) }));
    const receipt = await sent(file('many.ndjson', [...lines, ...Array<string>(7).fill('oops')].join('\n')));
    expect(receipt.text).toContain(english('receipt-more', { count: 4 }));
    expect(receipt.text).toContain(english('add-failed-more', { count: 2 }));
  });

  it('in groups a document is taken where /add is its caption', async () => {
    const analyst = await world.member('analyst');
    const group = await world.group([analyst]);
    analyst.sendsDocument(file('ignored.txt', report('Hagen-Nord', 39)), { in: group });
    analyst.sendsDocument(file('others.txt', report('Hagen-Nord', 39), '/add@another_test_bot'), { in: group });
    const asked = analyst.sendsDocument(file('asked.txt', report('Hagen-Ost', 40), '/add'), { in: group });
    const receipt = await group.nextMessage({ after: asked, timeoutMs: 15_000 });
    expect(linesOf(receipt).slice(1)).toEqual(found(english('not-found')));
    expect(receipt.reply?.message).toBe(asked);
    const known = await sent(file('others.txt', report('Hagen-Nord', 39)));
    expect(linesOf(known)[0]).toBe(english('receipt-added', { article: articleIn(known) }));
  });

  it('in groups a document is taken where it is answered with /add', async () => {
    const [analyst, other] = [await world.member('analyst'), world.person()];
    const group = await world.group([analyst, other]);
    const document = other.sendsDocument(file('asked.txt', report('Hagen-West', 41)), { in: group });
    const receipt = await world.say(analyst, '/add', { in: group, replyTo: document });
    expect(linesOf(receipt).slice(1)).toEqual(found(english('not-found')));
  });

  it('a forwarded document is a document', async () => {
    const [sender, analyst] = [world.person(), await world.member('analyst')];
    const group = await world.group([sender]);
    const document = sender.sendsDocument(file('news.txt', report('Inselsee', 42)), { in: group });
    const forwarded = analyst.forwards(document);
    const receipt = await analyst.chat.nextMessage({ after: forwarded, timeoutMs: 15_000 });
    expect(linesOf(receipt).slice(1)).toEqual(found(english('not-found')));
  });

  it('a post of a channel keeps its outlet, date and address', async () => {
    const analyst = await world.member('analyst');
    const group = await world.group([analyst]);
    const origin = { channel: { title: 'Küstenfunk', username: 'kuestenfunk' }, messageId: 42 };
    const post = analyst.forwards({ text: report('Jadebusen', 43), origin }, { in: group });
    const receipt = await world.say(analyst, '/add', { in: group, replyTo: post });
    expect(linesOf(receipt).slice(1)).toEqual(found('Küstenfunk'));
    const answer = await world.say(world.person(), questionAbout('Jadebusen'));
    expect(answer.text).toContain('43 Katzen');
    expect(answer.text).toContain('Küstenfunk');
    const day = new Date(Date.now() - 3_600_000).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
    expect(answer.text).toContain(day);
    expect(Object.values(linksIn(answer))).toContain('https://t.me/kuestenfunk/42');

    const own = await world.say(analyst, `/add ${report('Jadehafen', 44)}`, { in: group, replyTo: post });
    expect(linesOf(own).slice(1)).toEqual(found(english('not-found')));
  });

  it('a text behind /add is an article, and so is one that is answered with /add', async () => {
    const analyst = await world.member('analyst');
    const added = await world.say(analyst, `/add ${report('Kirchwald', 45)}`);
    expect(linesOf(added).slice(1)).toEqual(found(english('not-found')));
    const group = await world.group([analyst]);
    const text = analyst.writes(report('Kirchwald-Süd', 46), { in: group });
    const answered = await world.say(analyst, '/add', { in: group, replyTo: text });
    expect(linesOf(answered).slice(1)).toEqual(found(english('not-found')));
    expect((await world.say(world.person(), questionAbout('Kirchwald-Süd'))).text).toContain('46 Katzen');
  });

  it('what is no article is told so', async () => {
    expect((await world.say(await world.member('analyst'), '/add')).text.trim()).toBe(english('add-usage'));
    expect((await world.say(await world.member('analyst'), '/add too short')).text.trim()).toBe(english('add-short'));
  });

  it('an article that is known is said to be, whoever sends it', async () => {
    const first = await sent(file('news.txt', report('Lindau', 47)));
    const again = await sent(file('same.txt', report('Lindau', 47)));
    expect(linesOf(again)).toEqual([
      english('receipt-unchanged', { article: articleIn(first) }),
      ...found(english('not-found')),
    ]);
    expect(again.buttons).toHaveLength(2);
  });

  it('an article that has changed becomes a new version', async () => {
    const first = await sent(file('a.jsonl', line({ id: 'moor', text: report('Moordorf', 48) })));
    const changed = await sent(file('b.jsonl', line({ id: 'moor', text: report('Moordorf', 49), outlet: 'Moorpost' })));
    expect(linesOf(changed)).toEqual([english('receipt-updated', { article: articleIn(first) }), ...found('Moorpost')]);
    expect((await world.say(world.person(), questionAbout('Moordorf'))).text).toContain('49 Katzen');
  });

  it.for([
    ['of a wrong type', file('news.pdf', 'whatever'), english('add-bad-type')],
    ['without a type', file('news', 'whatever'), english('add-bad-type')],
    ['that are empty', file('empty.txt', ''), 'empty.txt: it is empty'],
    ['that are binary', file('data.txt', Buffer.from([1, 0, 2, 0])), 'data.txt: binary, not text: it holds NUL bytes'],
    [
      'that are pictures',
      file('picture.txt', Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])),
      'picture.txt: it is a PNG image, not text',
    ],
    ['without an article', file('page.html', '<html><body></body></html>'), 'page.html: no article found in the page'],
    [
      'too large for Telegram',
      file('large.txt', Buffer.alloc(20_000_001, 'a')),
      english('add-too-large', { megabytes: 20 }),
    ],
  ] as const)('documents %s are refused in one line', async ([, document, refusal]) => {
    const { text } = await sent(document);
    expect(text.trim()).toBe(refusal);
  });

  it.for([
    ['refused', { kind: 'refuse', code: 400, description: 'Bad Request: file is too big' }],
    ['cut', { kind: 'cut-before' }],
  ] as const)(
    'a file that Telegram does not give is told in one line, and can be sent again: %s',
    async ([kind, fault]) => {
      const person = await world.member('analyst');
      const document = file('news.txt', report(`Neuenrade ${kind}`, 50));
      const message = person.sendsDocument(document);
      failsOnce(message, fault);
      const failure = await person.chat.nextMessage({ after: message, timeoutMs: 15_000 });
      expect(failure.text.trim()).toBe(english('add-not-fetched', { source: 'news.txt' }));
      expect(linesOf(await sent(document, person)).slice(1)).toEqual(found(english('not-found')));
    },
  );

  it('a failure of Telegram that passes is waited for', async () => {
    const person = await world.member('analyst');
    const message = person.sendsDocument(file('news.txt', report('Oberau', 51)));
    failsOnce(message, { kind: 'server-error', status: 500 });
    const receipt = await person.chat.nextMessage({ after: message, timeoutMs: 15_000 });
    expect(linesOf(receipt).slice(1)).toEqual(found(english('not-found')));
  });

  /** Has Telegram fail when the bot asks for the file of a message. */
  function failsOnce({ document }: StoredMessage, fault: Fault): void {
    const isAsked = ({ parameters }: { readonly parameters: Readonly<Record<string, unknown>> }): boolean =>
      parameters['file_id'] === document?.file_id;
    world.telegram.fault({ method: 'getFile', when: isAsked, fault });
    world.expectRefusal((call) => call.method === 'getFile' && isAsked(call));
  }
});
