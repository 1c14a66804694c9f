import type { FetchFailure } from './failure.js';

/** What is asked for. */
export interface FetchRequest {
  readonly url: string;
  /** A feed may turn out to be a page that names one; a page is fetched only where robots.txt allows it. */
  readonly accept: 'feed' | 'page';
  /** From the last answer; null asks for the whole. */
  readonly validators: Validators | null;
}

/** What an answer can be asked about again with, as the server wrote it. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What came of one fetch. */
export type FetchOutcome =
  | {
      readonly kind: 'content';
      /** Where it was found in the end, without a fragment. */
      readonly url: string;
      /** Where permanent redirects (301, 308) alone led; null where there was none. */
      readonly movedTo: string | null;
      /** Decompressed. */
      readonly body: Uint8Array;
      /** The header, for its charset. */
      readonly contentType: string | null;
      readonly validators: Validators;
      /** How long the server promises that nothing changes, in ms; null where it does not say. */
      readonly freshForMs: number | null;
    }
  | {
      readonly kind: 'unchanged';
      readonly movedTo: string | null;
      readonly validators: Validators;
      readonly freshForMs: number | null;
    }
  /** The server says that it was taken away for good (410). */
  | { readonly kind: 'gone' }
  | {
      readonly kind: 'failed';
      readonly failure: FetchFailure;
      /** How long the server wants to be left alone, in ms. */
      readonly retryAfterMs: number | null;
    };
