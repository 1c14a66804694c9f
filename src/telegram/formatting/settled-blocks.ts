import type { Block, Inline } from './message-text.js';
import { type Run, sliceRuns, textOf, toInlines, toRuns } from './runs.js';
import { isBlank } from './visibility.js';

/**
 * The blocks of a message as both renderings show them: the looks in an order that Telegram takes, no white space at the edges of a
 * block or a list item, and nothing that would be blank.
 *
 * @param longestLink UTF-16 units; the text of a longer link is shown without it
 */
export function settledBlocks(blocks: readonly Block[], longestLink = Number.POSITIVE_INFINITY): Block[] {
  const settled = (content: readonly Inline[]): Inline[] => toInlines(trimmed(toRuns(content, longestLink)));
  return blocks.flatMap((block): Block[] => {
    if (block.kind === 'list') {
      const items = block.items.map(settled).filter((item) => item.length > 0);
      return items.length === 0 ? [] : [{ ...block, items }];
    }
    const content = settled(block.content);
    return content.length === 0 ? [] : [{ ...block, content }];
  });
}

function trimmed(runs: readonly Run[]): Run[] {
  const text = textOf(runs);
  if (isBlank(text)) return [];
  return sliceRuns(runs, text.length - text.trimStart().length, text.trimEnd().length);
}
