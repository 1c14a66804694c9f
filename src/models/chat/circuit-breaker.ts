/** Failures in a row after which an endpoint is left alone for a while. */
const MOST_FAILURES = 3;
/** How long it is left alone, in ms; each time that it fails again, twice as long, up to the longest. */
const FIRST_PAUSE_MS = 30_000;
const LONGEST_PAUSE_MS = 600_000;

/**
 * Spares an endpoint that fails, and those who would wait for it. After some failures in a row it is closed to requests for a
 * while; then one is let through, and what comes of it decides.
 */
export class CircuitBreaker {
  private failures = 0;
  private pauseMs = FIRST_PAUSE_MS;
  private openUntil = 0;
  private isTrying = false;

  /** @param now milliseconds of a clock that never goes back */
  constructor(private readonly now: () => number) {}

  /** Whether a request may be made now. Whoever makes it has to tell what came of it. */
  admit(): boolean {
    if (this.openUntil === 0) return true;
    if (this.now() < this.openUntil || this.isTrying) return false;
    this.isTrying = true;
    return true;
  }

  succeeded(): void {
    this.failures = 0;
    this.pauseMs = FIRST_PAUSE_MS;
    this.openUntil = 0;
    this.isTrying = false;
  }

  /** The request was given up by whoever made it: it says nothing. */
  abandoned(): void {
    this.isTrying = false;
  }

  /** @param askedMs how long the endpoint itself asks to be left alone; 0 where it does not */
  failed(askedMs = 0): void {
    this.failures += 1;
    const wasTrying = this.isTrying;
    this.isTrying = false;
    if (this.failures < MOST_FAILURES && !wasTrying && askedMs === 0) return;
    this.openUntil = this.now() + Math.min(LONGEST_PAUSE_MS, Math.max(askedMs, this.pauseMs));
    this.pauseMs = Math.min(LONGEST_PAUSE_MS, this.pauseMs * 2);
  }
}
