export { Answerer } from './answerer.js';
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
