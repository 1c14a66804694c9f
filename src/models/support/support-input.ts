import { Tensor } from 'onnxruntime-node';
import type { EncodedText } from '../encoder/text-states.js';

/** What a token is to the reader: of a quote or of the statement, and whether the same token stands on the other side. */
const SEGMENTS = { quote: 1n, statement: 2n, statementShared: 3n, quoteShared: 4n } as const;

/** A statement and its quotes, encoded. */
export interface EncodedStatement {
  readonly statement: EncodedText;
  readonly quotes: readonly EncodedText[];
}

/** Tokens of one side of a row. */
interface Part {
  readonly text: EncodedText;
  readonly segments: readonly bigint[];
}

/** Lays out rows as the support reader's card says: the place of the verdict, the quotes' tokens, the statement's, padding. */
export function supportInput(statements: readonly EncodedStatement[], dimension: number): Record<string, Tensor> {
  const rows = statements.map(partsOf);
  const length = Math.max(...rows.map((parts) => 1 + parts.reduce((sum, { segments }) => sum + segments.length, 0)));
  const places = rows.length * length;
  const middle = new Float32Array(places * dimension);
  const last = new Float32Array(places * dimension);
  const segment = new BigInt64Array(places);
  const mask = new BigInt64Array(places);
  for (const [row, parts] of rows.entries()) {
    let place = row * length;
    mask[place++] = 1n;
    for (const { text, segments } of parts) {
      const [from, to] = [text.offset * dimension, (text.offset + segments.length) * dimension];
      middle.set(text.states.middle.subarray(from, to), place * dimension);
      last.set(text.states.last.subarray(from, to), place * dimension);
      segment.set(segments, place);
      mask.fill(1n, place, place + segments.length);
      place += segments.length;
    }
  }
  const states = [rows.length, length, dimension];
  return {
    middle_hidden_state: new Tensor('float32', middle, states),
    last_hidden_state: new Tensor('float32', last, states),
    segment: new Tensor('int64', segment, [rows.length, length]),
    mask: new Tensor('int64', mask, [rows.length, length]),
  };
}

function partsOf({ statement, quotes }: EncodedStatement): Part[] {
  const stated = new Set(statement.ids);
  const quoted = new Set(quotes.flatMap(({ ids }) => ids));
  return [
    ...quotes.map((text) => ({
      text,
      segments: text.ids.map((id) => (stated.has(id) ? SEGMENTS.quoteShared : SEGMENTS.quote)),
    })),
    {
      text: statement,
      segments: statement.ids.map((id) => (quoted.has(id) ? SEGMENTS.statementShared : SEGMENTS.statement)),
    },
  ];
}
