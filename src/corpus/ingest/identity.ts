import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { ArticleDraft } from '../../domain/index.js';

/** A line of a file or of standard input, as readers name one: `news.jsonl:12`. */
const LINE_OF_SOURCE = /:\d+$/;

/**
 * What makes drafts versions of one article: the id that the source gives it, else its address, else the file that holds it. Where
 * there is none of these, a text is known by itself alone and never has a second version.
 */
export function identityOf(draft: ArticleDraft): string {
  if (draft.id !== null) return `id:${draft.id}`;
  if (draft.url !== null) return `url:${draft.url}`;
  const isWholeFile = !LINE_OF_SOURCE.test(draft.source) && !draft.source.startsWith('<');
  return isWholeFile ? `file:${resolve(draft.source)}` : `text:${sha256(draft.text)}`;
}

/** The same for two drafts exactly where nothing that a reader found differs. */
export function contentHashOf({ id, title, text, outlet, language, publishedAt, url }: ArticleDraft): string {
  return sha256(JSON.stringify([id, title, text, outlet, language, publishedAt, url]));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
