export { Answerer } from './answerer.js';
export { type ComposingEvent, wordComposingEvent } from './composing/composing-event.js';
export type { Composer, TokenBudget } from './composing/index.js';
export type { FollowUps } from './follow-ups/index.js';
export { search, type SearchHit } from './search.js';
export {
  areaUnderCurve,
  type EvaluationQuestion,
  type EvaluationReport,
  type Figures,
  judge,
  type Judgement,
  parseQuestion,
  report,
} from './evaluation/index.js';
