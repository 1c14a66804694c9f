export { type BriefingWish, Edition, type EditionParts } from './edition.js';
export { wantLessOf } from './less-of.js';
export { type ComparableTopic, type TopicParts, Topics } from './topics.js';
