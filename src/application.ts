import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { Answerer, search, type SearchHit } from './answering/index.js';
import { BriefingDesk } from './briefing/index.js';
import type { Config } from './config.js';
import type { AnswerReader, ArticleDraft } from './domain/index.js';
import {
  correctArticle,
  createLanguageDetector,
  createProvenanceFinder,
  ingest,
  type IngestEvent,
  type IngestParts,
  type LanguageDetector,
  type OutletDirectory,
  PageReader,
  readOutlets,
  type ReadResult,
} from './corpus/index.js';
import { type DiscoveredFeed, discoverFeed, FeedPoller, type PollerParts, removeExpired } from './feeds/index.js';
import { Fetcher } from './fetching/index.js';
import { CorpusIndex, LanguageCentres, Retriever, tokenizeWords } from './index/index.js';
import { loadModel } from './load-model.js';
import type { EmbeddedModel } from './models/index.js';
import { type Correction, openStorage, type PassageFilter, type Storage } from './storage/index.js';

/** Milliseconds between two looks at a graph that is being built. */
const PROGRESS_INTERVAL = 250;

/** What the sites of feeds are told about who asks; robots.txt knows the program by its first word. */
const USER_AGENT = 'Depesche/0.1 (collects news for readers who ask questions about it)';

/** Told what went wrong without stopping anything, one line at a time. */
export type Report = (notice: string) => void;

/** What an application is opened for: finding needs the index, which opens beside everything else. */
export type Purpose = 'finding' | 'ingesting';

/** What feeds and pages are had through. */
interface Web {
  readonly fetcher: Fetcher;
  readonly pages: PageReader;
}

/** Everything that a command or the bot needs, opened and wired. */
export class Application {
  private opened: Web | null = null;
  private desk: BriefingDesk | null = null;

  private constructor(
    private readonly config: Config,
    private readonly report: Report,
    readonly storage: Storage,
    private readonly model: EmbeddedModel,
    private readonly centres: LanguageCentres,
    readonly detectLanguage: LanguageDetector,
    readonly outlets: OutletDirectory,
    private index: Promise<CorpusIndex> | null,
  ) {}

  /**
   * Opens database, model and language detector, side by side. Nothing is left open where one of them fails.
   *
   * @param loading the model, where the caller has begun to load it; it is closed with the application
   * @throws DepescheError by cause: files of a model, the database, the data folder, the user's outlets
   */
  static async open(
    config: Config,
    report: Report,
    purpose: Purpose = 'finding',
    loading = loadModel(config),
  ): Promise<Application> {
    const opening = [
      openStorage({ path: config.databasePath, clock: () => new Date(), randomId: randomUUID }),
      loading,
    ] as const;
    const index = purpose === 'finding' ? opening[0].then(() => openIndex(config, report)) : null;
    // Met by the first question; until then it must not count as unhandled.
    index?.catch(() => {});
    try {
      const [storage, model, detectLanguage, outlets] = await Promise.all([
        ...opening,
        createLanguageDetector(),
        readOutlets(config.outletsPath),
      ]);
      const centres = await LanguageCentres.read(config.languageCentresPath, model.model);
      return new Application(config, report, storage, model, centres, detectLanguage, outlets, index);
    } catch (error) {
      const [storage, model, opened] = await Promise.allSettled([...opening, index]);
      if (opened.status === 'fulfilled') await opened.value?.close();
      if (storage.status === 'fulfilled') await storage.value.close();
      if (model.status === 'fulfilled') await model.value.close();
      throw error;
    }
  }

  /** Takes what readers give into the corpus; see corpus/ingest. */
  ingest(results: AsyncIterable<ReadResult>, signal: AbortSignal): AsyncGenerator<IngestEvent> {
    return ingest(results, this.ingestParts(), signal);
  }

  /** Takes drafts that no reader has to find into the corpus. */
  ingestDrafts(drafts: readonly ArticleDraft[], signal: AbortSignal): AsyncGenerator<IngestEvent> {
    return this.ingest(resultsOf(drafts), signal);
  }

  /** Corrects an article's outlet or language, now and for whatever its source brings later; see corpus/ingest. */
  async correct(articleId: number, correction: Correction): Promise<IngestEvent | null> {
    return correctArticle(articleId, correction, this.ingestParts());
  }

  /** What polls feeds, and tells of each poll. Only one process at a time may: it has to hold the lock that the config names. */
  feedPoller(listener: Pick<PollerParts, 'onPolled' | 'onFault'>): FeedPoller {
    const { storage, outlets } = this;
    const parts = this.ingestParts();
    return new FeedPoller({
      ...listener,
      ...this.web,
      storage,
      ingest: (articles, signal) => ingest(articles, parts, signal),
      isOutletHost: (host) => outlets.atHost(host) !== null,
      retentionDays: this.config.retentionDays,
      clock: () => new Date(),
      random: Math.random,
    });
  }

  /** The feed at an address, or one that the page there names; see feeds/. */
  async discoverFeed(address: string, signal: AbortSignal): Promise<DiscoveredFeed> {
    return discoverFeed(address, this.web, signal);
  }

  /** Removes what feeds brought and is no longer kept, in small steps; gives the number of articles. */
  async removeExpired(signal: AbortSignal): Promise<number> {
    const { storage, config } = this;
    return removeExpired({ storage, retentionDays: config.retentionDays, clock: () => new Date() }, signal);
  }

  /**
   * Builds the vector graph where the corpus is large enough for one and has none that fits it, so that the next question does not
   * search without it. Stops when the signal is aborted; nothing is lost but the time.
   *
   * @param onProgress told of passages linked and passages in all
   */
  async buildIndex(onProgress: (done: number, total: number) => void, signal: AbortSignal): Promise<void> {
    const index = await this.openedIndex();
    for (let { building } = await index.state(); building && !signal.aborted; { building } = await index.state()) {
      onProgress(building.done, building.total);
      await setTimeout(PROGRESS_INTERVAL);
    }
  }

  /** Reads passages for answers; null where the reader's folder is absent. */
  get reader(): AnswerReader | null {
    return this.model.reader;
  }

  /** What answers questions over the corpus as it is at each question. */
  async answerer(): Promise<Answerer> {
    const { storage, detectLanguage, reader } = this;
    return new Answerer({ retriever: await this.retriever(), storage, reader, detectLanguage });
  }

  /** The passages nearest to a query. */
  async search(text: string, filter: PassageFilter | null, limit: number): Promise<SearchHit[]> {
    const language = this.detectLanguage(text);
    return search({ text, language, filter, limit }, { retriever: await this.retriever(), storage: this.storage });
  }

  /** What makes briefings over the corpus as it is at each of them. */
  briefingDesk(): BriefingDesk {
    const { storage, model: embedder, centres } = this;
    this.desk ??= new BriefingDesk({ storage, embedder, centres });
    return this.desk;
  }

  /** Ends threads and closes the database. */
  async close(): Promise<void> {
    const index = await this.index?.catch(() => null);
    await index?.close();
    await this.opened?.fetcher.close();
    await this.opened?.pages.close();
    await this.model.close();
    await this.storage.close();
  }

  /** What finds passages over the corpus as it is at each question. */
  async retriever(): Promise<Retriever> {
    const { model: embedder, storage, centres } = this;
    return new Retriever({ embedder, index: await this.openedIndex(), storage, centres });
  }

  private get web(): Web {
    this.opened ??= {
      fetcher: new Fetcher({
        userAgent: USER_AGENT,
        allowPrivateHosts: this.config.allowPrivateHosts,
        clock: () => new Date(),
      }),
      pages: new PageReader(),
    };
    return this.opened;
  }

  private ingestParts(): IngestParts {
    const { storage, model: embedder, detectLanguage } = this;
    const findProvenance = createProvenanceFinder(this.outlets);
    return { storage, embedder, detectLanguage, findProvenance, tokenizeWords };
  }

  private async openedIndex(): Promise<CorpusIndex> {
    this.index ??= openIndex(this.config, this.report);
    return this.index;
  }
}

async function openIndex(config: Config, report: Report): Promise<CorpusIndex> {
  return CorpusIndex.open({ database: config.databasePath, folder: config.indexFolder, report });
}

async function* resultsOf(drafts: readonly ArticleDraft[]): AsyncGenerator<ReadResult> {
  for (const draft of drafts) yield { kind: 'article', draft, bytesRead: 0 };
}
