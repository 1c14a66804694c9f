import type { IngestEvent } from '../../corpus/index.js';
import type { Output } from '../program/output.js';
import { eventLine } from './event-line.js';
import type { IngestListener } from './ingest-paths.js';
import { progressLine } from './progress-line.js';

/** Milliseconds between two pictures of the progress bar. */
const REDRAW_INTERVAL = 100;

/** Tells a person what becomes of articles: on a terminal by a progress bar and the failures, elsewhere by a line for each. */
export function reportEvents({ notice, status }: Pick<Output, 'notice' | 'status'>, now: () => number): IngestListener {
  const bar = status && new ProgressBar(status, now);
  return {
    onStart: (bytes) => bar?.start(bytes),
    onEvent: (event) => {
      if (!bar || event.kind === 'failed') notice(eventLine(event));
      bar?.advance(event);
    },
    onEnd: () => bar?.stop(),
  };
}

/** Draws by the clock, for events come in bursts, a batch at once. */
class ProgressBar {
  private bytes: number | null = null;
  private bytesRead = 0;
  private articles = 0;
  private startedAt = 0;
  private clock: NodeJS.Timeout | null = null;

  constructor(
    private readonly show: (line: string) => void,
    private readonly now: () => number,
  ) {}

  start(bytes: number | null): void {
    this.bytes = bytes;
    this.startedAt = this.now();
    this.clock = setInterval(() => this.draw(), REDRAW_INTERVAL);
    this.draw();
  }

  advance({ kind, bytesRead }: IngestEvent): void {
    if (kind !== 'failed') this.articles++;
    this.bytesRead = bytesRead;
  }

  stop(): void {
    if (this.clock) clearInterval(this.clock);
  }

  private draw(): void {
    const { articles, bytes, bytesRead } = this;
    this.show(progressLine({ articles, bytesRead, bytes, milliseconds: this.now() - this.startedAt }));
  }
}
