import type { ClientRequest, IncomingMessage } from 'node:http';
import { FetchFault } from '../failure.js';
import type { ErrandLimits } from './errand.js';

/** Ends a request that takes too long or is not wanted any more, wherever it is. */
export class Guard {
  /** Why the request was ended; the streams themselves may tell another reason. */
  reason: Error | null = null;
  private response: IncomingMessage | null = null;
  private readonly timers: NodeJS.Timeout[];
  private readonly leave = () => this.stop(new Error('aborted'));

  constructor(
    private readonly request: ClientRequest,
    limits: ErrandLimits,
    private readonly signal: AbortSignal,
  ) {
    const connecting = this.after(limits.connectMs, limits.connectMs);
    this.timers = [connecting, this.after(limits.leftMs, limits.wholeMs)];
    const connected = request.protocol === 'https:' ? 'secureConnect' : 'connect';
    request.once('socket', (socket) => socket.once(connected, () => clearTimeout(connecting)));
    signal.addEventListener('abort', this.leave, { once: true });
  }

  /** Ends the reading of the body as well. */
  watch(response: IncomingMessage): void {
    this.response = response;
    // Whoever reads the body gets the error; a body that nobody reads concerns nobody.
    response.on('error', () => {});
  }

  /** Guards no longer. */
  end(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.signal.removeEventListener('abort', this.leave);
  }

  private after(milliseconds: number, limitMs: number): NodeJS.Timeout {
    return setTimeout(() => this.stop(new FetchFault({ kind: 'too-slow', limitMs })), milliseconds);
  }

  private stop(reason: Error): void {
    this.reason ??= reason;
    this.response?.destroy(reason);
    this.request.destroy(reason);
  }
}
