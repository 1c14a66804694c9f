export type { BriefedStory, StoryText, UncomposedStory } from './briefed-story.js';
export {
  differingFigures,
  type FigureDifference,
  figureDifference,
  type FigureInSentence,
  figuresOf,
  SAME_FACT,
} from './figures/index.js';
export type { Story, StoryArticle } from './story.js';
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
export { articleLink, parseArticleLink, parsePassageLink, type PassageLink, passageLink } from './permalink.js';
export { isCopy, shinglesOf, sketchOf } from './near-identical.js';
export { type Attributing, type Origin, originsOf } from './origins.js';
export {
  type EmbeddedWord,
  type EmbeddedWords,
  type Embedder,
  type EmbeddingModel,
  isSameModel,
  modelLabel,
  type TextWithWords,
  type WordEmbedder,
} from './embedder.js';
export type { AnswerReader, ReadablePassage, SentenceReading } from './reader.js';
export type { SupportableStatement, SupportReader } from './support.js';
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
export type { Briefing } from './briefing.js';
export {
  BRIEFING_LENGTHS,
  type BriefingLength,
  type LocalDay,
  type LocalTime,
  parseLocalTime,
  type Schedule,
  type Subscription,
  type SubscriptionChoice,
  type SubscriptionId,
  subscriptionId,
  type Weekday,
  WEEKDAYS,
} from './subscription.js';
export { needsReport, nextPoll, type PollHistory } from './feed-schedule.js';
export { nextPageLook } from './page-looks.js';
export { parseUrl } from './parse-url.js';
export { costOf, type TokenPrices } from './token-prices.js';
