import { claimDue } from './claiming.js';
import { makeBriefing, type MakingParts } from './making.js';
import { reschedule } from './rescheduling.js';

/** How long after a round the next one begins, in ms. */
const PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;
/** Briefings that are claimed at once: few enough that other work need not wait for long, and that a crash leaves few to wait for its end. */
const AT_ONCE = 10;

export interface DelivererParts extends MakingParts {
  /** The rules of zones that this program knows. */
  readonly zoneData: string;
}

/**
 * Has the briefings made that are due, and hands them to the sender as fast as that takes them: however many are due at one minute, those
 * in memory are few. Several may work on one database, in one process or in several.
 */
export class Deliverer {
  private isStopped = false;
  private failures = 0;
  private cancelTimer: () => void = () => {};
  private underWay: Promise<void> = Promise.resolve();

  constructor(private readonly parts: DelivererParts) {}

  /**
   * Takes the rules of zones into account that may be new, and begins.
   *
   * @throws what the database throws
   */
  async start(): Promise<void> {
    const { storage, zoneData, observer } = this.parts;
    await reschedule(storage, zoneData, observer);
    this.run();
  }

  /** Claims nothing more, and waits for what is being made. */
  async stop(): Promise<void> {
    this.isStopped = true;
    this.cancelTimer();
    await this.underWay;
  }

  /**
   * Makes what is due now, as far as the sender has room.
   *
   * @returns how many briefings were claimed
   * @throws what the database throws
   */
  async round(): Promise<number> {
    const { parts } = this;
    const { storage, clock } = parts;
    let count = 0;
    for (let limit = this.limit(); limit > 0; limit = this.limit()) {
      const claimed = await claimDue(storage, { ...parts, now: clock.now(), limit });
      // A claim that is not made use of runs out.
      for (const delivery of claimed) {
        await clock.rest();
        if (!this.isStopped) await makeBriefing(parts, delivery);
      }
      count += claimed.length;
      // None may have been claimed of what was due: chats that cannot be reached, days that are over.
      if (claimed.length === 0 && !(await storage.subscriptions.hasDue(clock.now()))) break;
    }
    return count;
  }

  private limit(): number {
    return this.isStopped ? 0 : Math.min(AT_ONCE, this.parts.sender.room());
  }

  private run(): void {
    this.underWay = this.round()
      .then(() => {
        this.failures = 0;
        this.continueIn(PAUSE_MS);
      })
      .catch((error: unknown) => {
        const delayMs = Math.min(LONGEST_PAUSE_MS, PAUSE_MS * 2 ** this.failures++);
        this.parts.observer({ kind: 'round-failed', error, delayMs });
        this.continueIn(delayMs);
      });
  }

  private continueIn(milliseconds: number): void {
    if (this.isStopped) return;
    this.cancelTimer = this.parts.clock.after(milliseconds, () => this.run());
  }
}
