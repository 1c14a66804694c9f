export { entryDraft } from './entry-draft.js';
export type { FeedDocument, FeedEntry } from './feed-document.js';
export { type OpmlFeed, readOpml, writeOpml } from './opml.js';
export { wholeArticle } from './whole-article.js';
