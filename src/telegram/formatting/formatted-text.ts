import { FormattedString } from '@grammyjs/parse-mode';
import type { MessageEntity } from 'grammy/types';
import type { Inline } from './message-text.js';
import { shownText } from './runs.js';

/**
 * Texts one after the other. `FormattedString.join` would merge touching entities of one type, which can then cross the end of
 * another entity.
 */
export function joined(texts: readonly FormattedString[], separator: string): FormattedString {
  const entities: MessageEntity[] = [];
  let offset = 0;
  for (const text of texts) {
    for (const entity of text.entities) entities.push({ ...entity, offset: offset + entity.offset });
    offset += text.text.length + separator.length;
  }
  return new FormattedString(texts.map((text) => text.text).join(separator), entities);
}

/** Settled content as text with entities. */
export function formatted(content: readonly Inline[]): FormattedString {
  return new FormattedString(shownText(content), entitiesOf(content, 0));
}

/** Outer entities before those inside them. White space at an entity's edge is left out of it, as the server would do. */
function entitiesOf(content: readonly Inline[], start: number): MessageEntity[] {
  let offset = start;
  return content.flatMap((inline) => {
    const text = shownText([inline]);
    const entities =
      typeof inline === 'string' ? [] : [...entityOver(inline, text, offset), ...entitiesOf(inline.content, offset)];
    offset += text.length;
    return entities;
  });
}

function entityOver(inline: Exclude<Inline, string>, text: string, start: number): MessageEntity[] {
  const length = text.trim().length;
  if (length === 0) return [];
  const offset = start + text.length - text.trimStart().length;
  return inline.kind === 'link'
    ? [{ type: 'text_link', offset, length, url: inline.url }]
    : [{ type: inline.kind, offset, length }];
}
