/** What one fetch, and all of them together, may use up. */
export interface FetchLimits {
  /** Milliseconds from the start of a request until its connection stands: name, TCP and TLS. */
  readonly connectMs: number;
  /** Milliseconds for one fetch with all its redirects; waiting for a turn does not count. */
  readonly wholeMs: number;
  /** Bytes of a feed, decompressed. */
  readonly feedBytes: number;
  /** Bytes of a page, decompressed. */
  readonly pageBytes: number;
  /** Redirects that are followed. */
  readonly redirects: number;
  /** Bytes of an answer's headers. */
  readonly headerBytes: number;
  /** Requests to one host at a time. */
  readonly perHost: number;
  /** Requests to all hosts at a time. */
  readonly inAll: number;
  /** Milliseconds: a longer `Crawl-delay` is taken as this one. */
  readonly crawlDelayMs: number;
}

const MEBIBYTE = 1024 * 1024;

export const FETCH_LIMITS: FetchLimits = {
  connectMs: 5000,
  wholeMs: 20_000,
  feedBytes: 5 * MEBIBYTE,
  pageBytes: 10 * MEBIBYTE,
  redirects: 5,
  headerBytes: 16 * 1024,
  perHost: 2,
  inAll: 16,
  crawlDelayMs: 10_000,
};
