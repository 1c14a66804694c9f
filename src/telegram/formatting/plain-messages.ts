import { FormattedString } from '@grammyjs/parse-mode';
import type { MessageEntity } from 'grammy/types';
import { divide, wholeStretches } from './division.js';
import { formatted, joined } from './formatted-text.js';
import type { Block, Inline, MessageText } from './message-text.js';
import { pack, type Size } from './packing.js';
import { toInlines, toRuns } from './runs.js';
import { settledBlocks } from './settled-blocks.js';

/** Source: https://core.telegram.org/bots/api#sendmessage */
const MAX_UNITS = 4096;
/** The server forgets the entities of a message after these; a single block with more of them loses the rest. */
const MAX_ENTITIES = 100;
const BETWEEN_BLOCKS = '\n\n';
const BETWEEN_ITEMS = '\n';
const BULLET = new FormattedString('• ');
const MAX_UNITS_OF_ITEM = MAX_UNITS - BULLET.text.length;

/** A message's text with the entities that give it its looks, in UTF-16 units. */
export interface PlainMessage {
  readonly text: string;
  readonly entities: MessageEntity[];
}

/**
 * The messages that say the same without blocks, in order, each of 1 to 4,096 UTF-16 units; none where nothing of the text can be
 * seen. A block or an item of a list goes into the next message as a whole where it can. Inside one that is too long for any message, a
 * link or another look is not divided, unless it is too long itself: a link then is plain text, bold goes on in the next message.
 */
export function plainMessages(text: MessageText): PlainMessage[] {
  const blocks = settledBlocks(text.blocks, MAX_UNITS_OF_ITEM);
  return packed(blocks.map(pieces), BETWEEN_BLOCKS).map((message) => ({
    text: message.text,
    entities: message.entities,
  }));
}

/** A block's text in as many pieces as messages it takes. */
function pieces(block: Block): FormattedString[] {
  switch (block.kind) {
    case 'paragraph':
      return divided(formatted(block.content));
    case 'heading':
      return divided(formatted(toInlines(toRuns([{ kind: 'bold', content: block.content }]))));
    case 'quotation':
      return divided(formatted(block.content)).map((piece) => quoted(piece, block.expandable));
    case 'list':
      return packed(block.items.map(piecesOfItem), BETWEEN_ITEMS);
  }
}

function piecesOfItem(item: readonly Inline[]): FormattedString[] {
  return divided(formatted(item), MAX_UNITS_OF_ITEM).map((piece, index) =>
    index === 0 ? joined([BULLET, piece], '') : piece,
  );
}

function divided(whole: FormattedString, limit = MAX_UNITS): FormattedString[] {
  return divide(whole.text, wholeStretches(whole.entities, limit), limit).map(({ start, end }) =>
    whole.slice(start, end),
  );
}

function quoted({ text, entities }: FormattedString, expandable: boolean): FormattedString {
  const type = expandable ? 'expandable_blockquote' : 'blockquote';
  return new FormattedString(text, [{ type, offset: 0, length: text.length }, ...entities]);
}

/** Texts joined as far as a message holds them, each given in its pieces. */
function packed(texts: readonly (readonly FormattedString[])[], between: string): FormattedString[] {
  // Each is counted with what parts it from the next; the last needs nothing.
  const limits: Size = { units: MAX_UNITS + between.length, parts: MAX_ENTITIES };
  const sizeOf = ({ text, entities }: FormattedString): Size => ({
    units: text.length + between.length,
    parts: entities.length,
  });
  return pack(texts, limits, sizeOf).map((parts) => joined(parts, between));
}
