import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personId, type Language } from '../../../src/domain/index.js';
import type { StoredMessage } from '../../support/bot-api/index.js';
import { SEEDS } from '../../support/data-folder.js';
import { buttonsOf, linesOf, linksIn, quotesIn, shownAs, shownIn } from './shown.js';
import { type ArticleLine, openWorld, PATIENCE_MS, type World } from './world.js';

const SEED = readFileSync(join(SEEDS, 'sputniknews-150-rueckkehrer.txt'), 'utf8');
const RETURNEES = /WSJ zufolge .*? zu helfen\./u.exec(SEED)?.[0] ?? '';
const TRAM = 'The Lisbon tram museum reopened on Monday after a restoration that cost 4.2 million euros.';

const ARTICLES: readonly ArticleLine[] = [
  { text: SEED, publishedAt: '2016-06-04', url: 'https://sputniknews.example/returnees?id=1&page=2' },
  {
    text: `${TRAM} Visitors queued along the river from the early morning. The mayor rode in the first carriage.`,
    outlet: 'The Guardian',
    publishedAt: '2024-03-05T09:30:00+01:00',
    url: 'https://guardian.example/tram',
  },
  {
    text: `LISBON. ${TRAM} The carriages had been stored in a hangar for six years.`,
    outlet: 'Reuters',
    publishedAt: '2024-03-04',
  },
  {
    text: 'As Reuters reports, the dam of Alqueva has lost 40 percent of its water since June. Farmers are worried.',
    outlet: 'The Guardian',
    publishedAt: '2023-08-02',
  },
  {
    text: 'The water in the dam of Alqueva has fallen by 40 percent, according to Reuters. The minister will visit it.',
    outlet: 'The Irish Times',
    publishedAt: '2023-08-03',
  },
];

let world: World;
beforeAll(async () => {
  world = await openWorld({ articles: ARTICLES });
});
afterAll(async () => world.close());

/** Whom the quoted outlet cites in turn. */
const DATA = 'Daten, die sie von Diplomaten von insgesamt sechs Botschaften verschiedener…';

const LANGUAGES: readonly (readonly [string, string, string])[] = [
  [
    'en',
    'How many returnees asked for help?',
    `[1] Sputniknews · in German · citing The Wall Street Journal (English), which cites “${DATA}” · 4 June 2016 · A1.3`,
  ],
  [
    'de',
    'Wie viele Rückkehrer baten um Hilfe?',
    `[1] Sputniknews · auf Deutsch · unter Berufung auf The Wall Street Journal (Englisch), dort unter Berufung auf „${DATA}“ · 4. Juni 2016 · A1.3`,
  ],
  [
    'fr',
    "Combien de personnes ont demandé de l'aide pour rentrer ?",
    `[1] Sputniknews · en allemand · citant The Wall Street Journal (anglais), qui cite «\u00a0${DATA}\u00a0» · 4 juin 2016 · A1.3`,
  ],
  [
    'es',
    '¿Cuántos retornados pidieron ayuda?',
    `[1] Sputniknews · en alemán · citando a The Wall Street Journal (inglés), que cita «${DATA}» · 4 de junio de 2016 · A1.3`,
  ],
  [
    'ru',
    'Сколько вернувшихся попросили о помощи?',
    `[1] Sputniknews · на немецком языке · со ссылкой на The Wall Street Journal (английский), где ссылаются на «${DATA}» · 4 июня 2016 г. · A1.3`,
  ],
  [
    'tr',
    'Kaç geri dönen yardım istedi?',
    `[1] Sputniknews · Almanca · aktardığı kaynak: The Wall Street Journal (İngilizce), onun kaynağı: “${DATA}” · 4 Haziran 2016 · A1.3`,
  ],
  [
    'ar',
    'كم عدد العائدين الذين طلبوا المساعدة؟',
    `[1] \u2068Sputniknews\u2069 · بالألمانية · نقلًا عن \u2068The Wall Street Journal\u2069 (الإنجليزية)، استنادًا إلى «\u2068${DATA}\u2069» · 4 يونيو 2016 · A1.3`,
  ],
];

/** The line on where the first quote comes from. */
function firstSource(message: StoredMessage): string | undefined {
  return linesOf(message).find((line) => line.startsWith('[1]'));
}

describe('a question', () => {
  it.each(LANGUAGES)('in %s is answered with words in that language', async (languageCode, question, source) => {
    const answer = await world.say(world.person({ languageCode }), question);
    expect(linesOf(answer)[0]).toBe('150 [1]');
    expect(firstSource(answer)).toBe(source);
    expect(quotesIn(answer)[0]).toBe(RETURNEES);
    expect(linesOf(answer).find((line) => line.includes(RETURNEES))).toMatch(/ \[1\]$/u);
  });

  it('is answered with the number in bold, and with what can be opened as links', async () => {
    const answer = await world.say(world.person(), 'How many returnees asked for help?');
    expect(shownAs('bold', answer)).toEqual(['150', '150']);
    expect(linksIn(answer)).toEqual({
      Sputniknews: 'https://sputniknews.example/returnees?id=1&page=2',
      'A1.3': 'https://t.me/depesche_test_bot?start=A1_3',
    });
    expect(buttonsOf(answer)).toEqual([['[1] Sputniknews']]);
  });

  it.each([
    'Which city did the Iraqi soldiers free?',
    'When did the Syrian army start its offensive on Rakka?',
    'Where were the carriages stored?',
  ])('is answered with quotes that stand word for word in the article: %s', async (question) => {
    const answer = await world.say(world.person(), question);
    const places = [...answer.text.matchAll(/ · A(\d)\.(\d)$/gmu)].map((found) => found.slice(1).map(Number));
    const cited = await Promise.all(
      places.map(([article = 0, passage = 0]) => world.storage.passages.findByLink(article, passage)),
    );
    const quotes = quotesIn(answer);
    expect(quotes.length).toBeGreaterThan(0);
    for (const quote of quotes) expect(cited.some((source) => source?.version.text.includes(quote))).toBe(true);
  });

  it('is answered with the name in bold where a name is asked for', async () => {
    const answer = await world.say(world.person(), 'Who coordinates the French intelligence services?');
    expect(linesOf(answer)[0]).toBe('Didier Le Bret [1]');
    expect(shownAs('bold', answer)[0]).toBe('Didier Le Bret');
  });

  it('names every outlet that carries the sentence', async () => {
    const answer = await world.say(world.person(), 'How much did the restoration of the tram museum cost?');
    const [asked, quote, ...sources] = linesOf(answer);
    expect([asked, quote]).toEqual(['4.2 million [1][2]', `“${TRAM}” [1][2]`]);
    expect(sources.map((source) => source.replace(/^\[\d\] /u, '')).sort()).toEqual([
      'Reuters · in English · 4 March 2024 · A3.1',
      'The Guardian · in English · 5 March 2024 · A2.1',
    ]);
    // Reuters has no address that it could lead to.
    expect(linksIn(answer)).toEqual({
      'The Guardian': 'https://guardian.example/tram',
      'A2.1': 'https://t.me/depesche_test_bot?start=A2_1',
      'A3.1': 'https://t.me/depesche_test_bot?start=A3_1',
    });
    expect(buttonsOf(answer)).toEqual([[expect.stringMatching(/^\[1\] /u), expect.stringMatching(/^\[2\] /u)]]);
  });

  it('says where several outlets have it from one', async () => {
    const answer = await world.say(
      world.person({ languageCode: 'de' }),
      'Wie viel Wasser hat der Alqueva-Damm verloren?',
    );
    expect(linesOf(answer).filter((line) => line.includes('unter Berufung auf Reuters'))).toHaveLength(2);
    expect(linesOf(answer).at(-1)).toBe('2 Artikel, ein Ursprung: Reuters');
  });

  it('is answered with a warning where the answer is uncertain', async () => {
    const answer = await world.say(world.person(), 'What colour are the trams?');
    expect(linesOf(answer)).toContain('This answer is uncertain.');
    expect(linesOf(answer)[0]).toMatch(/^“.*” \[1\]/u);
  });

  it('that the corpus does not answer is met with the nearest passages', async () => {
    const answer = await world.say(world.person({ languageCode: 'de' }), 'Was ist die Hauptstadt von Australien?');
    const [none, nearest, ...passages] = linesOf(answer);
    expect([none, nearest]).toEqual(['Das Korpus beantwortet diese Frage nicht.', 'Die nächstliegenden Stellen:']);
    expect(passages.filter((line) => /^\[\d\] .* · A\d\.\d$/u.test(line))).toHaveLength(3);
    expect(shownAs('expandable_blockquote', answer)).toHaveLength(3);
    expect(buttonsOf(answer).flat()).toHaveLength(3);
  });

  it('may come as /ask, and as /ask in reply to the question', async () => {
    const commanded = await world.say(world.person(), '/ask How many returnees asked for help?');
    expect(linesOf(commanded)[0]).toBe('150 [1]');
    const person = world.person();
    const forwarded = person.forwards({ text: 'Any news?', origin: { hiddenName: 'A friend' } });
    await person.chat.nextMessage({ after: forwarded, timeoutMs: PATIENCE_MS });
    const question = person.forwards({
      text: 'How many returnees asked for help?',
      origin: { hiddenName: 'A friend' },
    });
    await person.chat.nextMessage({ after: question, timeoutMs: PATIENCE_MS });
    const replied = await world.say(person, '/ask', { replyTo: question });
    expect(linesOf(replied)[0]).toBe('150 [1]');
  });

  it('in another language than Telegram’s is answered in the language of the question', async () => {
    const answer = await world.say(world.person({ languageCode: 'fr' }), 'Wie viele Rückkehrer baten um Hilfe?');
    expect(firstSource(answer)).toContain('auf Deutsch');
  });

  it('in a language that the bot does not speak is answered in the language of Telegram', async () => {
    const answer = await world.say(world.person({ languageCode: 'tr' }), 'Quanti combattenti hanno chiesto aiuto?');
    expect(firstSource(answer)).toContain('Almanca');
  });

  it('of a word or two is answered in the language of Telegram, for it may be a name', async () => {
    const answer = await world.say(world.person({ languageCode: 'ru' }), 'Returnees embassy?');
    expect(firstSource(answer)).toContain('на немецком языке');
  });

  it('is answered in the language that the person has fixed', async () => {
    const person = world.person({ languageCode: 'fr' });
    const name = { id: personId(person.id), name: 'Person', username: null };
    await world.storage.telegram.people.setLanguage(name, 'es' as Language);
    const answer = await world.say(person, 'How many returnees asked for help?');
    expect(firstSource(answer)).toContain('en alemán');
  });
});

describe('an answer in Arabic', () => {
  it('reads from right to left, with Latin names and foreign quotes isolated in it', async () => {
    const answer = await world.say(world.person({ languageCode: 'ar' }), 'كم عدد العائدين الذين طلبوا المساعدة؟');
    expect(answer.rich).toMatchObject({ is_rtl: true });
    expect(linesOf(answer)[1]).toBe(`«\u2068${RETURNEES}\u2069» [1]`);
  });
});

describe('“typing…”', () => {
  it('is shown before the answer', async () => {
    const from = world.telegram.ledger.entries.length;
    const person = world.person();
    await world.say(person, 'How many returnees asked for help?');
    const calls = world.telegram.ledger.entries
      .slice(from)
      .filter(({ parameters }) => Number(parameters['chat_id']) === person.id);
    expect([calls[0]?.method, calls.at(-1)?.method]).toEqual(['sendChatAction', 'sendRichMessage']);
    expect(calls[0]?.parameters).toMatchObject({ action: 'typing' });
  });
});

describe('no question', () => {
  it('is met with how to ask one', async () => {
    const answer = await world.say(world.person(), '/ask');
    expect(answer.text).toBe('Write the question after the command: /ask How many returnees asked for help?');
  });

  it('is one of more than 1,000 characters', async () => {
    const answer = await world.say(world.person({ languageCode: 'de' }), `Warum ${'so '.repeat(332)}?`);
    expect(answer.text).toBe('Diese Frage ist zu lang; ich kann höchstens 1.000 Zeichen lesen.');
    const longest = await world.say(world.person(), `How many returnees asked for help${' '.repeat(966)}?`);
    expect(longest.text).not.toContain('too long');
  });

  it('is a sticker or a place on the map', async () => {
    const person = world.person();
    const written = person.writes('/ask');
    const { chat, from } = written.toJson();
    const explained = await person.chat.nextMessage({ after: written, timeoutMs: PATIENCE_MS });
    const location = { latitude: 38.7, longitude: -9.1 };
    world.telegram.push({ message: { message_id: 9_999, date: 1, chat, from, location } });
    const answer = await person.chat.nextMessage({ after: explained, timeoutMs: PATIENCE_MS });
    expect(answer.text).toMatch(/^I can read text messages.*Write me a question\.$/u);
  });
});

/** What a person reads and can press, whichever way it was sent. */
function readBy(message: StoredMessage): unknown {
  return { lines: linesOf(message), shown: new Set(shownIn(message)), buttons: buttonsOf(message) };
}

describe('a plain message', () => {
  it('says the same with entities, where the server does not take a rich one', async () => {
    const rich = await world.say(world.person(), 'How many returnees asked for help?');
    const plain = await world.say(world.plainReader(), 'How many returnees asked for help?');
    expect(plain.content.kind).toBe('text');
    expect(readBy(plain)).toEqual(readBy(rich));
    expect(shownAs('expandable_blockquote', plain)).toEqual([`“${RETURNEES}” [1]`]);
  });

  it('says the same where the server knows no rich ones', async () => {
    const rich = await world.say(world.person(), 'How many returnees asked for help?');
    world.expectRefusal(({ outcome }) => 'code' in outcome && outcome.code === 404);
    world.telegram.rich.supported = false;
    const plain = await world.say(world.person(), 'How many returnees asked for help?');
    expect(plain.content.kind).toBe('text');
    expect(readBy(plain)).toEqual(readBy(rich));
    world.telegram.rich.supported = true;
    // It would not try again for as long as it runs.
    await world.restart();
  });
});
