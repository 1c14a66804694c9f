export { type Clock, systemClock } from './clock.js';
export { type OutgoingContent, type OutgoingMessage, storedMessage } from './content.js';
export { DepartureFile, type Departures } from './departures.js';
export type { OutboxEvent, OutboxObserver } from './observer.js';
export { Outbox } from './outbox.js';
