import { Turns } from './turns.js';

/** Waits some milliseconds. Rejects with the signal's reason where it aborts. */
export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>;

interface Host {
  readonly turns: Turns;
  /** Of those that keep a gap: one at a time waits until it may start. */
  readonly gate: Turns;
  users: number;
  /** On the clock of performance.now(); the last start of one that keeps a gap. */
  lastStart: number;
  gapMs: number;
}

/** Hosts that are remembered for their gaps alone are looked through when there are this many. */
const MANY_HOSTS = 256;

/**
 * Keeps to a number of requests per host and in all. A host takes no more places in the queue for all than it may have requests, so that a
 * host with much to fetch holds up no other.
 */
export class HostTurns {
  private readonly hosts = new Map<string, Host>();
  private readonly all: Turns;

  constructor(
    private readonly limits: { readonly perHost: number; readonly inAll: number },
    private readonly wait: Wait,
  ) {
    this.all = new Turns(limits.inAll);
  }

  /**
   * Does something that is one request to a host when its turn has come.
   *
   * @param gapMs milliseconds between the starts of two requests that keep a gap; 0 keeps none
   * @throws the signal's reason where it aborts before, and what the work throws
   */
  async run<T>(name: string, gapMs: number, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    const host = this.hostOf(name);
    host.users += 1;
    try {
      const endHostTurn = await host.turns.take(signal);
      try {
        const endTurn = gapMs > 0 ? await this.takeAfterGap(host, gapMs, signal) : await this.all.take(signal);
        try {
          return await work();
        } finally {
          endTurn();
        }
      } finally {
        endHostTurn();
      }
    } finally {
      host.users -= 1;
      if (isForgettable(host)) this.hosts.delete(name);
    }
  }

  private async takeAfterGap(host: Host, gapMs: number, signal: AbortSignal): Promise<() => void> {
    const endWait = await host.gate.take(signal);
    try {
      const waitMs = host.lastStart + gapMs - performance.now();
      if (waitMs > 0) await this.wait(waitMs, signal);
      const endTurn = await this.all.take(signal);
      host.lastStart = performance.now();
      host.gapMs = gapMs;
      return endTurn;
    } finally {
      endWait();
    }
  }

  private hostOf(name: string): Host {
    const known = this.hosts.get(name);
    if (known) return known;
    if (this.hosts.size >= MANY_HOSTS) this.forgetIdle();
    const host = {
      turns: new Turns(this.limits.perHost),
      gate: new Turns(1),
      users: 0,
      lastStart: -Infinity,
      gapMs: 0,
    };
    this.hosts.set(name, host);
    return host;
  }

  private forgetIdle(): void {
    for (const [name, host] of this.hosts) if (isForgettable(host)) this.hosts.delete(name);
  }
}

/** Nobody uses it, and no gap after the last request has to be kept any more. */
function isForgettable({ users, lastStart, gapMs }: Host): boolean {
  return users === 0 && lastStart + gapMs <= performance.now();
}
