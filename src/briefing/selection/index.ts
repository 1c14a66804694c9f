export { type BriefingWish, Edition, type EditionParts, type Period } from './edition.js';
export { Editions, type EditionsParts } from './editions.js';
export { wantLessOf } from './less-of.js';
export { type ComparableTopic, type TopicParts, Topics } from './topics.js';
