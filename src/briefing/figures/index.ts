export { type Figure, figuresOf } from './figures.js';
