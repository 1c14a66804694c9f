export {
  Deliverer,
  type DelivererClock,
  delivererClock,
  type BriefingMaker,
  type BriefingRequest,
  type BriefingSender,
  type DeliveryEvent,
  type DeliveryObserver,
  Preparer,
} from './delivery/index.js';
export type { StoryComposer } from './composing/index.js';
export { BriefingDesk, requestAt, requestNow } from './making/index.js';
export { firstRun, isTimeZone, ZONE_DATA } from './schedule/index.js';
export { changeSubscription, pauseSubscription, resumeSubscription, subscribe } from './subscribing/index.js';
