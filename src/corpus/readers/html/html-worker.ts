import { serve } from '../../../threads/index.js';
import type { FeedDocument } from '../feeds/index.js';
import { type FragmentResult, readFragment } from './fragment.js';
import { type PageResult, readPage } from './page.js';
import { readWebPage, type WebPageResult } from './web-page.js';

/** A feed as it came from its address. */
export interface FetchedFeed {
  readonly body: Uint8Array;
  readonly contentType: string | null;
  readonly url: string;
}

/** What the thread that reads pages and feeds can do. */
export type PageMethods = {
  /** Answers as soon as the parsers are loaded. */
  ready(): void;
  readPage(html: string): PageResult;
  readWebPage(page: { readonly html: string; readonly url: string }): WebPageResult;
  readFragment(html: string): FragmentResult;
  /** Throws UnreadableFeedError. */
  readFeed(feed: FetchedFeed): Promise<FeedDocument>;
};

serve<PageMethods>({
  ready() {},
  readPage: (html) => orRefused(() => readPage(html)),
  readWebPage: ({ html, url }) => orRefused(() => readWebPage(html, url)),
  readFragment: (html) => orRefused(() => readFragment(html)),
  async readFeed({ body, contentType, url }) {
    // Loading the parser takes a quarter of a second, and pages do not need it.
    const { readFeed } = await import('../feeds/read-feed.js');
    return readFeed(body, contentType, url);
  },
});

/** The parsers are given whatever people find on the web; where one fails, the page is at fault and not the program. */
function orRefused<T>(read: () => T): T | { readonly kind: 'refused'; readonly reason: string } {
  try {
    return read();
  } catch (error) {
    return { kind: 'refused', reason: `the page cannot be parsed: ${String(error)}` };
  }
}
