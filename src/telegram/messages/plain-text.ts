import type { Block, MessageText } from '../formatting/index.js';
import type { Texts } from '../locales/index.js';

/** A text of the bot's as a message: paragraphs are parted by empty lines. */
export function plainText(text: string, direction: Texts['direction']): MessageText {
  return { blocks: paragraphs(text), direction };
}

/** The paragraphs of a text. */
export function paragraphs(text: string): Block[] {
  return text.split(/\n{2,}/u).map((paragraph) => ({ kind: 'paragraph', content: [paragraph] }));
}
