import { Tensor } from 'onnxruntime-node';
import type { TokenStates } from '../encoder/encoder.js';

const QUESTION_SEGMENT = 1n;
const PASSAGE_SEGMENT = 2n;

/** What the reader's head takes for a batch, and where each passage's tokens begin in a row. */
export interface HeadInput {
  readonly feeds: Record<string, Tensor>;
  /** Places in a row, the longest row's. */
  readonly length: number;
  /** The place of a passage's first token; the same in every row. */
  readonly passageStart: number;
}

/** Lays out rows as the reader's card says: the place "no answer", the question's tokens, the passage's, padding. */
export function headInput(question: TokenStates, passages: readonly TokenStates[], dimension: number): HeadInput {
  const passageStart = 1 + question.tokens;
  const length = passageStart + Math.max(...passages.map((passage) => passage.tokens));
  const places = passages.length * length;
  const middle = new Float32Array(places * dimension);
  const last = new Float32Array(places * dimension);
  const segment = new BigInt64Array(places);
  const mask = new BigInt64Array(places);
  for (const [row, passage] of passages.entries()) {
    const start = row * length;
    const used = passageStart + passage.tokens;
    middle.set(question.middle, (start + 1) * dimension);
    last.set(question.last, (start + 1) * dimension);
    middle.set(passage.middle, (start + passageStart) * dimension);
    last.set(passage.last, (start + passageStart) * dimension);
    segment.fill(QUESTION_SEGMENT, start + 1, start + passageStart);
    segment.fill(PASSAGE_SEGMENT, start + passageStart, start + used);
    mask.fill(1n, start, start + used);
  }
  const states = [passages.length, length, dimension];
  return {
    feeds: {
      middle_hidden_state: new Tensor('float32', middle, states),
      last_hidden_state: new Tensor('float32', last, states),
      segment: new Tensor('int64', segment, [passages.length, length]),
      mask: new Tensor('int64', mask, [passages.length, length]),
    },
    length,
    passageStart,
  };
}
