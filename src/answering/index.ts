export { Answerer } from './answerer.js';
export { Composer, type ComposingEvent, TokenBudget, wordComposingEvent } from './composing/index.js';
export { FollowUps } from './follow-ups/index.js';
export { search, type SearchHit } from './search.js';
export { outletNames, Verifier } from './verifying/index.js';
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
