export { discoverFeed, type DiscoveredFeed } from './discover.js';
export { type FeedOverview, overviewOfFeeds } from './feed-overview.js';
export { FeedPoller, type PollerParts } from './feed-poller.js';
export type { PollReport } from './poll-report.js';
export { removeExpired } from './retention.js';
