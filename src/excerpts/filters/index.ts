export { isPeriod, parseDate } from './dates.js';
export { parseLanguageCode } from './language-codes.js';
export { type FilterConditions, passageFilter } from './passage-filter.js';
export { parseSearch, type SearchProblem, type SearchRequest } from './search-request.js';
