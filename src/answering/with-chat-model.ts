/** What answers in a chat model's words stand on. It takes a tenth of a second to be read, so that nothing loads it where there is none. */
export { Composer, TokenBudget } from './composing/index.js';
export { FollowUps } from './follow-ups/index.js';
export { outletNames, Verifier } from './verifying/index.js';
