import type { SizedSentence } from '../../../src/corpus/passages/index.js';

interface Article {
  readonly text: string;
  readonly sentences: readonly SizedSentence[];
}

/** A text of sentences with the given numbers of tokens, one character a token (at least one), and what is between them. */
export function article(...parts: readonly (number | string)[]): Article {
  let text = '';
  const sentences: SizedSentence[] = [];
  for (const part of parts) {
    if (typeof part === 'string') {
      text += part;
      continue;
    }
    if (sentences.at(-1)?.end === text.length) text += ' ';
    const start = text.length;
    text += 'x'.repeat(Math.max(1, part));
    sentences.push({ start, end: text.length, tokens: part });
  }
  return { text, sentences };
}
