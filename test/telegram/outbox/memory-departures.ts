import type { Departures } from '../../../src/telegram/outbox/index.js';

type Call = Parameters<Departures['stayed']>[0];

/** Departures of a process on a clock that is told to go on, which come at once. */
export class MemoryDepartures implements Departures {
  /** Has no call leave any more: the process ends after the next that is announced. */
  isHeld = false;
  private readonly waiting = new Set<string>();

  constructor(private readonly earlier: ReadonlySet<string> = new Set()) {}

  /** Those of the next process on the same machine. */
  later(): MemoryDepartures {
    return new MemoryDepartures(new Set(this.waiting));
  }

  stayed(call: Call): boolean {
    return this.earlier.has(nameOf(call));
  }

  begin(): void {
    this.waiting.clear();
  }

  announce(call: Call): void {
    this.waiting.add(nameOf(call));
  }

  async atRest(): Promise<void> {
    if (this.isHeld) await new Promise(() => {});
  }

  async leave<T>(call: Call, send: () => Promise<T>): Promise<T> {
    this.waiting.delete(nameOf(call));
    return send();
  }
}

function nameOf({ id, attempts }: Call): string {
  return `${id} ${attempts}`;
}
