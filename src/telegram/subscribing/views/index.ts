export type { DialogState, DialogView } from './dialog-view.js';
export { type Offers, stepView } from './step-view.js';
export { timeView } from './simple-steps.js';
export { foundZonesView, regionView, zoneView } from './zones.js';
