import type { BroughtArticle, IngestEvent, PageReader } from '../corpus/index.js';
import type { Fetcher } from '../fetching/index.js';
import type { Storage } from '../storage/index.js';
import type { PollReport } from './poll-report.js';

/** What polling feeds stands on. */
export interface PollingParts {
  readonly storage: Pick<Storage, 'articles' | 'feeds'>;
  readonly fetcher: Pick<Fetcher, 'fetch'>;
  readonly pages: PageReader;
  /** Takes articles into the corpus; an event comes when what it tells is stored for good. */
  readonly ingest: (articles: AsyncIterable<BroughtArticle>, signal: AbortSignal) => AsyncIterable<IngestEvent>;
  /** Whether an outlet is known to publish at a host: then a feed's title need not stand for its name. */
  readonly isOutletHost: (host: string) => boolean;
  /** Days for which articles are kept; what is older is not taken in. Null keeps them for good. */
  readonly retentionDays: number | null;
  readonly clock: () => Date;
  /** Gives numbers in [0, 1). */
  readonly random: () => number;
  readonly onPolled: (report: PollReport) => void;
}
