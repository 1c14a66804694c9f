export type { BriefingMaker, BriefingRequest } from './briefing-maker.js';
export type { BriefingSender } from './briefing-sender.js';
export { type Clock as DelivererClock, systemClock as delivererClock } from './clock.js';
export { Deliverer } from './deliverer.js';
export type { DeliveryEvent, DeliveryObserver } from './observer.js';
export { Preparer } from './preparer.js';
