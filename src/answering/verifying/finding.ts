import type { Span } from '../../domain/index.js';
import type { RefusalReason } from './verdict.js';

/** Something wrong with a statement as far as its words tell, and whether their meaning may tell otherwise. */
export interface Finding {
  readonly reason: RefusalReason;
  /** Whether nothing can excuse it. */
  readonly certain: boolean;
  /** Words that may be no names, or names put otherwise; empty where it is about anything else. */
  readonly doubtful: readonly Span[];
}

/** What nothing can excuse. */
export function certainly(reason: RefusalReason): Finding {
  return { reason, certain: true, doubtful: [] };
}

/** What meaning or a reader may excuse. */
export function perhaps(reason: RefusalReason, doubtful: readonly Span[] = []): Finding {
  return { reason, certain: false, doubtful };
}
