import type { ArticleDraft } from '../../domain/index.js';
import { UnreadableSourceError } from '../../errors.js';
import { normaliseLabel, normaliseText } from './normalise.js';

/** What a format says about an article; what it leaves out is null in the draft. */
export type DraftFields = Pick<ArticleDraft, 'text'> & Partial<Omit<ArticleDraft, 'source'>>;

/**
 * The draft of what was found, text and labels normalised.
 *
 * @throws UnreadableSourceError where there is no text in it
 */
export function createDraft(source: string, found: DraftFields): ArticleDraft {
  const text = normaliseText(found.text);
  if (text.trim() === '') throw new UnreadableSourceError(source, 'it holds no text');
  if (text.includes('\0')) throw new UnreadableSourceError(source, 'its text holds NUL characters');
  return {
    id: label(found.id),
    title: label(found.title),
    text,
    outlet: label(found.outlet),
    language: found.language ?? null,
    publishedAt: found.publishedAt ?? null,
    url: found.url ?? null,
    source,
  };
}

function label(found: string | null | undefined): string | null {
  return typeof found === 'string' ? normaliseLabel(found) : null;
}
