import { setMaxListeners } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { DepescheError } from '../errors.js';
import type { Feed } from '../storage/index.js';
import { ArticleBatches } from './article-batches.js';
import { KeyTurns } from './key-turns.js';
import { fail, pollFeed } from './poll-feed.js';
import type { PollingParts } from './polling-parts.js';

/** Feeds that are polled at a time. */
const FEEDS_AT_ONCE = 16;
/** How often it is looked whether a feed has come due, in ms: another process may have added one. */
const LOOK_MS = 5_000;
/** How long nothing is begun after the database or the model has failed, in ms. */
const RECOVERY_MS = 5_000;

/** What a poller stands on, and whom it tells of what no feed is to blame for. */
export interface PollerParts extends PollingParts {
  readonly onFault: (error: unknown) => void;
}

/**
 * Polls feeds when they are due. Only one process at a time should, for each feed would be fetched by both; they would store the same.
 *
 * @example
 * await new FeedPoller(parts).run(signal);
 */
export class FeedPoller {
  private readonly turns = new KeyTurns();
  private readonly polling = new Map<number, Promise<void>>();
  private failure: { readonly error: unknown } | null = null;

  constructor(private readonly parts: PollerParts) {}

  /** Polls until the signal aborts. Failures of the database or the model are told, and what they hit is tried again. */
  async run(until: AbortSignal): Promise<void> {
    const signal = heardByMany(until);
    const batches = new ArticleBatches(this.parts.ingest, signal);
    while (!signal.aborted) {
      await this.tell(async () => this.beginDue(batches, signal));
      await this.somethingHappens(signal);
      if (this.failure) {
        this.parts.onFault(this.failure.error);
        this.failure = null;
        await pause(RECOVERY_MS, signal).waited;
      }
    }
    await Promise.all(this.polling.values());
  }

  /**
   * Polls what is due until nothing is.
   *
   * @throws the signal's reason where it aborts; what the database or the model throws
   */
  async pollDue(until: AbortSignal): Promise<void> {
    const signal = heardByMany(until);
    const batches = new ArticleBatches(this.parts.ingest, signal);
    await this.beginDue(batches, signal);
    while (this.polling.size > 0 && !this.failure && !signal.aborted) {
      await Promise.race(this.polling.values());
      await this.beginDue(batches, signal);
    }
    await Promise.all(this.polling.values());
    signal.throwIfAborted();
    if (this.failure) throw this.failure.error;
  }

  private async beginDue(batches: ArticleBatches, signal: AbortSignal): Promise<void> {
    const free = FEEDS_AT_ONCE - this.polling.size;
    if (free === 0 || signal.aborted) return;
    for (const feed of await this.parts.storage.feeds.feeds.due(free, [...this.polling.keys()])) {
      const polling = this.poll(feed, batches, signal).finally(() => this.polling.delete(feed.id));
      this.polling.set(feed.id, polling);
    }
  }

  /** Never rejects: what no feed is to blame for is kept as the failure. */
  private async poll(feed: Feed, batches: ArticleBatches, signal: AbortSignal): Promise<void> {
    const startedAt = performance.now();
    try {
      const outcome = await pollFeed(feed, { ...this.parts, batches, turns: this.turns }, signal);
      this.parts.onPolled({ feed, ...outcome, milliseconds: performance.now() - startedAt });
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof DepescheError) this.failure ??= { error };
      else await this.tell(async () => this.blame(feed, error, performance.now() - startedAt));
    }
  }

  /** A fault in the program that one feed brings about must not keep that feed, or the others, from being polled later. */
  private async blame(feed: Feed, error: unknown, milliseconds: number): Promise<void> {
    this.parts.onFault(error);
    const outcome = await fail(feed, `a fault in the program: ${String(error)}`, null, this.parts);
    this.parts.onPolled({ feed, ...outcome, milliseconds });
  }

  private async tell(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.failure ??= { error };
    }
  }

  /** Until a poll has ended and left room, or it is time to look again. */
  private async somethingHappens(signal: AbortSignal): Promise<void> {
    const ended = this.polling.size === 0 ? [] : [Promise.race(this.polling.values())];
    const { waited, end } = pause(LOOK_MS, signal);
    await Promise.race([...ended, waited]);
    end();
  }
}

/** Waits until a time has passed, the signal aborts or the waiting is ended; that the signal aborts is seen by whoever waited. */
function pause(
  milliseconds: number,
  signal: AbortSignal,
): { readonly waited: Promise<void>; readonly end: () => void } {
  const ending = new AbortController();
  const end = (): void => {
    signal.removeEventListener('abort', end);
    ending.abort();
  };
  signal.addEventListener('abort', end);
  if (signal.aborted) end();
  return { waited: setTimeout(milliseconds, undefined, { signal: ending.signal }).catch(() => {}), end };
}

/** A signal that aborts with another one; every request that is under way listens to it, without a warning from the runtime. */
function heardByMany(signal: AbortSignal): AbortSignal {
  const many = AbortSignal.any([signal]);
  setMaxListeners(0, many);
  return many;
}
