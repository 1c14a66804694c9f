import type { IngestEvent } from '../../corpus/index.js';
import { articleLink, type Provenance } from '../../domain/index.js';

/** What became of one article, in one line: "added A12 Sputniknews (de), quoting The Wall Street Journal · 4 passages · news.txt". */
export function eventLine(event: IngestEvent): string {
  if (event.kind === 'failed') return `failed ${event.source}: ${event.reason}`;
  const { articleId, provenance, passages } = event.article;
  const name = `${event.kind} ${articleLink(articleId)}`;
  if (event.kind === 'unchanged' || provenance === null) return `${name} · ${event.source}`;
  return `${name} ${origin(provenance)} · ${counted(passages, 'passage')} · ${event.source}`;
}

/** A number and what it counts: "1 passage", "4 passages". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function origin({ outlet, language, quotedOutlets }: Provenance): string {
  const quoted = [...new Set(quotedOutlets.map(({ name }) => name))];
  const quoting = quoted.length > 0 ? `, quoting ${new Intl.ListFormat('en').format(quoted)}` : '';
  return `${outlet ?? 'unknown outlet'} (${language})${quoting}`;
}
