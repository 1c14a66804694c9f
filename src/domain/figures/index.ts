export { differingFigures, type FigureDifference, SAME_FACT } from './differing-figures.js';
export { figuresOf } from './figures.js';
export { type SentenceFigure, sentenceFigures } from './figures-in-sentence.js';
