import { setTimeout } from 'node:timers/promises';
import {
  Answerer,
  type Composer,
  type ComposingEvent,
  type FollowUps,
  search,
  type SearchHit,
  type TokenBudget,
  wordComposingEvent,
} from './answering/index.js';
import type { BriefingDesk, StoryComposer } from './briefing/index.js';
import type { Config } from './config.js';
import type { AnswerReader, ArticleDraft, EmbeddingModel } from './domain/index.js';
import {
  type BroughtArticle,
  correctArticle,
  createLanguageDetector,
  createProvenanceFinder,
  type FindProvenance,
  ingest,
  type IngestEvent,
  type IngestParts,
  type LanguageDetector,
  type OutletDirectory,
  PageReader,
  readOutlets,
  type ReadResult,
  reembed,
  type ReembeddingOutcome,
  type ReportProgress,
} from './corpus/index.js';
import { CorpusModels, type ModelChange } from './corpus-models.js';
import { EmbeddingRateLimitError, EmbeddingUnreachableError, ReembeddingRunningError } from './errors.js';
import type { DiscoveredFeed, FeedPoller, PollerParts } from './feeds/index.js';
import type { Fetcher } from './fetching/index.js';
import { CorpusIndex, Retriever, tokenizeWords } from './index/index.js';
import { loadModel } from './load-model.js';
import { type OpenChat, openChat } from './open-chat.js';
import { openDatabase } from './open-database.js';
import { type Correction, type PassageFilter, type Storage, takeExclusiveLock } from './storage/index.js';

/** Milliseconds between two looks at a graph that is being built. */
const PROGRESS_INTERVAL = 250;

/** What the sites of feeds are told about who asks; robots.txt knows the program by its first word. */
const USER_AGENT = 'Depesche/0.1 (collects news for readers who ask questions about it)';

/** Told what went wrong without stopping anything, one line at a time. */
export type Report = (notice: string) => void;

/**
 * What an application is opened for: finding needs the index, which opens beside everything else; finding and briefing need the chat
 * model, where there is one.
 */
export type Purpose = 'finding' | 'briefing' | 'ingesting';

/** What feeds and pages are had through. */
interface Web {
  readonly fetcher: Fetcher;
  readonly pages: PageReader;
}

/** Everything that a command or the bot needs, opened and wired. */
export class Application {
  private opened: Web | null = null;
  private desk: BriefingDesk | null = null;
  private findProvenance: FindProvenance | null = null;
  private reembedding: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly config: Config,
    private readonly report: Report,
    readonly storage: Storage,
    private readonly models: CorpusModels,
    readonly detectLanguage: LanguageDetector,
    readonly outlets: OutletDirectory,
    private index: Promise<CorpusIndex> | null,
    private readonly chat: OpenChat | null,
  ) {}

  /**
   * Opens database, model and language detector, side by side. Nothing is left open where one of them fails. Where the corpus has
   * vectors of another model than the configuration names, that is reported, and the other one is loaded when it is needed.
   *
   * @param loading the model, where the caller has begun to load it; it is closed with the application
   * @throws DepescheError by cause: files of a model, its endpoint, the database, the data folder, the user's outlets
   */
  static async open(
    config: Config,
    report: Report,
    purpose: Purpose = 'finding',
    loading = loadModel(config),
  ): Promise<Application> {
    const chat = config.chat && purpose !== 'ingesting' ? openChat(config.chat, config.promptsFolder) : null;
    const opening = [openDatabase(config), loading] as const;
    const index = purpose === 'finding' ? opening[0].then(() => openIndex(config, report)) : null;
    // Met by the first question; until then it must not count as unhandled.
    index?.catch(() => {});
    try {
      const [storage, detectLanguage, outlets, openedChat] = await Promise.all([
        opening[0],
        createLanguageDetector(),
        readOutlets(config.outletsPath),
        chat,
        // Its failure is met below.
        loading.catch(() => {}),
      ]);
      const models = new CorpusModels({ config, corpus: storage.corpus, configured: loading });
      await meetModels(models, report);
      return new Application(config, report, storage, models, detectLanguage, outlets, index, openedChat);
    } catch (error) {
      const [storage, model, opened] = await Promise.allSettled([...opening, index]);
      if (opened.status === 'fulfilled') await opened.value?.close();
      if (storage.status === 'fulfilled') await storage.value.close();
      if (model.status === 'fulfilled') await model.value.close();
      throw error;
    }
  }

  /** Takes what readers give into the corpus; see corpus/ingest. */
  async *ingest(results: AsyncIterable<ReadResult | BroughtArticle>, signal: AbortSignal): AsyncGenerator<IngestEvent> {
    yield* ingest(results, await this.ingestParts(), signal);
  }

  /** Takes drafts that no reader has to find into the corpus. */
  ingestDrafts(drafts: readonly ArticleDraft[], signal: AbortSignal): AsyncGenerator<IngestEvent> {
    return this.ingest(resultsOf(drafts), signal);
  }

  /** Corrects an article's outlet or language, now and for whatever its source brings later; see corpus/ingest. */
  async correct(articleId: number, correction: Correction): Promise<IngestEvent | null> {
    return correctArticle(articleId, correction, await this.ingestParts());
  }

  /** What polls feeds, and tells of each poll. Only one process at a time may: it has to hold the lock that the config names. */
  async feedPoller(listener: Pick<PollerParts, 'onPolled' | 'onFault'>): Promise<FeedPoller> {
    const { storage, outlets } = this;
    const feeds = await import('./feeds/index.js');
    return new feeds.FeedPoller({
      ...listener,
      ...(await this.web()),
      storage,
      ingest: (articles, signal) => this.ingest(articles, signal),
      isOutletHost: (host) => outlets.atHost(host) !== null,
      retentionDays: this.config.retentionDays,
      clock: () => new Date(),
      random: Math.random,
    });
  }

  /** The feed at an address, or one that the page there names; see feeds/. */
  async discoverFeed(address: string, signal: AbortSignal): Promise<DiscoveredFeed> {
    const feeds = await import('./feeds/index.js');
    return feeds.discoverFeed(address, await this.web(), signal);
  }

  /** Removes what feeds brought and is no longer kept, in small steps; gives the number of articles. */
  async removeExpired(signal: AbortSignal): Promise<number> {
    const { storage, config } = this;
    const feeds = await import('./feeds/index.js');
    return feeds.removeExpired({ storage, retentionDays: config.retentionDays, clock: () => new Date() }, signal);
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

  /**
   * Makes the corpus' vectors anew with the model that the configuration names; see corpus/reembedding. Questions are answered
   * with the old ones until it is complete.
   *
   * @throws {ReembeddingRunningError} where another process does it
   * @throws {ModelFilesError | EmbeddingEndpointError} what was stored until then is there for the next run
   */
  async reembed(onProgress: ReportProgress, signal: AbortSignal): Promise<ReembeddingOutcome> {
    const running = this.reembedAlone(onProgress, signal);
    this.reembedding = running.catch(() => {});
    return running;
  }

  /**
   * The model that the configuration names.
   *
   * @throws {ModelFilesError | EmbeddingEndpointError} where it cannot be loaded
   */
  async configuredModel(): Promise<EmbeddingModel> {
    return (await this.models.configured()).model;
  }

  /** How the model of the configuration differs from that of the corpus; null where it does not, or the corpus is empty. */
  async modelChange(): Promise<ModelChange | null> {
    return this.models.change();
  }

  /** Reads passages for answers; null where no reader belongs to the corpus' model. */
  async reader(): Promise<AnswerReader | null> {
    return (await this.models.ofCorpus()).embedder.reader;
  }

  /**
   * What answers questions over the corpus as it is at each question.
   *
   * @param chat the chat model that words answers, in place of the one that is configured
   */
  async answerer(chat: OpenChat | null = this.chat): Promise<Answerer> {
    const { storage, detectLanguage } = this;
    const composer = chat && (await this.composer(chat));
    const [retriever, reader] = await Promise.all([this.retriever(), this.reader()]);
    return new Answerer({ retriever, storage, reader, detectLanguage, composer });
  }

  /** What words answers with a chat model; meaning is compared by the embedded model, for which the verifier's threshold holds. */
  async composer(open: OpenChat): Promise<Composer> {
    const { detectLanguage, outlets } = this;
    const { embedder, centres } = await this.models.embedded();
    const { model: chat, prompts, randomMark } = open;
    const answering = await import('./answering/with-chat-model.js');
    const verifier = new answering.Verifier({
      embedder,
      centres,
      support: embedder.support,
      namesOfOutlet: answering.outletNames(outlets),
    });
    const budget = await this.budget(open);
    return new answering.Composer({
      chat,
      prompts,
      randomMark,
      verifier,
      detectLanguage,
      budget,
      report: this.reportComposing,
    });
  }

  /** The host of the chat model, to which questions go; null where there is none. */
  get chatHost(): string | null {
    return this.chat && new URL(this.chat.config.baseUrl).host;
  }

  /** What understands questions by those before them; null where there is no chat model. */
  async followUps(): Promise<FollowUps | null> {
    if (!this.chat) return null;
    const answering = await import('./answering/with-chat-model.js');
    const { model: chat, prompts, randomMark } = this.chat;
    return new answering.FollowUps({ chat, prompts, randomMark, budget: await this.budget(this.chat) });
  }

  /** The passages nearest to a query. */
  async search(text: string, filter: PassageFilter | null, limit: number): Promise<SearchHit[]> {
    const language = this.detectLanguage(text);
    return search({ text, language, filter, limit }, { retriever: await this.retriever(), storage: this.storage });
  }

  /**
   * What makes briefings over the corpus as it is at each of them.
   *
   * @param report told what happens while stories are composed, by whoever asks for the desk first
   */
  async briefingDesk(report = this.reportComposing): Promise<BriefingDesk> {
    const { storage, models, chat } = this;
    const briefing = await import('./briefing/index.js');
    const composing = chat && {
      composer: this.storyComposer(chat, report),
      onFault: (error: unknown) => report({ kind: 'composing-failed', error }),
    };
    this.desk ??= new briefing.BriefingDesk({ storage, composing, currentModel: async () => models.ofCorpus() });
    return this.desk;
  }

  /** Ends threads and requests, and closes the database. */
  async close(): Promise<void> {
    const index = await this.index?.catch(() => null);
    await index?.close();
    await this.desk?.close();
    await this.opened?.fetcher.close();
    await this.opened?.pages.close();
    await this.models.close();
    // What was being embedded has failed now; it must not meet a closed database.
    await this.reembedding;
    await this.storage.close();
  }

  /** What finds passages over the corpus as it is at each question. */
  async retriever(): Promise<Retriever> {
    const { storage, models } = this;
    return new Retriever({ currentModel: async () => models.ofCorpus(), index: await this.openedIndex(), storage });
  }

  private storyComposer(chat: OpenChat, report: (event: ComposingEvent) => void): StoryComposer {
    return {
      compose: async ({ language, sources, signal, ...story }) => {
        const composer = await this.composer(chat);
        return composer.compose({ task: { kind: 'story', ...story }, language, sources, signal, report });
      },
    };
  }

  private readonly reportComposing = (event: ComposingEvent): void => this.report(wordComposingEvent(event));

  private async budget({ config: { dailyTokens, dailyTokensPerPerson } }: OpenChat): Promise<TokenBudget> {
    const answering = await import('./answering/with-chat-model.js');
    const limits = { inAll: dailyTokens, perPerson: dailyTokensPerPerson };
    return new answering.TokenBudget(this.storage.tokenUsages, limits, () => new Date());
  }

  private async web(): Promise<Web> {
    const fetching = await import('./fetching/index.js');
    this.opened ??= {
      fetcher: new fetching.Fetcher({
        userAgent: USER_AGENT,
        allowPrivateHosts: this.config.allowPrivateHosts,
        clock: () => new Date(),
      }),
      pages: new PageReader(),
    };
    return this.opened;
  }

  private async reembedAlone(onProgress: ReportProgress, signal: AbortSignal): Promise<ReembeddingOutcome> {
    const lock = takeExclusiveLock(this.config.reembeddingLockPath);
    if (!lock) throw new ReembeddingRunningError('The corpus is being re-embedded by another process.');
    try {
      const embedder = await this.models.configured();
      return await reembed({ storage: this.storage, embedder }, onProgress, signal);
    } finally {
      lock.release();
    }
  }

  /** Articles are embedded with the corpus' model, so that they are found at once; re-embedding makes their other vectors. */
  private async ingestParts(): Promise<IngestParts> {
    const { storage, detectLanguage } = this;
    const { embedder } = await this.models.ofCorpus();
    this.findProvenance ??= createProvenanceFinder(this.outlets);
    return { storage, embedder, detectLanguage, findProvenance: this.findProvenance, tokenizeWords };
  }

  private async openedIndex(): Promise<CorpusIndex> {
    this.index ??= openIndex(this.config, this.report);
    return this.index;
  }
}

/**
 * Waits for the configured model, and reports where the corpus has another one, which then answers meanwhile.
 *
 * @throws what came of loading the configured model, unless the other one answers and the cause may pass by itself
 */
async function meetModels(models: CorpusModels, report: Report): Promise<void> {
  const [loaded] = await Promise.allSettled([models.configured()]);
  const change = await models.change();
  const failure: unknown = loaded.status === 'rejected' ? loaded.reason : null;
  if (failure !== null && !(change && isPassingFailure(failure))) throw failure;
  if (change) report(changeNotice(change));
  if (isPassingFailure(failure)) report(failure.message);
}

function isPassingFailure(error: unknown): error is EmbeddingUnreachableError | EmbeddingRateLimitError {
  return error instanceof EmbeddingUnreachableError || error instanceof EmbeddingRateLimitError;
}

function changeNotice({ from, to }: ModelChange): string {
  return `The corpus has vectors of ${from.name}, and EMBEDDING_MODEL is ${to}: \`depesche reembed\` changes to it.`;
}

async function openIndex(config: Config, report: Report): Promise<CorpusIndex> {
  return CorpusIndex.open({ database: config.databasePath, folder: config.indexFolder, report });
}

async function* resultsOf(drafts: readonly ArticleDraft[]): AsyncGenerator<ReadResult> {
  for (const draft of drafts) yield { kind: 'article', draft, bytesRead: 0 };
}
