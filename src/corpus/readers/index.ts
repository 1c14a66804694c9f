export { createDraft } from './draft.js';
export { formatOfName } from './format.js';
export { PageReader } from './html/page-reader.js';
export { listSources } from './list-sources.js';
export type { ReadResult } from './read-result.js';
export { readSource } from './read-source.js';
export type { FailedSource, Source } from './source.js';
