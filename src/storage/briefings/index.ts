export { type BriefingRecords, briefingRecordsOn, type BriefingStorage, briefingStorage } from './briefing-storage.js';
export type { ClaimedDelivery } from './deliveries.js';
export type { NewSubscription, NextRun, ScheduledSubscription } from './subscriptions.js';
