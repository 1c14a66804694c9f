export { type Due, dueAt, isLate, isTooLate, LATEST_MS } from './due.js';
export { type Period, periodOf } from './period.js';
export { firstRun, localDayAt, type Run, runFrom } from './run.js';
export { isTimeZone, ZONE_DATA } from './time-zone.js';
