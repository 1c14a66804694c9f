import { readMaterial, type StoryMaterial } from '../../../src/briefing/stories/index.js';
import { type MadeUpArticle, newsStorage } from '../made-up-news.js';

/** A story of articles, stored and read again. */
export async function storyOf(articles: readonly MadeUpArticle[]): Promise<StoryMaterial> {
  const { storage, arrive } = await newsStorage();
  for (const one of articles) await arrive(one);
  const pending = await storage.stories.pending('2000');
  const placements = pending.map(({ articleId }) => ({
    articleId,
    version: 1,
    story: { kind: 'new', key: 0 } as const,
  }));
  await storage.stories.place(placements, 0);
  const [material] = await readMaterial(await storage.stories.byId([1]), storage);
  if (!material) throw new Error('there is no story');
  return material;
}
