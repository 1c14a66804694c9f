export { Answerer, type AnswererParts, type AskOptions, type ReasonedAnswer } from './answerer.js';
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
