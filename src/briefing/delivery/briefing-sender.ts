import type { Briefing, Subscription } from '../../domain/index.js';

/** Brings briefings to their chats, at its own pace. */
export interface BriefingSender {
  /** How many more messages it would take now; what it has taken and not sent is held in memory. */
  room(): number;
  /** JSON of the messages that bring a briefing, in order; at least one. */
  render(subscription: Subscription, briefing: Briefing): Promise<readonly string[]>;
  /** Sends messages that were stored, and are committed. What becomes of them it notes in the ledger itself. */
  send(messages: readonly number[]): void;
}
