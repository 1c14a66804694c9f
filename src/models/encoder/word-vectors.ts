import { addScaled, normalize, overlaps, type TextWithWords } from '../../domain/index.js';
import type { EncoderFolder } from './model-folder.js';
import type { EncodedText, TextStates } from './text-states.js';

/**
 * For each text its vector, and for each of its words two: the means of the last and of the middle layer's states over its tokens, all of
 * length 1, in one array. Words behind the window get zeros.
 */
export async function wordVectors(
  texts: readonly TextWithWords[],
  states: TextStates,
  { dimension, pooling }: Pick<EncoderFolder, 'dimension' | 'pooling'>,
): Promise<Float32Array<ArrayBuffer>> {
  const encoded = await states.read(texts.map(({ text }) => text));
  const rows = texts.map(({ words }) => 1 + 2 * words.length);
  const vectors = new Float32Array(rows.reduce((sum, count) => sum + count, 0) * dimension);
  let row = 0;
  const next = (): Float32Array => vectors.subarray(row * dimension, ++row * dimension);
  for (const [place, { words }] of texts.entries()) {
    const text = encoded[place];
    if (!text) continue;
    const { last, middle, tokens } = text.states;
    addStates(next(), last, range(0, pooling === 'first' ? 1 : tokens));
    for (const word of words) {
      const within = placesOf(text, word);
      addStates(next(), last, within);
      addStates(next(), middle, within);
    }
  }
  return vectors;
}

/** The places among a text's states of the tokens that a word is made of. */
function placesOf({ spans, offset }: EncodedText, word: { start: number; end: number }): number[] {
  return spans.flatMap((span, token) => (overlaps(span, word) ? [offset + token] : []));
}

/** Makes a vector the mean of some tokens' states, of length 1; of none it stays zeros. */
function addStates(vector: Float32Array, states: Float32Array, tokens: readonly number[]): void {
  for (const token of tokens)
    addScaled(vector, states.subarray(token * vector.length, (token + 1) * vector.length), 1);
  normalize(vector);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, step) => from + step);
}
