export { Composer } from './composer.js';
export type { ComposingEvent } from './composing-event.js';
export { type Asker, TokenBudget } from './token-budget.js';
