import type { IncomingHttpHeaders } from 'node:http';
import type { LookupFunction } from 'node:net';
import type { FetchFailure } from '../failure.js';

/** One request to be made. */
export interface Errand {
  /** Of http or https, without user name and password. */
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** Asked for the addresses of a host name; an address in the URL itself has been checked. */
  readonly lookup: LookupFunction;
  readonly limits: ErrandLimits;
  readonly body: BodyRule;
}

export interface ErrandLimits {
  /** Milliseconds until the connection stands. */
  readonly connectMs: number;
  /** Milliseconds for the whole of a fetch, as it is told to people. */
  readonly wholeMs: number;
  /** Milliseconds that are left of it. */
  readonly leftMs: number;
  /** Bytes. */
  readonly headerBytes: number;
}

/** What is wanted of the body, which is read where the status is 200 or 203. */
export interface BodyRule {
  /** Bytes, decompressed. */
  readonly limit: number;
  /** Whether a larger one is a failure, or its beginning will do. */
  readonly larger: 'fail' | 'cut';
  /** Why a body of this content type is not wanted; null where it is. */
  readonly refuse: (contentType: string | null) => FetchFailure | null;
}

/** What came of one request; the body is null where it was not read. */
export type Reply =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers: IncomingHttpHeaders;
      readonly body: Uint8Array | null;
    }
  | { readonly kind: 'failed'; readonly failure: FetchFailure };
