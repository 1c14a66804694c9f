import { Tensor } from 'onnxruntime-node';
import type { TokenStates } from './encoder.js';

/** A run of a text's tokens in a row, and what each of them is to the head. */
export interface RowPart {
  readonly states: TokenStates;
  /** The first of the run among the text's states. */
  readonly from: number;
  /** One for each token of the run. */
  readonly segments: readonly bigint[];
}

/** What a head over token states takes for a batch. */
export interface HeadRows {
  readonly feeds: Record<string, Tensor>;
  /** Places in a row, the longest row's. */
  readonly length: number;
}

/** Lays out rows as the heads' cards say: a place without a token (segment 0) for what is told of the whole, the parts, padding. */
export function headRows(rows: readonly (readonly RowPart[])[], dimension: number): HeadRows {
  const length = Math.max(...rows.map((parts) => 1 + parts.reduce((sum, { segments }) => sum + segments.length, 0)));
  const places = rows.length * length;
  const middle = new Float32Array(places * dimension);
  const last = new Float32Array(places * dimension);
  const segment = new BigInt64Array(places);
  const mask = new BigInt64Array(places);
  for (const [row, parts] of rows.entries()) {
    let place = row * length;
    mask[place++] = 1n;
    for (const { states, from, segments } of parts) {
      const [start, end] = [from * dimension, (from + segments.length) * dimension];
      middle.set(states.middle.subarray(start, end), place * dimension);
      last.set(states.last.subarray(start, end), place * dimension);
      segment.set(segments, place);
      mask.fill(1n, place, place + segments.length);
      place += segments.length;
    }
  }
  const shape = [rows.length, length, dimension];
  return {
    feeds: {
      middle_hidden_state: new Tensor('float32', middle, shape),
      last_hidden_state: new Tensor('float32', last, shape),
      segment: new Tensor('int64', segment, [rows.length, length]),
      mask: new Tensor('int64', mask, [rows.length, length]),
    },
    length,
  };
}
