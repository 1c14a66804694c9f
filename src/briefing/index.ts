export {
  Deliverer,
  type DelivererClock,
  delivererClock,
  type BriefingMaker,
  type BriefingRequest,
  type BriefingSender,
  type DeliveryEvent,
} from './delivery/index.js';
export { ZONE_DATA } from './schedule/index.js';
export { changeSubscription, pauseSubscription, resumeSubscription, subscribe } from './subscribing/index.js';
