export { describeFailure, type FetchFailure } from './failure.js';
export type { FetchOutcome, FetchRequest, Validators } from './fetch.js';
export { Fetcher, type FetcherOptions } from './fetcher.js';
export { askable, NO_VALIDATORS } from './headers/validators.js';
export type { FetchLimits } from './limits.js';
