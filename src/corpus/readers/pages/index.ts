export { canonicalAddress } from './canonical-address.js';
export { decodePage } from './decode-page.js';
export { findFeeds } from './find-feeds.js';
