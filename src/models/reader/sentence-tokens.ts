import type { Span } from '../../domain/index.js';

/**
 * The tokens of each sentence, by the places of the tokens in their text (`end` not included): a token belongs to the sentence
 * that holds its first unit.
 *
 * @param tokens the spans of the text's tokens, in order
 * @param sentences the spans of its sentences, in order
 */
export function sentenceTokens(tokens: readonly Span[], sentences: readonly Span[]): Span[] {
  let place = 0;
  return sentences.map((sentence) => {
    while (place < tokens.length && (tokens[place]?.start ?? 0) < sentence.start) place++;
    const start = place;
    while (place < tokens.length && (tokens[place]?.start ?? 0) < sentence.end) place++;
    return { start, end: place };
  });
}
