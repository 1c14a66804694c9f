import { Counter, Gauge, Histogram, type Registry } from 'prom-client';

/** What is counted and measured of feeds. */
export interface FeedMetrics {
  /** Polls: `read`, `unchanged`, `failed` or `gone`. */
  readonly polls: Counter<'outcome'>;
  /** Entries that were new or had changed, and articles found withdrawn, by what became of them. */
  readonly entries: Counter<'outcome'>;
  /** From the start of a poll until all of its entries are settled, in seconds. */
  readonly pollSeconds: Histogram;
}

/** @param countByState gives how many feeds are in each state */
export function createFeedMetrics(
  registry: Registry,
  countByState: () => Promise<Readonly<Record<string, number>>>,
): FeedMetrics {
  const registers = [registry];
  const feeds = new Gauge({
    name: 'depesche_feeds',
    help: 'Feeds by state.',
    labelNames: ['state'],
    registers: [],
    async collect() {
      for (const [state, count] of Object.entries(await countByState())) this.set({ state }, count);
    },
  });
  registry.registerMetric(feeds);
  return {
    polls: new Counter({
      name: 'depesche_feed_polls_total',
      help: 'Polls of feeds, by outcome.',
      labelNames: ['outcome'],
      registers,
    }),
    entries: new Counter({
      name: 'depesche_feed_entries_total',
      help: 'Entries of feeds that were new or had changed, by what became of them.',
      labelNames: ['outcome'],
      registers,
    }),
    pollSeconds: new Histogram({
      name: 'depesche_feed_poll_seconds',
      help: 'Time of one poll, until all of its entries are settled.',
      buckets: [0.05, 0.1, 0.5, 1, 2, 5, 10, 20, 60, 300],
      registers,
    }),
  };
}
