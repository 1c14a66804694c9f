import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StoredMessage } from '../../support/bot-api/index.js';
import { buttonsOf, linesOf, linksIn, quotesIn, shownAs } from './shown.js';
import { type ArticleLine, openWorld, PATIENCE_MS, type World } from './world.js';

/** Outlets of one article each; more than two pages of them. */
const HARBOURS = 43;

/** One article of each outlet from January 2020 on, a day later each. */
function harbour(number: number): ArticleLine {
  const day = new Date(Date.UTC(2020, 0, number)).toISOString().slice(0, 'YYYY-MM-DD'.length);
  return {
    title: `Harbour ${number}`,
    text: `The harbour of town ${number} was closed after the storm. ${number} fishing boats were damaged by the waves.`,
    outlet: `Harbour Gazette ${String(number).padStart(2, '0')}`,
    language: 'en',
    publishedAt: day,
  };
}

const ARTICLES: readonly ArticleLine[] = [
  ...Array.from({ length: HARBOURS }, (_, place) => harbour(place + 1)),
  {
    title: 'Rückkehrer in Ankara',
    text: 'Wie das Wall Street Journal berichtet, baten Rückkehrer in der Botschaft um Pässe. Die Botschaft schweigt dazu.',
    outlet: 'Berliner Bote',
    language: 'de',
    publishedAt: '2016-06-04',
    url: 'https://bote.example/ankara',
  },
  {
    text: 'Die Botschaft in Ankara zählt die Rückkehrer nicht. Pässe stellt sie nur am Dienstag aus.',
    outlet: 'Berliner Bote',
    language: 'de',
    publishedAt: '2017-01-31',
  },
  {
    text: 'According to Reuters, returnees asked the embassy for passports. The embassy gave no comment.',
    outlet: 'The Morning Star of Leeds',
    language: 'en',
    publishedAt: '2016-06-30',
  },
  {
    text: 'L’ambassade ne délivre plus de passeports aux personnes qui reviennent. Elle ferme en juillet.',
    language: 'fr',
  },
];

let world: World;
beforeAll(async () => {
  world = await openWorld({ articles: ARTICLES });
});
afterAll(async () => world.close());

/** Where the passages shown come from, in order. */
function sourcesIn(message: StoredMessage): string[] {
  return [...message.text.matchAll(/ · A(\d+)\.\d+$/gmu)].map(([, article]) => `A${article}`);
}

/** Numbers of the passages shown, which their buttons have too. */
function numbersIn(message: StoredMessage): string[] {
  return [...message.text.matchAll(/^(\d+)\. /gmu)].map(([, number = '']) => number);
}

describe('/search', () => {
  it('shows passages in any language with where they come from, and opens them', async () => {
    const person = world.person();
    const found = await world.say(person, '/search returnees passports embassy');
    expect(new Set(sourcesIn(found).slice(0, 4))).toEqual(new Set(['A44', 'A45', 'A46', 'A47']));
    expect(linesOf(found)).toContain('Unknown outlet · in French · A47.1'.replace(/^/u, `${placeOf('A47', found)}. `));
    expect(shownAs('bold', found)).toContain('Rückkehrer in Ankara');
    expect(linesOf(found)).toContain(
      'Berliner Bote · in German · citing The Wall Street Journal (English) · 4 June 2016 · A44.1',
    );
    expect(quotesIn(found)).toContain(ARTICLES[43]?.text);
    expect(linksIn(found)).toMatchObject({ 'A44.1': 'https://t.me/depesche_test_bot?start=A44_1' });
    expect(buttonsOf(found)).toEqual([['1', '2', '3', '4', '5'], ['Next →']]);

    person.presses(placeOf('A44', found), found);
    const excerpt = await person.chat.nextMessage({ after: found, timeoutMs: PATIENCE_MS });
    expect(linesOf(excerpt)[0]).toBe('Rückkehrer in Ankara');
    expect(excerpt.text).toContain('Die Botschaft schweigt dazu.');
  });

  it.each([
    ['/search passports outlet:"Berliner Bote"', ['A44', 'A45']],
    ['/search passports outlet:„berliner bote“', ['A44', 'A45']],
    ['/search outlet:“The Morning Star of Leeds” passports', ['A46']],
    ['/search passports lang:de', ['A44', 'A45']],
    ['/search passports LANG:FR', ['A47']],
    ['/search passports lang:fr lang:de', ['A44', 'A45', 'A47']],
    ['/search passports quoting:WSJ', ['A44']],
    ['/search passports quoting:"The Wall Street Journal"', ['A44']],
    ['/search passports quoting:reuters', ['A46']],
    ['/search passports from:2016-06 to:2016-06', ['A44', 'A46']],
    ['/search passports to:2016-06-29', ['A44']],
    ['/search passports from:2016 to:2017 lang:de', ['A44', 'A45']],
    ['/search passports from:2016-06-05 to:2016 lang:en quoting:Reuters outlet:"The Morning Star of Leeds"', ['A46']],
    ['/search quoting:WSJ', ['A44']],
    ['/search lang:de from:2017', ['A45']],
  ])('keeps to its conditions: %s', async (text, articles) => {
    const found = await world.say(world.person(), text);
    expect(sourcesIn(found).sort()).toEqual(articles);
    expect(buttonsOf(found)).toEqual([articles.map((_, place) => String(place + 1))]);
  });

  it('shows what came in last where there are conditions alone', async () => {
    const found = await world.say(world.person(), '/search from:2020-02 to:2020-02-10');
    expect(sourcesIn(found)).toEqual(['A41', 'A40', 'A39', 'A38', 'A37']);
  });

  it.each([
    ['/search', /^Write words after the command, and conditions where you like:/u],
    ['/search passports from:2016-13', /^2016-13 is not a date\. Write it as 2016-06-04, 2016-06 or 2016\.$/u],
    ['/search passports to:yesterday', /^yesterday is not a date\./u],
    ['/search passports lang:klingon', /^klingon is not a language code\. Examples: de, en\.$/u],
    ['/search passports from:2017 to:2016', /^The from: date is later than the to: date\.$/u],
    ['/search passports outlet:"Berliner Bote', /^The quotation mark after outlet: is never closed\.$/u],
    ['/search passports quoting: lang:de', /^There is nothing after quoting:$/u],
    ['/search passports from:2016 from:2017', /^from: can be given only once\.$/u],
    ['/search lang:xx from:x', /^xx is not a language code\..*\nx is not a date\./u],
    ['/search passports outlet:Nowhere', /^Nothing was found\.$/u],
    ['/search from:1990 to:1991', /^Nothing was found\.$/u],
    [`/search ${'word '.repeat(220)}`, /^That question is too long: I can read at most 1,000 characters\.$/u],
  ])('says what is wrong: %s', async (text, said) => {
    const answer = await world.say(world.person(), text);
    expect(answer.text.trim()).toMatch(said);
    expect(answer.keyboard).toBeUndefined();
  });

  it('turns its pages in one message, also after a restart', async () => {
    const person = world.person();
    const found = await world.say(person, '/search boats damaged from:2020-02');
    expect(numbersIn(found)).toEqual(['1', '2', '3', '4', '5']);
    const first = found.text;
    await world.turn(person, 'Next →', found);
    expect(linesOf(found)[0]).toBe('Page 2');
    expect(numbersIn(found)).toEqual(['6', '7', '8', '9', '10']);
    expect(buttonsOf(found)).toEqual([
      ['6', '7', '8', '9', '10'],
      ['← Previous', 'Next →'],
    ]);
    const second = sourcesIn(found);
    await world.restart();
    await world.turn(person, 'Next →', found);
    expect(numbersIn(found)).toEqual(['11', '12']);
    expect(buttonsOf(found)).toEqual([['11', '12'], ['← Previous']]);
    await world.turn(person, '← Previous', found);
    expect(sourcesIn(found)).toEqual(second);
    await world.turn(person, '← Previous', found);
    expect(found.text).toBe(first);
    expect(person.chat.botMessages).toHaveLength(1);
  });

  it('says so where its pages are no longer stored', async () => {
    const person = world.person({ languageCode: 'de' });
    const found = await world.say(person, '/search boats');
    await world.storage.telegram.listings.forgetOld(new Date(Date.now() + 60_000));
    await world.turn(person, 'Weiter →', found);
    expect(found.text.trim()).toMatch(/^Diese Suche ist nicht mehr gespeichert\./u);
  });
});

describe('/sources', () => {
  it('lists outlets, languages, numbers of articles and the newest date, page by page', async () => {
    const person = world.person();
    const sources = await world.say(person, '/sources');
    const lines = linesOf(sources);
    expect(lines.slice(0, 8)).toEqual([
      '47 articles, 47 passages',
      'Newest: 12 Feb 2020',
      'Languages',
      'English: 44 articles',
      'German: 2 articles',
      'French: 1 article',
      'Outlets',
      'Berliner Bote: 2 articles, newest 31 Jan 2017',
    ]);
    expect(lines).toContain('Harbour Gazette 19: 1 article, 19 Jan 2020');
    expect(lines).not.toContain('Harbour Gazette 20: 1 article, 20 Jan 2020');
    expect(lines.slice(-3)).toEqual([
      'Who quotes whom',
      'Berliner Bote quotes The Wall Street Journal: 1 article',
      'The Morning Star of Leeds quotes Reuters: 1 article',
    ]);
    expect(buttonsOf(sources)).toEqual([['Next →']]);

    await world.turn(person, 'Next →', sources);
    expect(buttonsOf(sources)).toEqual([['← Previous', 'Next →']]);
    expect(linesOf(sources).at(-1)).toBe('Harbour Gazette 39: 1 article, 8 Feb 2020');
    await world.turn(person, 'Next →', sources);
    expect(buttonsOf(sources)).toEqual([['← Previous']]);
    expect(linesOf(sources).slice(-2)).toEqual([
      'The Morning Star of Leeds: 1 article, 30 Jun 2016',
      'Outlet not known: 1 article',
    ]);
    await world.turn(person, '← Previous', sources);
    expect(linesOf(sources)).not.toContain('Outlet not known: 1 article');
  });

  it('is in the language of the reader', async () => {
    const french = await world.say(world.person({ languageCode: 'fr' }), '/sources');
    expect(linesOf(french)).toContain('Anglais\u202f: 44 articles');
    const sources = await world.say(world.person({ languageCode: 'de' }), '/sources');
    expect(linesOf(sources).slice(0, 4)).toEqual([
      '47 Artikel, 47 Stellen',
      'Neuester Artikel: 12.02.2020',
      'Sprachen',
      'Englisch: 44 Artikel',
    ]);
  });
});

/** The number under which a passage of an article is shown. */
function placeOf(article: string, message: StoredMessage): string {
  return String(sourcesIn(message).indexOf(article) + 1);
}
