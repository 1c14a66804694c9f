import type { TokenStates } from '../encoder/encoder.js';
import { type HeadRows, headRows, type RowPart } from '../encoder/head-rows.js';

const QUESTION_SEGMENT = 1n;
const PASSAGE_SEGMENT = 2n;

/** What the reader's head takes for a batch, and where each passage's tokens begin in a row. */
export interface HeadInput extends HeadRows {
  /** The place of a passage's first token; the same in every row. */
  readonly passageStart: number;
}

/** Lays out rows as the reader's card says: the place "no answer", the question's tokens, the passage's, padding. */
export function headInput(question: TokenStates, passages: readonly TokenStates[], dimension: number): HeadInput {
  const asked = whole(question, QUESTION_SEGMENT);
  const rows = passages.map((passage) => [asked, whole(passage, PASSAGE_SEGMENT)]);
  return { ...headRows(rows, dimension), passageStart: 1 + question.tokens };
}

function whole(states: TokenStates, segment: bigint): RowPart {
  return { states, from: 0, segments: Array.from({ length: states.tokens }, () => segment) };
}
