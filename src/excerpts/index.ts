export { type Excerpt, type ExcerptRequest, readExcerpt } from './excerpt.js';
export {
  type FilterConditions,
  isPeriod,
  parseDate,
  parseLanguageCode,
  parseSearch,
  passageFilter,
  type SearchKey,
  type SearchProblem,
  type SearchRequest,
} from './filters/index.js';
