export { createDraft } from './draft.js';
export {
  entryDraft,
  type FeedDocument,
  type FeedEntry,
  type OpmlFeed,
  readOpml,
  wholeArticle,
  writeOpml,
} from './feeds/index.js';
export { formatOfName } from './format.js';
export { PageReader } from './html/page-reader.js';
export type { WebPage } from './html/web-page.js';
export { listSources } from './list-sources.js';
export { canonicalAddress, decodePage, findFeeds } from './pages/index.js';
export type { ReadResult } from './read-result.js';
export { readSource } from './read-source.js';
export type { FailedSource, Source } from './source.js';
