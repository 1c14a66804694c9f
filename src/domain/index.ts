export {
  type Answer,
  type ComposedAnswer,
  type ExtractedAnswer,
  singleOrigin,
  type Statement,
  type Uncomposed,
} from './answer.js';
export type { ArticleDraft, Passage, Provenance, QuotedOutlet } from './article.js';
export type { Citation, CitedOutlet } from './citation.js';
export { cite, type CitedSource } from './cite.js';
export { type Language, languageName, parseLanguage } from './language.js';
export { articleLink, parsePassageLink, type PassageLink, passageLink } from './permalink.js';
export { type Attributing, type Origin, originsOf } from './origins.js';
export type { Embedder, EmbeddingModel } from './embedder.js';
export type { AnswerReader, ReadablePassage, SentenceReading } from './reader.js';
export { addScaled, dot, normalize } from './vector.js';
export { contains, overlaps, shift, type Span } from './span.js';
export {
  type ChatId,
  chatId,
  hasRight,
  leastRole,
  outranks,
  type PersonId,
  personId,
  type Right,
  type Role,
  ROLES,
} from './person.js';
