export { type Excerpt, readExcerpt } from './excerpt.js';
export {
  type FilterConditions,
  isPeriod,
  parseDate,
  parseLanguageCode,
  parseSearch,
  passageFilter,
  type SearchProblem,
  type SearchRequest,
} from './filters/index.js';
export { type Change, changeSince, condensed, type History, readHistory } from './history/index.js';
