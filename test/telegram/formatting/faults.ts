import type { MessageEntity } from 'grammy/types';
import type { PlainMessage } from '../../../src/telegram/formatting/index.js';

const SEEN = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800\ufff9-\ufffc]/u;
const HALF_PAIR = /^[\ud800-\udbff][\udc00-\udfff]$/;
const QUOTES = new Set(['blockquote', 'expandable_blockquote']);

/** Why the server would refuse a message, or would move or drop an entity of it. */
export function faultsOf({ text, entities }: PlainMessage): string[] {
  return [
    ...faultsOfText(text),
    ...entities.flatMap((entity) => faultsOfEntity(text, entity)),
    ...faultsOfNesting(entities),
  ];
}

function faultsOfText(text: string): string[] {
  return [
    ...(text.length <= 4096 ? [] : [`it has ${text.length} units`]),
    ...(SEEN.test(text) ? [] : ['it is blank']),
    ...(text === text.trim() ? [] : ['white space is at its edge']),
    ...(/\p{Surrogate}/u.test(text) ? ['it holds half a surrogate pair'] : []),
  ];
}

function faultsOfEntity(text: string, { type, offset, length }: MessageEntity): string[] {
  const end = offset + length;
  const shown = text.slice(offset, end);
  return [
    ...(offset >= 0 && end <= text.length ? [] : [`${type} is out of bounds`]),
    ...(length > 0 ? [] : [`${type} is empty`]),
    ...(shown === shown.trim() ? [] : [`${type} has white space at its edge`]),
    ...([offset, end].some((at) => HALF_PAIR.test(text.slice(at - 1, at + 1))) ? [`${type} divides a pair`] : []),
  ];
}

function faultsOfNesting(entities: readonly MessageEntity[]): string[] {
  const open: MessageEntity[] = [];
  return entities
    .toSorted((a, b) => a.offset - b.offset || b.length - a.length)
    .flatMap((inner) => {
      while (endOf(open.at(-1)) <= inner.offset) open.pop();
      const faults = open.flatMap((outer) => faultsOfPair(outer, inner));
      open.push(inner);
      return faults;
    });
}

/** Source: https://core.telegram.org/bots/api#formatting-options */
function faultsOfPair(outer: MessageEntity, inner: MessageEntity): string[] {
  const pair = `${inner.type} in ${outer.type}`;
  if (endOf(inner) > endOf(outer)) return [`${pair} crosses its end`];
  if (outer.type === inner.type) return [`${pair} is doubled`];
  return isAllowed(outer.type, inner.type) ? [] : [`${pair} is not allowed`];
}

function isAllowed(outer: string, inner: string): boolean {
  if (QUOTES.has(outer)) return !QUOTES.has(inner);
  return !QUOTES.has(inner) && outer !== 'code' && inner !== 'code';
}

function endOf(entity: MessageEntity | undefined): number {
  return entity === undefined ? Number.POSITIVE_INFINITY : entity.offset + entity.length;
}
