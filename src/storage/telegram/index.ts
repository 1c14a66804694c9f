export type { Chat, Reachability } from './chats.js';
export type { PauseScope } from './flood-pauses.js';
export type { ReceivedUpdate } from './incoming-updates.js';
export type { Invite } from './invites.js';
export type { Listing } from './listings.js';
export type { NewOutgoingMessage, RecentMessage, UncertainMessage, UnsentMessage } from './outgoing-messages.js';
export type { Member, Person, PersonName } from './people.js';
export { type TelegramRecords, type TelegramStorage, telegramStorage } from './telegram-storage.js';
