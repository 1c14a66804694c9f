import { articleLink } from '../../domain/index.js';
import { type Change, changeSince, condensed } from '../../excerpts/index.js';
import type { BotContext } from '../bot-context.js';
import type { BotParts } from '../bot-parts.js';
import { type Block, displayable, type Inline } from '../formatting/index.js';
import type { Texts } from '../locales/index.js';
import { dayText } from '../messages/day-text.js';
import { plainText } from '../messages/plain-text.js';

/** Unchanged text that is shown on each side of a change, in UTF-16 units. */
const CONTEXT = 80;
/** What is shown of a change; messages have an end, articles may have been written anew. */
const MOST_UNITS = 3_000;

/** Shows what has changed in an article since one of its versions. */
export async function showChanges(
  articleId: number,
  version: number,
  { turn, speaker }: BotContext,
  { application }: BotParts,
): Promise<void> {
  const { texts } = speaker;
  const change = await changeSince(articleId, version, application);
  if (!change) {
    turn.reply(plainText(texts('article-missing', { article: articleLink(articleId) }), texts.direction));
    return;
  }
  const date = dayText(change.storedAt, texts);
  const blocks: Block[] = [
    { kind: 'heading', content: [texts('changes-heading', { article: articleLink(articleId), date })] },
    ...changeBlocks(change, texts),
  ];
  turn.reply({ blocks, direction: texts.direction });
}

function changeBlocks({ title, text }: Change, texts: Texts): Block[] {
  if (!title && !text) return [{ kind: 'paragraph', content: [texts('changes-none')] }];
  return [
    ...(title ? ([{ kind: 'paragraph', content: shown(title) }] as const) : []),
    ...(text ? ([{ kind: 'quotation', content: shown(text), expandable: false }] as const) : []),
  ];
}

/** What was taken out is struck through, what came in is bold. */
function shown(pieces: NonNullable<Change['text']>): Inline[] {
  let left = MOST_UNITS;
  return condensed(pieces, CONTEXT).flatMap((piece): Inline[] => {
    if (left <= 0) return [];
    if (piece.kind === 'left-out') return [' … '];
    const whole = displayable(piece.text);
    const text = whole.length > left ? `${whole.slice(0, left)} …` : whole;
    left -= whole.length;
    switch (piece.kind) {
      case 'same':
        return [text];
      case 'removed':
        return [{ kind: 'strikethrough', content: [text] }];
      case 'added':
        return [{ kind: 'bold', content: [text] }];
    }
  });
}
