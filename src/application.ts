import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import {
  Answerer,
  Composer,
  FollowUps,
  outletNames,
  search,
  type SearchHit,
  TokenBudget,
  Verifier,
  wordComposingEvent,
} from './answering/index.js';
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
  readOutlets,
  type ReadResult,
} from './corpus/index.js';
import { CorpusIndex, LanguageCentres, Retriever, tokenizeWords } from './index/index.js';
import { loadModel } from './load-model.js';
import type { EmbeddedModel } from './models/index.js';
import { type OpenChat, openChat } from './open-chat.js';
import { type Correction, openStorage, type PassageFilter, type Storage } from './storage/index.js';

/** Milliseconds between two looks at a graph that is being built. */
const PROGRESS_INTERVAL = 250;

/** Told what went wrong without stopping anything, one line at a time. */
export type Report = (notice: string) => void;

/** What an application is opened for: finding needs the index, which opens beside everything else. */
export type Purpose = 'finding' | 'ingesting';

/** Everything that a command or the bot needs, opened and wired. */
export class Application {
  private constructor(
    private readonly config: Config,
    private readonly report: Report,
    readonly storage: Storage,
    private readonly model: EmbeddedModel,
    private readonly centres: LanguageCentres,
    readonly detectLanguage: LanguageDetector,
    readonly outlets: OutletDirectory,
    private index: Promise<CorpusIndex> | null,
    private readonly chat: OpenChat | null,
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
    const chat = config.chat && purpose === 'finding' ? openChat(config.chat, config.promptsFolder) : null;
    const opening = [
      openStorage({ path: config.databasePath, clock: () => new Date(), randomId: randomUUID }),
      loading,
    ] as const;
    const index = purpose === 'finding' ? opening[0].then(() => openIndex(config, report)) : null;
    // Met by the first question; until then it must not count as unhandled.
    index?.catch(() => {});
    try {
      const [storage, model, detectLanguage, outlets, openedChat] = await Promise.all([
        ...opening,
        createLanguageDetector(),
        readOutlets(config.outletsPath),
        chat,
      ]);
      const centres = await LanguageCentres.read(config.languageCentresPath, model.model);
      return new Application(config, report, storage, model, centres, detectLanguage, outlets, index, openedChat);
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

  /**
   * What answers questions over the corpus as it is at each question.
   *
   * @param chat the chat model that words answers, in place of the one that is configured
   */
  async answerer(chat: OpenChat | null = this.chat): Promise<Answerer> {
    const { storage, detectLanguage, reader } = this;
    const composer = chat && this.composer(chat);
    return new Answerer({ retriever: await this.retriever(), storage, reader, detectLanguage, composer });
  }

  /** What words answers with a chat model. */
  composer(open: OpenChat): Composer {
    const { model: embedder, centres, detectLanguage, outlets } = this;
    const { model: chat, prompts, randomMark } = open;
    const verifier = new Verifier({ embedder, centres, namesOfOutlet: outletNames(outlets) });
    const budget = this.budget(open);
    return new Composer({
      chat,
      prompts,
      randomMark,
      verifier,
      detectLanguage,
      budget,
      report: (event) => this.report(wordComposingEvent(event)),
    });
  }

  /** The host of the chat model, to which questions go; null where there is none. */
  get chatHost(): string | null {
    return this.chat && new URL(this.chat.config.baseUrl).host;
  }

  /** What understands questions by those before them; null where there is no chat model. */
  get followUps(): FollowUps | null {
    if (!this.chat) return null;
    const { model: chat, prompts, randomMark } = this.chat;
    return new FollowUps({ chat, prompts, randomMark, budget: this.budget(this.chat) });
  }

  /** The passages nearest to a query. */
  async search(text: string, filter: PassageFilter | null, limit: number): Promise<SearchHit[]> {
    const language = this.detectLanguage(text);
    return search({ text, language, filter, limit }, { retriever: await this.retriever(), storage: this.storage });
  }

  /** Ends threads and closes the database. */
  async close(): Promise<void> {
    const index = await this.index?.catch(() => null);
    await index?.close();
    await this.model.close();
    await this.storage.close();
  }

  /** What finds passages over the corpus as it is at each question. */
  async retriever(): Promise<Retriever> {
    const { model: embedder, storage, centres } = this;
    return new Retriever({ embedder, index: await this.openedIndex(), storage, centres });
  }

  private budget({ config: { dailyTokens, dailyTokensPerPerson } }: OpenChat): TokenBudget {
    const limits = { inAll: dailyTokens, perPerson: dailyTokensPerPerson };
    return new TokenBudget(this.storage.tokenUsages, limits, () => new Date());
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
