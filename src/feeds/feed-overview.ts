import type { Feed, FeedStorage } from '../storage/index.js';

/** A feed, and how much it brings. */
export interface FeedOverview {
  readonly feed: Feed;
  /** New articles a day, over the last seven days. */
  readonly articlesADay: number;
}

const DAY_MS = 24 * 3_600_000;
const DAYS = 7;

/** All feeds with how much they bring, in the order in which they were added. */
export async function overviewOfFeeds({ feeds, entries }: FeedStorage, now: Date): Promise<FeedOverview[]> {
  const since = await entries.articlesSince(new Date(now.getTime() - DAYS * DAY_MS));
  return (await feeds.list()).map((feed) => ({ feed, articlesADay: (since.get(feed.id) ?? 0) / DAYS }));
}
