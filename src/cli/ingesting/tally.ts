import type { FailedSource, IngestedArticle, IngestEvent } from '../../corpus/index.js';
import { counted } from './event-line.js';

/** Counts what became of what was ingested. */
export class IngestTally {
  added = 0;
  updated = 0;
  unchanged = 0;
  passages = 0;
  readonly failed: FailedSource[] = [];
  readonly articles: IngestedArticle[] = [];

  count(event: IngestEvent): void {
    if (event.kind === 'failed') {
      this.failed.push({ source: event.source, reason: event.reason });
      return;
    }
    this[event.kind]++;
    this.passages += event.article.passages;
    this.articles.push(event.article);
  }

  /** "12 articles added, 1 updated, 3 unchanged, 0 failed · 48 passages". */
  summary(): string {
    const { added, updated, unchanged, failed, passages } = this;
    const articles = `${counted(added, 'article')} added, ${updated} updated, ${unchanged} unchanged`;
    return `${articles}, ${failed.length} failed · ${counted(passages, 'passage')}`;
  }
}
