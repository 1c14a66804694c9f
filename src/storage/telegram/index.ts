export type { AwaitedPurpose, AwaitedText } from './awaited-texts.js';
export type { Reachability } from './chats.js';
export type { PauseScope } from './flood-pauses.js';
export type { Invite } from './invites.js';
export type { NewOutgoingMessage, RecentMessage, UncertainMessage, UnsentMessage } from './outgoing-messages.js';
export type { Member, Person } from './people.js';
export type { SubscriptionDraft } from './subscription-drafts.js';
export { type TelegramRecords, type TelegramStorage, telegramStorage } from './telegram-storage.js';
