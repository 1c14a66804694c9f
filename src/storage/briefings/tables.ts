import type { Generated } from 'kysely';
import type {
  BriefingLength,
  ChatId,
  Language,
  LocalDay,
  LocalTime,
  PersonId,
  Subscription,
  SubscriptionId,
} from '../../domain/index.js';
import type { DeliveryState } from './delivery.js';

/** The tables of the briefings as Kysely sees them. Moments are ISO 8601 in UTC, as `Date.toISOString` writes them. */
export interface BriefingTables {
  readonly subscription: SubscriptionTable;
  readonly delivery: DeliveryTable;
}

interface SubscriptionTable {
  readonly id: Generated<SubscriptionId>;
  readonly chatId: ChatId;
  readonly threadId: number | null;
  readonly personId: PersonId;
  /** The words; null for everything. */
  readonly topic: string | null;
  /** JSON arrays, these four. */
  readonly outlets: string;
  readonly languages: string;
  readonly quotedOutlets: string;
  readonly days: string;
  readonly time: LocalTime;
  readonly timeZone: string;
  readonly stories: BriefingLength;
  readonly language: Language;
  readonly emptyDay: Subscription['emptyDay'];
  readonly state: Subscription['state'];
  readonly createdAt: string;
  /** The next local day with a briefing, and the moment; null while it is paused. */
  readonly nextDay: LocalDay | null;
  readonly nextAt: string | null;
  /** The rules of zones by which the moment was found. */
  readonly zoneData: string;
  /** The last day that the ledger has; there is no briefing for it, or one before it, any more. */
  readonly lastDay: LocalDay | null;
  /** The end of the period of the last briefing that was sent. */
  readonly coveredUntil: string | null;
}

interface DeliveryTable {
  readonly id: Generated<number>;
  readonly subscriptionId: SubscriptionId;
  readonly localDay: LocalDay;
  readonly dueAt: string;
  readonly state: DeliveryState;
  /** The process that makes the briefing, and until when no other may take it over; null once its messages are stored. */
  readonly claimedBy: string | null;
  readonly claimedUntil: string | null;
  /** How often making it has begun. */
  readonly attempts: Generated<number>;
  /** The end of its period. */
  readonly coversUntil: string | null;
  /** JSON; what it says is the concern of the one who makes it. Of each subscription the newest ones are kept. */
  readonly briefing: string | null;
  /** JSON array of the messages that may not have been sent, until somebody has decided what becomes of them. */
  readonly unsent: string | null;
  /** 1 once admins were told that somebody has to decide. */
  readonly reported: Generated<0 | 1>;
  readonly reason: string | null;
  readonly finishedAt: string | null;
}
