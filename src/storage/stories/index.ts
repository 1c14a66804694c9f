export { type PendingArticle, type Placement, Stories } from './stories.js';
export type { StorableArticle, StoredPassage } from './story-articles.js';
export { StoryWishes, type WrittenTopic } from './wishes.js';
