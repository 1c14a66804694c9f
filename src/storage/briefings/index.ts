export { type BriefingRecords, briefingRecordsOn, type BriefingStorage, briefingStorage } from './briefing-storage.js';
export type { ClaimedDelivery, LedgerDay, MadeBriefing } from './deliveries.js';
export type { Delivery, DeliveryState } from './delivery.js';
export type { NewSubscription, NextRun, ScheduledSubscription } from './subscriptions.js';
export type { UnknownDelivery } from './unknown-deliveries.js';
