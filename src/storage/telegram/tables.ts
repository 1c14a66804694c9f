import type { Generated } from 'kysely';
import type { ChatId, Language, PersonId, Role, SubscriptionId } from '../../domain/index.js';

/** The Telegram bot's tables as Kysely sees them. Moments are ISO 8601 in UTC, as `Date.toISOString` writes them. */
export interface TelegramTables {
  readonly signingKey: SigningKeyTable;
  readonly person: PersonTable;
  readonly invite: InviteTable;
  readonly chat: ChatTable;
  readonly refusal: RefusalTable;
  readonly usage: UsageTable;
  readonly incomingUpdate: IncomingUpdateTable;
  readonly outgoingMessage: OutgoingMessageTable;
  readonly floodPause: FloodPauseTable;
  readonly listing: ListingTable;
  readonly subscriptionDraft: SubscriptionDraftTable;
  readonly awaitedText: AwaitedTextTable;
}

/** No row before the bot's first start, then one for ever. */
interface SigningKeyTable {
  readonly id: 1;
  readonly key: string;
}

/** A person who has a role, or has chosen a language. */
interface PersonTable {
  readonly id: PersonId;
  readonly role: Role | null;
  readonly name: string;
  readonly username: string | null;
  /** The language that the person has fixed; null where the bot follows Telegram's. */
  readonly language: Language | null;
  readonly joinedAt: string | null;
}

/** An invitation that nobody has taken yet. */
interface InviteTable {
  /** SHA-256 of the token, hexadecimal: who reads the database cannot join with it. */
  readonly tokenHash: string;
  readonly role: Role;
  /** Null for the owner's link, which the program made. */
  readonly createdBy: PersonId | null;
  readonly createdAt: string;
  readonly expiresAt: string;
}

export interface ChatTable {
  readonly id: ChatId;
  readonly title: string | null;
  readonly reachability: 'reachable' | 'blocked' | 'gone';
  /** 1 for a group to which somebody has added the bot who has the right to. */
  readonly admitted: 0 | 1;
}

/** When a chat was last told that the bot is not for everyone. */
interface RefusalTable {
  readonly chatId: ChatId;
  readonly toldAt: string;
}

/** Questions of a person in one period of time, named as the limits name it. */
interface UsageTable {
  readonly personId: PersonId;
  readonly period: string;
  readonly questions: number;
}

interface IncomingUpdateTable {
  readonly botId: number;
  readonly updateId: number;
  /** JSON as Telegram sent it; null once the update has been handled. */
  readonly payload: string | null;
  readonly state: 'received' | 'handled' | 'failed';
  /** How often the handling has begun. */
  readonly attempts: Generated<number>;
  readonly receivedAt: string;
}

interface OutgoingMessageTable {
  readonly id: Generated<number>;
  /** The update that it answers; null for what the bot says of its own accord. */
  readonly updateId: number | null;
  readonly chatId: ChatId;
  readonly threadId: number | null;
  /** JSON of the message; null once it has been sent or given up. */
  readonly content: string | null;
  readonly state: 'pending' | 'sending' | 'sent' | 'failed' | 'cancelled';
  readonly attempts: Generated<number>;
  /** 1 where an attempt may have had its effect although no answer came. */
  readonly uncertain: Generated<0 | 1>;
  readonly notBefore: string | null;
  readonly createdAt: string;
  /** When the last call for it ended, whether or not that sent it. */
  readonly sentAt: string | null;
  /** Telegram's id of the message, or of the last one where it was sent in parts. */
  readonly messageId: number | null;
  /** Why the last attempt failed. */
  readonly reason: string | null;
  /** The briefing that it is a part of; null for all else. */
  readonly deliveryId: number | null;
}

/** Until when Telegram wants no messages: for one chat, by its id, or for `all`. */
interface FloodPauseTable {
  readonly scope: string;
  readonly until: string;
}

interface ListingTable {
  readonly id: Generated<number>;
  readonly chatId: ChatId;
  readonly personId: PersonId;
  /** What was searched for, as it was written. */
  readonly query: string;
  readonly createdAt: string;
}

/** What a person is about to subscribe to in a chat. */
interface SubscriptionDraftTable {
  readonly id: Generated<number>;
  readonly chatId: ChatId;
  readonly threadId: number | null;
  readonly personId: PersonId;
  /** The subscription that is being changed; null for a new one. */
  readonly subscriptionId: SubscriptionId | null;
  /** JSON. */
  readonly choice: string;
  readonly createdAt: string;
}

/** What the next text of a person in a chat is taken for. */
interface AwaitedTextTable {
  readonly chatId: ChatId;
  readonly personId: PersonId;
  readonly purpose: string;
  /** The draft or the story that the text is about. */
  readonly target: number;
  /** The message of the bot's that changes with it; null where it gets an answer. */
  readonly messageId: number | null;
  readonly since: string;
}
