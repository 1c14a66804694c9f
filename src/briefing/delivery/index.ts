export type { BriefingMaker, BriefingRequest } from './briefing-maker.js';
export type { BriefingSender } from './briefing-sender.js';
export { Deliverer } from './deliverer.js';
export type { DeliveryEvent, DeliveryObserver } from './observer.js';
