export { type Due, dueAt, isLate, isTooLate } from './due.js';
export { periodOf } from './period.js';
export { firstRun, localDayAt, type Run, runFrom } from './run.js';
export { isTimeZone, ZONE_DATA } from './time-zone.js';
