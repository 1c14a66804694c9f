import type { FetchFailure } from '../failure.js';
import { SharedWork } from './shared-work.js';
import type { RobotsRules } from './robots-file.js';

/** What is known of a site's robots.txt. */
export type RobotsAnswer =
  | { readonly kind: 'rules'; readonly rules: RobotsRules }
  /** The site does not say what it allows, so that it allows nothing for now. */
  | { readonly kind: 'unavailable' }
  /** The site cannot be fetched from at all. */
  | { readonly kind: 'failed'; readonly failure: FetchFailure };

/** RFC 9309, 2.4: no longer than a day. */
const RULES_LAST_MS = 24 * 60 * 60 * 1000;

/** A site that could not say what it allows is asked again after so long. */
const FAILURE_LASTS_MS = 10 * 60 * 1000;

/** Sites whose rules are kept; those asked for longest ago go first. */
const MOST_SITES = 1000;

interface Known {
  readonly answer: RobotsAnswer;
  /** Milliseconds. */
  readonly askedAt: number;
  readonly lastsMs: number;
}

/** Remembers what robots.txt files say, by origin. Several that want the same one share one request. */
export class RobotsCache {
  private readonly known = new Map<string, Known>();
  private readonly asking = new Map<string, SharedWork<RobotsAnswer>>();

  constructor(
    private readonly clock: () => Date,
    private readonly ask: (origin: string, signal: AbortSignal) => Promise<RobotsAnswer>,
  ) {}

  /** @throws the signal's reason where it aborts */
  async answerFor(origin: string, signal: AbortSignal): Promise<RobotsAnswer> {
    // Work that is begun for nobody would never be called off.
    signal.throwIfAborted();
    const known = this.known.get(origin);
    if (known && this.isCurrent(known)) {
      this.remember(origin, known);
      return known.answer;
    }
    return this.shared(origin).join(signal);
  }

  private shared(origin: string): SharedWork<RobotsAnswer> {
    const underWay = this.asking.get(origin);
    if (underWay && !underWay.isAbandoned) return underWay;
    const work = new SharedWork(async (signal) => {
      try {
        return this.learn(origin, await this.ask(origin, signal));
      } finally {
        if (this.asking.get(origin) === work) this.asking.delete(origin);
      }
    });
    this.asking.set(origin, work);
    return work;
  }

  /** Old rules hold on while the site cannot say what its new ones are (RFC 9309, 2.4). */
  private learn(origin: string, answer: RobotsAnswer): RobotsAnswer {
    const askedAt = this.clock().getTime();
    const before = this.known.get(origin)?.answer;
    const lasting = answer.kind !== 'rules' && before?.kind === 'rules' ? before : answer;
    this.remember(origin, {
      answer: lasting,
      askedAt,
      lastsMs: answer.kind === 'rules' ? RULES_LAST_MS : FAILURE_LASTS_MS,
    });
    return lasting;
  }

  private remember(origin: string, known: Known): void {
    this.known.delete(origin);
    this.known.set(origin, known);
    for (const oldest of this.known.keys()) {
      if (this.known.size <= MOST_SITES) break;
      this.known.delete(oldest);
    }
  }

  /** A clock that was set back makes nothing last longer. */
  private isCurrent({ askedAt, lastsMs }: Known): boolean {
    const age = this.clock().getTime() - askedAt;
    return age >= 0 && age < lastsMs;
  }
}
