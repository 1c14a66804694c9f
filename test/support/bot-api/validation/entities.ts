import type { MessageEntity, User } from 'grammy/types';
import { z } from 'zod';
import { badRequest, stricterThanTelegram } from '../failure.js';
import type { FormattedText } from './html.js';
import { checkUrl, personOfLink } from './urls.js';

const plainTypes = [
  'mention',
  'hashtag',
  'cashtag',
  'bot_command',
  'url',
  'email',
  'phone_number',
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
  'blockquote',
  'expandable_blockquote',
  'code',
] as const;

/** Telegram keeps this many entities of a message and forgets the rest. */
const mostEntities = 100;

const entityShape = z.looseObject({ type: z.string(), offset: z.int(), length: z.int() });
const plainShape = z.looseObject({ type: z.enum(plainTypes) });
const userShape = z.looseObject({ id: z.int(), is_bot: z.boolean(), first_name: z.string() });
const dateTimeFormat = /^(?:r|w?[dD]?[tT]?)$/;

/** Who can be mentioned by id. */
export type FindPerson = (id: number) => User | undefined;

/**
 * Reads the `entities` of a call over its text. Entities are in UTF-16 code units; the text stays as it is.
 * @throws ApiFailure 400 in the server's words.
 */
export function readEntities(given: unknown, text: string, findPerson: FindPerson): MessageEntity[] {
  if (given === undefined) return [];
  const list = z.array(entityShape).safeParse(given);
  if (!list.success) throw badRequest("can't parse entities JSON object");
  const entities = list.data.flatMap((entity) => {
    checkRange(entity, text);
    return entity.length === 0 ? [] : [readEntity(entity, findPerson)];
  });
  const sorted = inOrder(entities);
  checkNesting(sorted);
  return sorted.slice(0, mostEntities);
}

/** Entities in Telegram's order: by their begin, the longer first. */
export function inOrder(entities: readonly MessageEntity[]): MessageEntity[] {
  return [...entities].sort((one, other) => one.offset - other.offset || other.length - one.length);
}

/** The text without carriage returns, and without white space at its ends; the entities are moved and cut with it. */
export function trimmed(given: FormattedText): { text: string; entities: MessageEntity[] } {
  const { text, entities } = withoutCarriageReturns(given);
  const start = text.length - text.trimStart().length;
  const kept = text.trim();
  const moved = entities.flatMap((entity) => {
    const from = Math.max(entity.offset - start, 0);
    const to = Math.min(entity.offset + entity.length - start, kept.length);
    return to > from ? [{ ...entity, offset: from, length: to - from }] : [];
  });
  return { text: kept, entities: inOrder(moved).slice(0, mostEntities) };
}

function withoutCarriageReturns({ text, entities }: FormattedText): FormattedText {
  if (!text.includes('\r')) return { text, entities };
  const kept = (index: number): number => text.slice(0, index).replaceAll('\r', '').length;
  const moved = entities.map((entity) => {
    const offset = kept(entity.offset);
    return { ...entity, offset, length: kept(entity.offset + entity.length) - offset };
  });
  return { text: text.replaceAll('\r', ''), entities: moved };
}

function checkRange({ offset, length }: { offset: number; length: number }, text: string): void {
  if (offset < 0) throw badRequest(`receive an entity with incorrect offset ${offset}`);
  if (length < 0) throw badRequest(`receive an entity with incorrect length ${length}`);
  if (length === 0) return;
  const end = offset + length;
  if (offset > text.length) throw badRequest(`entity begins after the end of the text at UTF-16 offset ${offset}`);
  if (end > text.length) {
    throw badRequest(
      `entity beginning at UTF-16 offset ${offset} ends after the end of the text at UTF-16 offset ${end}`,
    );
  }
  const byteOffset = (index: number): number => Buffer.byteLength(text.slice(0, index + 1));
  if (splitsSymbol(text, offset)) {
    throw badRequest(`entity begins in a middle of a UTF-16 symbol at byte offset ${byteOffset(offset)}`);
  }
  if (splitsSymbol(text, end)) {
    throw badRequest(
      `entity beginning at UTF-16 offset ${offset} ends in a middle of a UTF-16 symbol at byte offset ${byteOffset(end)}`,
    );
  }
}

function splitsSymbol(text: string, index: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(index - 1, 0), index + 1));
}

function readEntity(entity: z.infer<typeof entityShape>, findPerson: FindPerson): MessageEntity {
  const { type, offset, length } = entity;
  const plain = plainShape.safeParse(entity);
  if (plain.success) return { type: plain.data.type, offset, length };
  if (type === 'pre') {
    const language = entity['language'];
    return { type, offset, length, ...(typeof language === 'string' && language !== '' && { language }) };
  }
  if (type === 'text_link') return readLink(entity, findPerson);
  if (type === 'text_mention') {
    const user = userShape.safeParse(required(entity, 'user'));
    const known = user.success ? findPerson(user.data.id) : undefined;
    if (known === undefined) throw badRequest('user not found');
    return { type, offset, length, user: known };
  }
  if (type === 'custom_emoji') {
    const id = String(required(entity, 'custom_emoji_id'));
    if (/^\d{1,18}$/.test(id)) return { type, offset, length, custom_emoji_id: id };
    throw badRequest('can\'t parse MessageEntity: Field "custom_emoji_id" must be a valid Number');
  }
  if (type === 'date_time') {
    const format = String(entity['date_time_format'] ?? '');
    if (!dateTimeFormat.test(format)) throw badRequest("can't parse MessageEntity: Invalid date format specified");
    // The pattern lets exactly the formats of the type through.
    const date_time_format = format as MessageEntity.DateTimeMessageEntity['date_time_format'];
    return { type, offset, length, unix_time: Number(required(entity, 'unix_time')), date_time_format };
  }
  throw badRequest("can't parse MessageEntity: Unsupported type specified");
}

function readLink(entity: z.infer<typeof entityShape>, findPerson: FindPerson): MessageEntity {
  const { offset, length } = entity;
  const url = String(required(entity, 'url'));
  const user = findPerson(personOfLink(url) ?? 0);
  if (user !== undefined) return { type: 'text_mention', offset, length, user };
  const checked = checkUrl(url);
  if (!checked.ok) throw badRequest(`entity URL '${url}' is invalid: ${checked.reason}`);
  return { type: 'text_link', offset, length, url: checked.url };
}

function required(entity: Readonly<Record<string, unknown>>, field: string): unknown {
  const value = entity[field];
  if (value === undefined) throw badRequest(`can't parse MessageEntity: Can't find field "${field}"`);
  return value;
}

const isQuotation = (type: string): boolean => type === 'blockquote' || type === 'expandable_blockquote';
const isCode = (type: string): boolean => type === 'code' || type === 'pre';

/** Telegram splits what overlaps and drops what may not be nested; the bot would lose formatting without a word. */
function checkNesting(entities: readonly MessageEntity[]): void {
  const around: MessageEntity[] = [];
  for (const entity of entities) {
    while (around.length > 0 && endOf(around.at(-1)) <= entity.offset) around.pop();
    const parent = around.at(-1);
    if (parent !== undefined && endOf(entity) > endOf(parent)) {
      throw stricterThanTelegram(`entities ${parent.type} and ${entity.type} overlap without nesting`);
    }
    if (
      around.some(({ type }) => isCode(type)) ||
      (isCode(entity.type) && around.some(({ type }) => !isQuotation(type)))
    ) {
      throw stricterThanTelegram(`entity ${entity.type} is nested with code`);
    }
    if (isQuotation(entity.type) && around.some(({ type }) => isQuotation(type))) {
      throw stricterThanTelegram('a block quotation is nested in another');
    }
    around.push(entity);
  }
}

function endOf(entity: MessageEntity | undefined): number {
  return entity === undefined ? 0 : entity.offset + entity.length;
}
