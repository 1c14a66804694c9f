import { onTestFinished } from 'vitest';
import {
  type BroughtArticle,
  createLanguageDetector,
  createProvenanceFinder,
  ingest,
  type IngestEvent,
  type LanguageDetector,
  PageReader,
  shippedOutlets,
} from '../../src/corpus/index.js';
import { Fetcher } from '../../src/fetching/index.js';
import { FeedPoller, type PollReport } from '../../src/feeds/index.js';
import type { Feed, Storage } from '../../src/storage/index.js';
import { settableClock } from '../storage/feeds/samples.js';
import { DIMENSION, MODEL, newStorage, temporaryPath } from '../storage/samples.js';
import { WebServer } from '../support/web-server/index.js';

/** A corpus that feeds of a web server on this machine are polled into. A model that looks at lengths alone stands in for the real one. */
export interface PolledCorpus {
  readonly web: WebServer;
  readonly storage: Storage;
  readonly clock: ReturnType<typeof settableClock>;
  readonly poller: FeedPoller;
  readonly faults: readonly unknown[];
  /** The texts that were embedded, by batch. */
  readonly embedded: readonly (readonly string[])[];
  addFeed(path?: string, host?: string): Promise<Feed>;
  /** Makes all feeds due, polls them and gives the reports. */
  poll(): Promise<PollReport[]>;
  /** The current title and text of each article, in the order in which they came. */
  articles(): Promise<{ title: string | null; text: string; version: number; outlet: string | null }[]>;
}

export const HOST = 'news.test';

interface CorpusOptions {
  readonly retentionDays?: number | null;
  readonly onEmbedding?: () => void;
}

let detecting: Promise<LanguageDetector> | null = null;
let reading: PageReader | null = null;

export async function polledCorpus({ retentionDays = null, onEmbedding }: CorpusOptions = {}): Promise<PolledCorpus> {
  const web = await WebServer.start();
  const clock = settableClock('2026-03-01T12:00:00Z');
  const storage = await newStorage(temporaryPath(), { clock });
  const fetcher = new Fetcher({ userAgent: 'Test/1', resolve: web.resolve, allowPrivateHosts: ['127.0.0.1'], clock });
  onTestFinished(async () => {
    await fetcher.close();
    await web.close();
  });
  // Starting the thread takes longer than most tests; it keeps nothing.
  const pages = (reading ??= new PageReader());
  const detectLanguage = await (detecting ??= createLanguageDetector());
  const outlets = shippedOutlets();
  const embedded: (readonly string[])[] = [];
  const embedTexts = async (texts: readonly string[]): Promise<Float32Array[]> => {
    onEmbedding?.();
    embedded.push(texts);
    return texts.map((text) => new Float32Array(DIMENSION).fill(1 / (text.length + 1)));
  };
  const ingestParts = {
    storage,
    embedder: { model: MODEL, countTokens: async (texts: readonly string[]) => texts.map(wordsIn), embedTexts },
    detectLanguage,
    findProvenance: createProvenanceFinder(outlets),
    tokenizeWords: (text: string) => ({ words: text.toLowerCase(), grams: '' }),
  };
  const reports: PollReport[] = [];
  const faults: unknown[] = [];
  const poller = new FeedPoller({
    storage,
    fetcher,
    pages,
    ingest: (articles: AsyncIterable<BroughtArticle>, signal: AbortSignal): AsyncIterable<IngestEvent> =>
      ingest(articles, ingestParts, signal),
    isOutletHost: (host) => outlets.atHost(host) !== null,
    retentionDays,
    clock,
    random: () => 0.5,
    onPolled: (report) => reports.push(report),
    onFault: (fault) => faults.push(fault),
  });
  return {
    web,
    storage,
    clock,
    poller,
    faults,
    embedded,
    async addFeed(path = '/feed', host = HOST) {
      return (await storage.feeds.feeds.add({ url: web.url(host, path), title: null })).feed;
    },
    async poll() {
      reports.length = 0;
      await storage.feeds.feeds.makeDue();
      await poller.pollDue(new AbortController().signal);
      return [...reports];
    },
    async articles() {
      const all = await Promise.all(Array.from({ length: 40 }, async (_, id) => storage.articles.history(id + 1)));
      return all.flatMap((versions) => {
        const current = versions.find((version) => version.current);
        return current
          ? { title: current.title, text: current.text, version: current.number, outlet: current.outlet }
          : [];
      });
    },
  };
}

function wordsIn(text: string): number {
  return text.split(/\s+/u).length;
}
