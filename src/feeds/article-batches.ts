import type { BroughtArticle, IngestEvent } from '../corpus/index.js';
import { DepescheError } from '../errors.js';
import type { PollingParts } from './polling-parts.js';

/** UTF-16 units of text that are taken in together: as many as ingest embeds at once. */
const UNITS_A_BATCH = 16_000;
/** How long a batch that is not full waits for more while there is nothing else to do, in ms. */
const PATIENCE_MS = 50;
/** While the model works on one batch, the next is split and read. */
const BATCHES_AT_ONCE = 2;
/** Batches that may wait before whoever brings more has to wait too. */
const MOST_WAITING = 4;

interface Waiting {
  readonly article: BroughtArticle;
  readonly resolve: (event: IngestEvent) => void;
  readonly reject: (reason: unknown) => void;
}

/** Gathers articles that come one by one, so that they are embedded and stored many at a time. */
export class ArticleBatches {
  private gathering: Waiting[] = [];
  private units = 0;
  private readonly full: Waiting[][] = [];
  private running = 0;
  private timer: NodeJS.Timeout | null = null;
  private readonly blocked: (() => void)[] = [];

  constructor(
    private readonly ingest: PollingParts['ingest'],
    private readonly signal: AbortSignal,
  ) {}

  /**
   * Takes an article into the corpus with others; what became of it is told when it is stored for good.
   *
   * @throws the signal's reason where it aborts before that; what ingest throws where it is about all articles
   */
  async add(article: BroughtArticle): Promise<IngestEvent> {
    while (this.full.length >= MOST_WAITING) await new Promise<void>((resolve) => this.blocked.push(resolve));
    this.signal.throwIfAborted();
    return new Promise((resolve, reject) => {
      this.gathering.push({ article, resolve, reject });
      this.units += article.draft.text.length;
      if (this.units >= UNITS_A_BATCH) this.close();
      else this.closeSoon();
    });
  }

  /** Unless there is work: then more may gather until that is done. */
  private closeSoon(): void {
    if (this.running > 0 || this.gathering.length === 0) return;
    this.timer ??= setTimeout(() => this.close(), PATIENCE_MS);
  }

  private close(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    if (this.gathering.length > 0) this.full.push(this.gathering);
    this.gathering = [];
    this.units = 0;
    this.work();
  }

  private work(): void {
    while (this.running < BATCHES_AT_ONCE) {
      const batch = this.full.shift();
      if (!batch) break;
      this.running++;
      void this.take(batch).finally(() => {
        this.running--;
        this.work();
        this.closeSoon();
      });
    }
    if (this.full.length < MOST_WAITING) for (const unblock of this.blocked.splice(0)) unblock();
  }

  /** A text that nothing can be made of must not take the others with it, so they are tried alone. */
  private async take(batch: readonly Waiting[]): Promise<void> {
    const settled = new Set<Waiting>();
    try {
      await this.takeTogether(batch, settled);
    } catch (error) {
      const left = batch.filter((waiting) => !settled.has(waiting));
      const isAboutAll = error instanceof DepescheError || this.signal.aborted || left.length === 1;
      if (isAboutAll) for (const { reject } of left) reject(error);
      else for (const waiting of left) await this.take([waiting]);
    }
  }

  private async takeTogether(batch: readonly Waiting[], settled: Set<Waiting>): Promise<void> {
    const events = this.ingest(articlesOf(batch), this.signal)[Symbol.asyncIterator]();
    for (const waiting of batch) {
      const { done, value } = await events.next();
      this.signal.throwIfAborted();
      if (done) throw new Error('ingest told nothing of an article');
      settled.add(waiting);
      waiting.resolve(value);
    }
    await events.return?.();
  }
}

async function* articlesOf(batch: readonly Waiting[]): AsyncGenerator<BroughtArticle> {
  for (const { article } of batch) yield article;
}
