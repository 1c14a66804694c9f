export { type BriefingWish, Edition } from './edition.js';
export { Editions } from './editions.js';
export { lessOf, wantLessOf } from './less-of.js';
export { type ComparableTopic, Topics } from './topics.js';
