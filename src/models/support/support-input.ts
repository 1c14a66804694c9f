import type { Tensor } from 'onnxruntime-node';
import { headRows, type RowPart } from '../encoder/head-rows.js';
import type { EncodedText } from '../encoder/text-states.js';

/** What a token is to the reader: of a quote or of the statement, and whether the same token stands on the other side. */
const SEGMENTS = { quote: 1n, statement: 2n, statementShared: 3n, quoteShared: 4n } as const;

/** A statement and its quotes, encoded. */
export interface EncodedStatement {
  readonly statement: EncodedText;
  readonly quotes: readonly EncodedText[];
}

/** Lays out rows as the support reader's card says: the place of the verdict, the quotes' tokens, the statement's, padding. */
export function supportInput(statements: readonly EncodedStatement[], dimension: number): Record<string, Tensor> {
  return headRows(statements.map(partsOf), dimension).feeds;
}

function partsOf({ statement, quotes }: EncodedStatement): RowPart[] {
  const stated = new Set(statement.ids);
  const quoted = new Set(quotes.flatMap(({ ids }) => ids));
  const part = ({ states, offset, ids }: EncodedText, segmentOf: (id: number) => bigint): RowPart => ({
    states,
    from: offset,
    segments: ids.map(segmentOf),
  });
  return [
    ...quotes.map((quote) => part(quote, (id) => (stated.has(id) ? SEGMENTS.quoteShared : SEGMENTS.quote))),
    part(statement, (id) => (quoted.has(id) ? SEGMENTS.statementShared : SEGMENTS.statement)),
  ];
}
