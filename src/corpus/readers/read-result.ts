import type { ArticleDraft } from '../../domain/index.js';
import { UnreadableSourceError } from '../../errors.js';
import { fileFailure } from './file-failure.js';
import type { FailedSource } from './source.js';

/** What one step of reading a source gives. */
export type ReadResult = ReadArticle | FailedRead;

/** How far a result lies in its source, for a progress bar. */
interface Progress {
  /** Bytes of the source read up to here. */
  readonly bytesRead: number;
}

interface ReadArticle extends Progress {
  readonly kind: 'article';
  readonly draft: ArticleDraft;
}

export interface FailedRead extends Progress, FailedSource {
  readonly kind: 'failed';
}

/** The result that stands for an error in what was read. Any other error is a fault in the program and is thrown on. */
export function failedRead(source: string, error: unknown, bytesRead: number): FailedRead {
  const reason = error instanceof UnreadableSourceError ? error.reason : fileFailure(error);
  if (reason === null) throw error;
  return { kind: 'failed', source, reason, bytesRead };
}
