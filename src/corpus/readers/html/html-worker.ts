import { serve } from '../../../threads/index.js';
import { type PageResult, readPage } from './page.js';

/** What the thread that reads pages can do. */
export type PageMethods = {
  /** Answers as soon as the parsers are loaded. */
  ready(): void;
  readPage(html: string): PageResult;
};

serve<PageMethods>({
  ready() {},
  readPage(html) {
    try {
      return readPage(html);
    } catch (error) {
      // The parsers are given whatever people find on the web; where one fails, the page is at fault and not the program.
      return { kind: 'refused', reason: `the page cannot be parsed: ${String(error)}` } satisfies PageResult;
    }
  },
});
