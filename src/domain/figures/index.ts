export {
  differingFigures,
  type FigureDifference,
  figureDifference,
  type FigureInSentence,
  SAME_FACT,
} from './differing-figures.js';
export { figuresOf } from './figures.js';
export { sentenceFigures } from './figures-in-sentence.js';
