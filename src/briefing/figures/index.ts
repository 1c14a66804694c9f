export { figuresOf } from './figures.js';
export { type FigureKind, type SentenceFigure, sentenceFigures } from './figures-in-sentence.js';
