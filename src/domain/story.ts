/** An article of a story, in the version that was compared last: the newest, but for the moments until it is compared. */
export interface StoryArticle {
  readonly articleId: number;
  /** From 1. */
  readonly version: number;
  /** When the article was first stored, ISO 8601 in UTC. */
  readonly arrivedAt: string;
}

/** Articles of several outlets about one event. */
export interface Story {
  readonly id: number;
  /** By the time of their arrival; at least one. */
  readonly articles: readonly StoryArticle[];
  /** When its first article arrived, and when its last: ISO 8601 in UTC. */
  readonly firstSeenAt: string;
  readonly lastSeenAt: string;
}
