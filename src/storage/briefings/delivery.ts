import type { LocalDay, SubscriptionId } from '../../domain/index.js';

/** What the ledger has of one subscription and local day. */
export type Delivery = DeliveryBase &
  (
    | { readonly state: 'pending'; readonly claim: Claim | null }
    | { readonly state: 'sending' }
    | { readonly state: 'sent' | 'silent' | 'skipped'; readonly finishedAt: Date }
    | { readonly state: 'failed' | 'blocked'; readonly finishedAt: Date; readonly reason: string }
    | {
        readonly state: 'unknown';
        readonly finishedAt: Date;
        readonly reason: string;
        /** Whether somebody has yet to decide what becomes of it. */
        readonly isUndecided: boolean;
      }
  );

interface DeliveryBase {
  readonly id: number;
  readonly subscription: SubscriptionId;
  readonly localDay: LocalDay;
  readonly dueAt: Date;
  /** How often making the briefing has begun. */
  readonly attempts: number;
}

/** Who makes a briefing. Null for one whose messages are stored and wait to be sent. */
export interface Claim {
  readonly by: string;
  /** From then on another may take it over. */
  readonly until: Date;
}

/**
 * - `pending`: the briefing is being made, or its messages wait to be sent;
 * - `sending`: the first message was begun;
 * - `sent`: all messages are in the chat;
 * - `silent`: there was nothing to tell, and silence is what was chosen for that;
 * - `failed`: it was given up;
 * - `blocked`: the chat cannot be reached;
 * - `unknown`: nobody can know whether a message arrived, so that none was sent again;
 * - `skipped`: it would have been too late.
 */
export type DeliveryState = Delivery['state'];

/** The states that may come after each. The row of a day begins as `pending`, `skipped` or `blocked`. */
export const MOVES: { readonly [State in DeliveryState]: readonly DeliveryState[] } = {
  pending: ['sending', 'silent', 'failed', 'blocked', 'skipped'],
  sending: ['sent', 'failed', 'blocked', 'unknown'],
  sent: [],
  silent: [],
  failed: [],
  blocked: [],
  // By somebody who has decided so, and by nothing else.
  unknown: ['pending'],
  skipped: [],
};

/** The states from which a delivery may come to another. */
export function statesBefore(state: DeliveryState): DeliveryState[] {
  return (Object.keys(MOVES) as DeliveryState[]) // The keys are those of the type.
    .filter((before) => MOVES[before].includes(state));
}
