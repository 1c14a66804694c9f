import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personId } from '../../../src/domain/index.js';
import type { Person, StoredMessage } from '../../support/bot-api/index.js';
import { buttonsOf, linesOf } from './shown.js';
import { english } from './wording.js';
import { type ArticleLine, openWorld, type World } from './world.js';

/** Nothing of it can be seen: it cannot stand on a button. */
const INVISIBLE = '\u200B\u200B';

/** So many short articles of one outlet. */
function articlesOf(outlet: string, count: number): ArticleLine[] {
  return Array.from({ length: count }, (_, place) => ({
    text: `${outlet} had ${place + 100} readers on day ${place + 1}.`,
    outlet,
    language: 'en',
  }));
}

/** A report about a place that no other article names. */
function report(place: string, number: number): string {
  return `In ${place} hat die Stadt im Mai ${number} Bänke gestrichen. Das berichtet Der Spiegel. Die Farbe ist nach Angaben der Stadt grün.`;
}

const questionAbout = (place: string): string => `How many benches did the town of ${place} paint?`;

describe.concurrent('corrections of articles', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({
      access: 'open',
      articles: [...articlesOf(INVISIBLE, 4), ...articlesOf('Alpha Post', 9), ...articlesOf('Beta Post', 2)],
    });
  });
  afterAll(async () => world.close());

  interface Added {
    readonly person: Person;
    readonly receipt: StoredMessage;
    /** The permalink of the article. */
    readonly article: string;
  }

  /** Has somebody add a report, and gives the receipt. */
  async function added(place: string, number: number): Promise<Added> {
    const person = await world.member('analyst');
    const receipt = await world.say(person, `/add ${report(place, number)}`);
    return { person, receipt, article: /A\d+/u.exec(receipt.text)?.[0] ?? receipt.text };
  }

  const outletIn = (receipt: StoredMessage): string | undefined => linesOf(receipt)[1];
  const languageIn = (receipt: StoredMessage): string | undefined => linesOf(receipt)[2];
  const OUTLET_UNKNOWN = english('receipt-outlet', { outlet: english('not-found') });

  it('offers outlets, and takes the one that is chosen for good', async () => {
    const { person, receipt, article } = await added('Ahlen', 71);
    expect(outletIn(receipt)).toBe(OUTLET_UNKNOWN);
    await world.turn(person, english('button-correct-outlet'), receipt);
    expect(receipt.text.trim()).toBe(english('correct-outlet', { article }));
    const buttons = buttonsOf(receipt).flat();
    // The outlet that the article quotes stands first, then those of the corpus.
    expect(buttons[0]).toBe('Der Spiegel');
    expect(buttons).toContain('Alpha Post');
    expect(buttons.at(-1)).toBe(english('button-cancel'));

    await world.turn(person, 'Der Spiegel', receipt);
    expect(linesOf(receipt)).toEqual([
      english('receipt-updated', { article }),
      english('receipt-outlet', { outlet: 'Der Spiegel' }),
      english('receipt-language', { language: 'German' }),
      english('receipt-quoting-none'),
      english('receipt-passages', { passages: 1 }),
    ]);
    expect(buttonsOf(receipt)).toEqual([[english('button-correct-outlet')], [english('button-correct-language')]]);
    const answer = await world.say(world.person(), questionAbout('Ahlen'));
    expect(linesOf(answer)).toContainEqual(expect.stringMatching(/^\[1\] Der Spiegel · in German · A\d+\.\d+$/u));

    const again = await world.say(await world.member('analyst'), `/add ${report('Ahlen', 71)}`);
    expect(linesOf(again)[0]).toBe(english('receipt-unchanged', { article }));
    expect(outletIn(again)).toBe(english('receipt-outlet', { outlet: 'Der Spiegel' }));
  });

  it('takes an outlet that is written', async () => {
    const { person, article } = await added('Borken', 72);
    const receipt = await world.say(person, `/outlet ${article.toLowerCase()}   Borkener  Zeitung `);
    expect(outletIn(receipt)).toBe(english('receipt-outlet', { outlet: 'Borkener Zeitung' }));
    const answer = await world.say(world.person(), questionAbout('Borken'));
    expect(answer.text).toContain('[1] Borkener Zeitung · in German · citing Der Spiegel (German)');
  });

  it('offers languages, and takes the one that is chosen for good', async () => {
    const { person, receipt, article } = await added('Coesfeld', 73);
    await world.turn(person, english('button-correct-language'), receipt);
    expect(receipt.text.trim()).toBe(english('correct-language', { article }));
    expect(buttonsOf(receipt).flat()).toEqual(expect.arrayContaining(['English', 'German', 'Dutch', 'Arabic']));
    await world.turn(person, 'Dutch', receipt);
    expect(languageIn(receipt)).toBe(english('receipt-language', { language: 'Dutch' }));
    expect((await world.say(world.person(), questionAbout('Coesfeld'))).text).toContain('in Dutch');
    const again = await world.say(await world.member('analyst'), `/add ${report('Coesfeld', 73)}`);
    expect(languageIn(again)).toBe(english('receipt-language', { language: 'Dutch' }));
  });

  it('takes a language that is written, and keeps an outlet that was corrected before', async () => {
    const { person, article } = await added('Dülmen', 74);
    await world.say(person, `/outlet ${article} Dülmener Blatt`);
    const receipt = await world.say(person, `/lang ${article} NL`);
    expect(outletIn(receipt)).toBe(english('receipt-outlet', { outlet: 'Dülmener Blatt' }));
    expect(languageIn(receipt)).toBe(english('receipt-language', { language: 'Dutch' }));
  });

  it('changes nothing where the answer is Cancel', async () => {
    const { person, receipt, article } = await added('Emsdetten', 75);
    await world.turn(person, english('button-correct-outlet'), receipt);
    await world.turn(person, english('button-cancel'), receipt);
    expect(receipt.text.trim()).toBe(english('cancelled'));
    const again = await world.say(await world.member('analyst'), `/add ${report('Emsdetten', 75)}`);
    expect(linesOf(again)[0]).toBe(english('receipt-unchanged', { article }));
    expect(outletIn(again)).toBe(OUTLET_UNKNOWN);
  });

  it('says that it is known where nothing changes', async () => {
    const { person, article } = await added('Freckenhorst', 76);
    const receipt = await world.say(person, `/lang ${article} de`);
    expect(linesOf(receipt)[0]).toBe(english('receipt-unchanged', { article }));
  });

  it('takes the outlet whose name was pressed, whatever was added since it was offered', async () => {
    const { person, receipt } = await added('Gronau', 77);
    await world.turn(person, english('button-correct-outlet'), receipt);
    await world.ingest(articlesOf('Gamma Post', 12));
    await world.turn(person, 'Alpha Post', receipt);
    expect(outletIn(receipt)).toBe(english('receipt-outlet', { outlet: 'Alpha Post' }));
  });

  it('offers outlets anew where the one that was pressed is no longer among them', async () => {
    const { person, receipt, article } = await added('Heiden', 79);
    await world.turn(person, english('button-correct-outlet'), receipt);
    await world.ingest(Array.from({ length: 8 }, (_, place) => articlesOf(`Post number ${place}`, 3)).flat());
    await world.turn(person, 'Beta Post', receipt);
    expect(receipt.text.trim()).toBe(english('correct-outlet', { article }));
    expect(buttonsOf(receipt).flat()).not.toContain('Beta Post');
  });

  it.for([
    ['/outlet', 'outlet-usage'],
    ['/outlet A1', 'outlet-usage'],
    ['/outlet Alpha Post', 'outlet-usage'],
    ['/lang', 'language-usage'],
    ['/lang A1', 'language-usage'],
    ['/lang A1 klingon', 'language-usage'],
  ] as const)('says how to correct: %s', async ([text, usage]) => {
    expect((await world.say(await world.member('analyst'), text)).text.trim()).toBe(english(usage));
  });

  it('says so where there is no such article, and offers nothing for it', async () => {
    const missing = await world.say(await world.member('analyst'), '/outlet A4711 Alpha Post');
    expect(missing.text.trim()).toBe(english('article-missing', { article: 'A4711' }));
    expect(missing.buttons).toEqual([]);
  });

  it('needs the right to add articles, when the button is pressed as well', async () => {
    const refused = english('role-needed', { role: 'analyst' });
    expect((await world.say(await world.member('reader'), '/outlet A1 Alpha Post')).text.trim()).toBe(refused);
    expect((await world.say(world.person(), '/lang A1 de')).text.trim()).toBe(refused);
    const { person, receipt } = await added('Havixbeck', 78);
    await world.turn(person, english('button-correct-outlet'), receipt);
    const name = { id: personId(person.id), name: person.user.first_name, username: null };
    await world.storage.telegram.people.appoint(name, 'reader', new Date());
    person.presses('Der Spiegel', receipt);
    expect((await person.chat.nextMessage({ after: receipt })).text.trim()).toBe(refused);
    const again = await world.say(await world.member('analyst'), `/add ${report('Havixbeck', 78)}`);
    expect(outletIn(again)).toBe(OUTLET_UNKNOWN);
  });
});
