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
  };
}

class ProgressBar {
  private bytes: number | null = null;
  private articles = 0;
  private startedAt = 0;
  private drawnAt = -Infinity;

  constructor(
    private readonly draw: (line: string) => void,
    private readonly now: () => number,
  ) {}

  start(bytes: number | null): void {
    this.bytes = bytes;
    this.startedAt = this.now();
    this.draw(progressLine({ articles: 0, bytesRead: 0, bytes, milliseconds: 0 }));
  }

  advance({ kind, bytesRead }: IngestEvent): void {
    if (kind !== 'failed') this.articles++;
    const now = this.now();
    if (now - this.drawnAt < REDRAW_INTERVAL) return;
    this.drawnAt = now;
    const { articles, bytes, startedAt } = this;
    this.draw(progressLine({ articles, bytesRead, bytes, milliseconds: now - startedAt }));
  }
}
