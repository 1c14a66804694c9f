export { canonicalAddress } from './canonical-address.js';
export { decodePage } from './decode-page.js';
export { findFeeds, type FoundFeed } from './find-feeds.js';
