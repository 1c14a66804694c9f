export { judge, type Judgement } from './judge.js';
export { areaUnderCurve } from './metrics.js';
export { type EvaluationQuestion, parseQuestion } from './question.js';
export { type EvaluationReport, type Figures, report } from './report.js';
