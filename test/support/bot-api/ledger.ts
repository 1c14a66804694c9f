import type { FailureParameters } from './failure.js';

/** How a call ended. `pending` is a call that has come in and is not decided yet, such as an open long poll. */
export type Outcome =
  | { readonly kind: 'pending' }
  | { readonly kind: 'ok' }
  | {
      readonly kind: 'error';
      readonly code: number;
      readonly description: string;
      readonly parameters?: FailureParameters;
    }
  | { readonly kind: 'cut-before' }
  | { readonly kind: 'cut-after' }
  | { readonly kind: 'hang' }
  | { readonly kind: 'gone' };

/** One call of the bot. `at` is in ms of the stand-in's clock; `method` has the spelling of the reference. */
export interface LedgerEntry {
  readonly at: number;
  readonly method: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  outcome: Outcome;
  /** The message that the call made or changed. */
  messageId?: number;
}

/** All calls in the order in which they came in. */
export class Ledger {
  readonly entries: LedgerEntry[] = [];

  /** Enters a call that has come in; its outcome is set later. */
  open(at: number, method: string, parameters: Readonly<Record<string, unknown>>): LedgerEntry {
    const entry: LedgerEntry = { at, method, parameters, outcome: { kind: 'pending' } };
    this.entries.push(entry);
    return entry;
  }

  /** The calls of one method, in order. */
  of(method: string): LedgerEntry[] {
    return this.entries.filter((entry) => entry.method === method);
  }
}
