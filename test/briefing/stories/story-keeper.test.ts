import { describe, expect, it } from 'vitest';
import { StoryKeeper } from '../../../src/briefing/stories/index.js';
import { CENTRES, MODEL, type MadeUpArticle, type NewsStorage, newsStorage } from '../made-up-news.js';

const NOW = new Date('2026-11-28T12:00:00Z');
const FIRE: MadeUpArticle['sentences'] = [
  ['A ferry burns off Corfu.', 0, 1],
  ['All 412 passengers are safe.', 2],
];
const RATES: MadeUpArticle['sentences'] = [
  ['The bank of Poland cuts rates.', 10, 11],
  ['They are 5.5 percent now.', 12],
];

function written(id: string, at: string, sentences = FIRE): MadeUpArticle {
  return { id, at: `2026-11-28T${at}:00Z`, sentences };
}

async function stories({ storage }: NewsStorage): Promise<Record<number, number[]>> {
  const found = await storage.stories.inPeriod('2026', '2027');
  return Object.fromEntries(found.map(({ id, articles }) => [id, articles.map(({ articleId }) => articleId)]));
}

describe('a keeper of stories', () => {
  it('places articles as they arrive, each once', async () => {
    const news = await newsStorage();
    const keeper = new StoryKeeper({ ...news, model: MODEL, centres: CENTRES });
    await news.arrive(written('a', '08:00'));
    await news.arrive(written('b', '09:00', RATES));

    expect(await keeper.catchUp(NOW)).toBe(2);
    await news.arrive(written('c', '10:00', [...FIRE, ['A third sentence.', 3]]));
    expect(await keeper.catchUp(NOW)).toBe(1);
    expect(await keeper.catchUp(NOW)).toBe(0);
    expect(await stories(news)).toEqual({ 1: [1, 3], 2: [2] });
  });

  it('goes on where another one stopped', async () => {
    const news = await newsStorage();
    await news.arrive(written('a', '08:00'));
    await new StoryKeeper({ ...news, model: MODEL, centres: CENTRES }).catchUp(NOW);
    await news.arrive(written('b', '09:00', [...FIRE, ['More is known.', 4]]));
    await new StoryKeeper({ ...news, model: MODEL, centres: CENTRES }).catchUp(NOW);

    expect(await stories(news)).toEqual({ 1: [1, 2] });
  });

  it('starts again where another one placed articles meanwhile', async () => {
    const news = await newsStorage();
    const keepers = [1, 2].map(() => new StoryKeeper({ ...news, model: MODEL, centres: CENTRES }));
    for (const hour of [0, 1, 2, 3]) {
      await news.arrive(written(String(hour), `0${hour}:00`, [...FIRE, [`Number ${hour}.`, 5 + hour]]));
      await Promise.all(keepers.map((keeper) => keeper.catchUp(NOW)));
    }

    expect(await stories(news)).toEqual({ 1: [1, 2, 3, 4] });
  });

  it('moves an article that was corrected to tell of something else, and drops a story that is left empty', async () => {
    const news = await newsStorage();
    const keeper = new StoryKeeper({ ...news, model: MODEL, centres: CENTRES });
    await news.arrive(written('a', '08:00'));
    await news.arrive(written('b', '09:00', RATES));
    await keeper.catchUp(NOW);
    await news.arrive(written('b', '09:30', [...FIRE, ['Corrected.', 20]]));

    expect(await keeper.catchUp(NOW)).toBe(1);
    expect(await stories(news)).toEqual({ 1: [1, 2] });
    expect((await news.storage.stories.byId([1]))[0]?.articles[1]?.version).toBe(2);
  });

  it('compares what is long past when it arrives with nothing', async () => {
    const news = await newsStorage();
    await news.arrive({ id: 'a', at: '2026-01-01T00:00:00Z', sentences: FIRE }, '2026-11-28T08:00:00Z');
    await news.arrive({ id: 'b', at: '2026-01-01T00:00:00Z', sentences: [...FIRE, ['B.', 5]] }, '2026-11-28T08:00:00Z');
    await new StoryKeeper({ ...news, model: MODEL, centres: CENTRES }).catchUp(NOW);

    expect(await stories(news)).toEqual({ 1: [1], 2: [2] });
  });

  it('leaves alone what arrived more than a week ago', async () => {
    const news = await newsStorage();
    await news.arrive({ id: 'a', at: '2026-11-10T00:00:00Z', sentences: FIRE });

    expect(await new StoryKeeper({ ...news, model: MODEL, centres: CENTRES }).catchUp(NOW)).toBe(0);
  });
});
