export { Composer, type ComposerParts } from './composer.js';
export { type ComposingEvent, wordComposingEvent } from './composing-event.js';
export { askMetered } from './metered-chat.js';
export { type Asker, TokenBudget, type TokenLimits } from './token-budget.js';
export { withoutLinks } from './without-links.js';
