import type { Generated } from 'kysely';
import type { Language } from '../../domain/index.js';

/** The tables of stories as Kysely sees them. */
export interface StoryTables {
  readonly story: StoryTable;
  readonly storyArticle: StoryArticleTable;
  readonly storyRevision: StoryRevisionTable;
  readonly topicVector: TopicVectorTable;
  readonly lessOfStory: LessOfStoryTable;
}

interface StoryTable {
  readonly id: Generated<number>;
}

/** Each article is in one story at most. */
interface StoryArticleTable {
  readonly articleId: number;
  readonly storyId: number;
  /** The version that was compared with the others. */
  readonly version: number;
}

/** One row. */
interface StoryRevisionTable {
  readonly id: 1;
  /** Grows with each transaction that changes which article is in which story. */
  readonly revision: number;
}

/** The vector of what somebody wants to be told about: embedding it takes longer than choosing by it. */
interface TopicVectorTable {
  readonly words: string;
  readonly language: Language;
  readonly vector: Uint8Array;
  /** The fingerprint of what made the vector. */
  readonly model: string;
}

/** What a subscription wants less of, by the vector of a story that it was sent. */
interface LessOfStoryTable {
  readonly id: Generated<number>;
  readonly subscriptionId: number;
  readonly storyId: number;
  readonly vector: Uint8Array;
  /** The fingerprint of what made the vectors that this one is the mean of. */
  readonly model: string;
}
