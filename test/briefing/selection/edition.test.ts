import { describe, expect, it } from 'vitest';
import { ExtractingWriter, Patience, systemWaitingClock } from '../../../src/briefing/composing/index.js';
import {
  type BriefingWish,
  type ComparableTopic,
  Edition,
  Editions,
  lessOf,
  wantLessOf,
} from '../../../src/briefing/selection/index.js';
import { StoryKeeper } from '../../../src/briefing/stories/index.js';
import {
  CENTRES,
  languageCalled,
  type MadeUpArticle,
  MODEL,
  type NewsStorage,
  newsStorage,
  vectorOf,
} from '../made-up-news.js';

const FROM = '2026-11-27T12:00:00.000Z';
const TO = '2026-11-28T12:00:00.000Z';
const PERIOD = { from: FROM, to: TO };
const EVERYTHING: BriefingWish = {
  topic: null,
  outlets: [],
  languages: [],
  quotedOutlets: [],
  stories: 7,
  language: languageCalled('en'),
  from: FROM,
  told: new Set(),
  lessOf: [],
};

const NO_WAIT = new Patience(0, systemWaitingClock);

let articles = 0;

/** An article on a story of its own facts; those of one story are on one event. */
function on(story: number, outlet: string, hour: number, more: Partial<MadeUpArticle> = {}): MadeUpArticle {
  const id = ++articles;
  const day = hour < 0 ? 27 : 28;
  return {
    id: String(id),
    outlet,
    at: new Date(Date.parse(`2026-11-${day}T00:00:00Z`) + Math.abs(hour) * 3_600_000).toISOString(),
    sentences: [
      [`Of story ${'abcdefghij'.charAt(story)} this much is known, ${outlet} writes.`, story * 4, story * 4 + 1],
      [`And besides it is told, as number ${id} of them all.`, story * 4 + 2],
    ],
    ...more,
  };
}

async function editionOf(news: NewsStorage, written: readonly MadeUpArticle[]): Promise<Edition> {
  for (const article of written) await news.arrive(article);
  await new StoryKeeper({ ...news, model: MODEL, centres: CENTRES }).catchUp(new Date(TO));
  return Edition.open(PERIOD, { ...news, centres: CENTRES, writer: new ExtractingWriter(CENTRES) });
}

async function told(edition: Edition, wish: Partial<BriefingWish> = {}): Promise<number[]> {
  return (await edition.tell({ ...EVERYTHING, ...wish }, NO_WAIT)).map(({ story }) => story);
}

describe('an edition', () => {
  it('tells the stories of most origins first, then the newest', async () => {
    const copies = on(2, 'Copying Times', 7, { quotes: ['Second'] });
    const edition = await editionOf(await newsStorage(), [
      on(0, 'First', 1),
      on(1, 'First', 2),
      on(2, 'Second', 3),
      on(1, 'Third', 4),
      copies,
    ]);

    expect(await told(edition)).toEqual([2, 3, 1]);
    expect(await told(edition, { stories: 1 })).toEqual([2]);
  });

  it('tells of nothing that did not arrive in the period', async () => {
    const edition = await editionOf(await newsStorage(), [on(0, 'First', -11), on(1, 'First', 1), on(2, 'First', 13)]);

    expect(await told(edition)).toEqual([2]);
    expect(await told(edition, { from: '2026-11-28T02:00:00.000Z' })).toEqual([]);
  });

  it('lets through what one article has in all that is asked for', async () => {
    const edition = await editionOf(await newsStorage(), [
      on(0, 'First', 1, { language: 'de', quotes: ['WSJ'] }),
      on(1, 'Second', 2, { language: 'en' }),
      on(2, 'First', 3, { language: 'en', quotes: ['WSJ'] }),
    ]);

    expect(await told(edition, { outlets: ['FIRST'] })).toEqual([3, 1]);
    expect(await told(edition, { languages: [languageCalled('en')] })).toEqual([3, 2]);
    expect(await told(edition, { quotedOutlets: ['wsj'], languages: [languageCalled('de')] })).toEqual([1]);
    expect(await told(edition, { outlets: ['Second'], quotedOutlets: ['WSJ'] })).toEqual([]);
  });

  it('tells of a topic what is near to it or has its words, the best match first', async () => {
    const edition = await editionOf(await newsStorage(), [
      on(0, 'First', 1),
      on(1, 'First', 2),
      on(2, 'First', 3, { title: 'The price of cocoa' }),
    ]);
    const near: ComparableTopic = { key: 'near', vector: vectorOf([4, 5, 6, 0, 1]), words: [] };
    const named: ComparableTopic = { key: 'named', vector: vectorOf([8, 9, 40, 41]), words: ['cocoa', 'price'] };

    expect(await told(edition, { topic: near })).toEqual([2, 1]);
    expect(await told(edition, { topic: named })).toEqual([3]);
  });

  it('prefers another thing to a second story on one', async () => {
    const second = on(0, 'First', 11, { sentences: [['Something else there happened later.', 0, 1, 44, 45]] });
    const edition = await editionOf(await newsStorage(), [on(0, 'First', 10), second, on(1, 'First', 1)]);

    expect((await told(edition, { stories: 2 })).length).toBe(2);
    expect(await told(edition, { stories: 2 })).toContain(3);
  });

  it('tells less of what is near to what is less wanted', async () => {
    const news = await newsStorage();
    const edition = await editionOf(news, [on(0, 'First', 5), on(1, 'First', 1), on(2, 'First', 2)]);
    const { storage } = news;
    const parts = { storage, model: MODEL, centres: CENTRES };
    expect(await wantLessOf({ subscription: 4, story: 3 }, parts)).toBe(true);
    expect(await wantLessOf({ subscription: 4, story: 99 }, parts)).toBe(false);

    expect(await told(edition)).toEqual([3, 2, 1]);
    expect(await told(edition, { lessOf: await lessOf(4, parts) })).toEqual([2, 1, 3]);
  });

  it('compares with what is less wanted by vectors of its own model, and passes over stories that are gone', async () => {
    const { storage, arrive } = await newsStorage();
    await editionOf({ storage, arrive }, [on(0, 'First', 5)]);
    const other = { ...MODEL, fingerprint: 'other' };
    const kept = vectorOf([40]);
    await storage.wishes.wantLessOf(4, 1, kept, other);
    await storage.wishes.wantLessOf(4, 99, kept, other);
    const parts = { storage, model: MODEL, centres: CENTRES };

    expect(await lessOf(4, { ...parts, model: other })).toEqual([kept, kept]);
    const [made, ...none] = await lessOf(4, parts);
    expect(none).toEqual([]);
    expect(made).not.toEqual(kept);
    expect(await storage.wishes.lessOf(4, MODEL)).toEqual([
      { storyId: 99, vector: null },
      { storyId: 1, vector: made },
    ]);
  });

  it('tells of a story of the last briefing what is new, and nothing where nothing is', async () => {
    const news = await newsStorage();
    const edition = await editionOf(news, [
      on(0, 'First', -11),
      on(1, 'First', -11),
      on(0, 'Second', 5),
      on(1, 'Second', 5, {
        sentences: [
          ['Of story b this much is known, Second writes.', 4, 5],
          ['And besides it is told, as everyone has it.', 6],
          ['The minister resigned in the evening because of it.', 4, 7],
        ],
      }),
    ]);
    const stories = await edition.tell({ ...EVERYTHING, told: new Set([1, 2]) }, NO_WAIT);

    expect(stories.map(({ story, since }) => [story, since])).toEqual([[2, 'continued']]);
    expect(stories[0]?.headline.text).toBe('The minister resigned in the evening because of it.');
    expect((await edition.tell(EVERYTHING, NO_WAIT)).map(({ since }) => since)).toEqual(['new', 'new']);
  });
});

describe('editions', () => {
  it('are opened once for those who are due together, with all that has arrived', async () => {
    const news = await newsStorage();
    await news.arrive(on(0, 'First', 1));
    const keeper = new StoryKeeper({ ...news, model: MODEL, centres: CENTRES });
    const editions = new Editions({ ...news, centres: CENTRES, keeper, writer: new ExtractingWriter(CENTRES) });
    const [from, to] = [new Date(FROM), new Date(TO)];
    const [one, same, other] = await Promise.all([
      editions.get(from, to),
      editions.get(new Date(from.getTime() + 60_000), to),
      editions.get(new Date('2026-11-21T12:00:00Z'), to),
    ]);

    expect(same).toBe(one);
    expect(other).not.toBe(one);
    expect(await told(one)).toEqual([1]);
    editions.forget();
    expect(await editions.get(from, to)).not.toBe(one);
  });
});
