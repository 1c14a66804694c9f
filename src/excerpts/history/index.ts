export { condensed } from './condense.js';
export { type Change, changeSince, type History, readHistory } from './history.js';
