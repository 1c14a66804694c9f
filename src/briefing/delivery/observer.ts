import type { LocalDay, SubscriptionId } from '../../domain/index.js';

/** What happens while briefings are made, for logs and counts. */
export type DeliveryEvent =
  /** A briefing is stored and will be sent. */
  | {
      readonly kind: 'made';
      readonly delivery: number;
      readonly subscription: SubscriptionId;
      readonly late: boolean;
      /** From when it was due, in ms. */
      readonly waitedMs: number;
      readonly messages: number;
    }
  /** There was nothing to tell, and silence is what was chosen for that. */
  | { readonly kind: 'silent'; readonly delivery: number; readonly subscription: SubscriptionId }
  /** Days go without a briefing: it would be too late. */
  | { readonly kind: 'skipped'; readonly subscription: SubscriptionId; readonly days: readonly LocalDay[] }
  /** A briefing could not be made; it is tried again, or given up where `nextTry` is null. */
  | {
      readonly kind: 'not-made';
      readonly delivery: number;
      readonly subscription: SubscriptionId;
      readonly error: unknown;
      readonly nextTry: Date | null;
    }
  /** Another process has taken a briefing over while it was made. */
  | { readonly kind: 'taken-over'; readonly delivery: number; readonly subscription: SubscriptionId }
  /** The rules of zones are others than when the next briefings were found; those of so many subscriptions were found anew. */
  | { readonly kind: 'rescheduled'; readonly subscriptions: number }
  /** A subscription has a zone that this program does not know, and gets no briefings any more. */
  | { readonly kind: 'unknown-zone'; readonly subscription: SubscriptionId; readonly timeZone: string }
  /** The stories of a briefing could not be worded ahead of time; they are when it is due. */
  | { readonly kind: 'not-prepared'; readonly error: unknown }
  /** A round could not be finished; there will be another. */
  | { readonly kind: 'round-failed'; readonly error: unknown; readonly delayMs: number };

/** Is told of everything that happens, and must not throw. */
export type DeliveryObserver = (event: DeliveryEvent) => void;
