import type { Provenance } from '../../domain/index.js';
import type { AddOutcome } from '../../storage/index.js';

/** What became of one thing that was read, in the order of reading. */
export type IngestEvent =
  | {
      readonly kind: AddOutcome['kind'];
      readonly source: string;
      readonly bytesRead: number;
      readonly article: IngestedArticle;
    }
  | { readonly kind: 'failed'; readonly source: string; readonly bytesRead: number; readonly reason: string };

/** An article as the corpus has it after ingest. */
export interface IngestedArticle {
  readonly articleId: number;
  readonly externalId: string | null;
  /** Null for an unchanged article, whose text was not looked at again. */
  readonly provenance: Provenance | null;
  /** Passages added; 0 for an unchanged article. */
  readonly passages: number;
  /** UTF-16 units that were added to the corpus; 0 for an unchanged article. */
  readonly length: number;
}
