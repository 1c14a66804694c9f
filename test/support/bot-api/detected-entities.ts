import type { MessageEntity } from 'grammy/types';
import { inOrder } from './validation/entities.js';

type DetectedType = 'bot_command' | 'mention' | 'hashtag' | 'url' | 'email';

const patterns: readonly { readonly type: DetectedType; readonly pattern: RegExp }[] = [
  { type: 'url', pattern: /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]]/g },
  { type: 'email', pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g },
  {
    type: 'bot_command',
    pattern: /(?<![\p{L}\p{N}_/@.-])\/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\p{L}\p{N}_/])/gu,
  },
  { type: 'mention', pattern: /(?<![\p{L}\p{N}_/@.-])@[A-Za-z0-9_]{4,32}(?![\p{L}\p{N}_])/gu },
  { type: 'hashtag', pattern: /(?<![\p{L}\p{N}_])#(?=[\p{L}\p{N}_]*\p{L})[\p{L}\p{N}_]{1,256}/gu },
];

/** The entities that Telegram makes of a typed text by itself; where two meet, the kind named first in `patterns` wins. */
export function detectEntities(text: string): MessageEntity[] {
  const found: MessageEntity[] = [];
  for (const { type, pattern } of patterns) {
    for (const match of text.matchAll(pattern)) {
      const [offset, length] = [match.index, match[0].length];
      const taken = found.some((other) => other.offset < offset + length && offset < other.offset + other.length);
      if (!taken) found.push({ type, offset, length });
    }
  }
  return inOrder(found);
}
