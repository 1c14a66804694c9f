export { condensed, type ShownPiece } from './condense.js';
export { type Change, changeSince, type ChangeSince, type History, readHistory } from './history.js';
export type { Piece } from './piece.js';
