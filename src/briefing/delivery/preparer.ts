import type { BriefingStorage, ScheduledSubscription } from '../../storage/index.js';
import { periodOf } from '../schedule/index.js';
import type { BriefingRequest } from './briefing-maker.js';
import type { Clock } from './clock.js';
import type { DeliveryObserver } from './observer.js';

/** How long before they are due briefings are prepared at the earliest, in ms: what happens after that is worded when they are due. */
const AHEAD_MS = 10 * 60_000;
/** How long after a round the next one begins, in ms. */
const PAUSE_MS = 60_000;
/** Subscriptions that are read at once. */
const AT_ONCE = 20;

/** Has the stories of a briefing worded ahead of time. */
export interface BriefingPreparation {
  /** @param longestMs how long this may take: until the briefing is due */
  prepare(request: BriefingRequest, longestMs: number): Promise<void>;
}

export interface PreparerParts {
  readonly storage: BriefingStorage;
  readonly maker: BriefingPreparation;
  readonly clock: Clock;
  readonly observer: DeliveryObserver;
}

/**
 * Has the stories of briefings worded by a chat model before they are due, one briefing after the other, each once: when many different
 * ones are due at one minute, nobody can wait for all of them. It stands back while briefings are due.
 */
export class Preparer {
  private isStopped = false;
  private cancelTimer: () => void = () => {};
  private underWay: Promise<void> = Promise.resolve();
  /** The last one that was prepared. */
  private last: { readonly at: Date; readonly id: number };

  constructor(private readonly parts: PreparerParts) {
    this.last = { at: parts.clock.now(), id: 0 };
  }

  start(): void {
    this.underWay = this.round()
      .catch((error: unknown) => this.parts.observer({ kind: 'not-prepared', error }))
      .then(() => {
        if (!this.isStopped) this.cancelTimer = this.parts.clock.after(PAUSE_MS, () => this.start());
      });
  }

  /** Prepares nothing more, and waits for what is being prepared. */
  async stop(): Promise<void> {
    this.isStopped = true;
    this.cancelTimer();
    await this.underWay;
  }

  /**
   * Prepares what is due soon.
   *
   * @throws what the database throws
   */
  async round(): Promise<void> {
    const { storage, clock } = this.parts;
    // All of a round cover the same, so that the stories of a period are read once.
    const began = clock.now();
    const until = new Date(began.getTime() + AHEAD_MS);
    for (;;) {
      const soon = await storage.subscriptions.dueAfter(this.last, until, AT_ONCE);
      if (soon.length === 0) return;
      for (const scheduled of soon) {
        await clock.rest();
        if (this.isStopped || (await storage.subscriptions.hasDue(clock.now()))) return;
        await this.prepare(scheduled, began);
      }
    }
  }

  private async prepare(
    { subscription, nextDay, nextAt, coveredUntil, reachability }: ScheduledSubscription,
    began: Date,
  ): Promise<void> {
    const { storage, maker, clock, observer } = this.parts;
    const { id } = subscription;
    this.last = { at: nextAt, id };
    const longestMs = nextAt.getTime() - clock.now().getTime();
    if (longestMs <= 0 || reachability !== 'reachable') return;
    const period = periodOf(began, began, coveredUntil);
    const previous = await storage.deliveries.lastBriefing(id);
    const request = { subscription, localDay: nextDay, ...period, late: false, skipped: [], previous };
    try {
      await maker.prepare(request, longestMs);
    } catch (error) {
      observer({ kind: 'not-prepared', error });
    }
  }
}
