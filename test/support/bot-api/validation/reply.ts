import type { MessageEntity, TextQuote } from 'grammy/types';
import { z } from 'zod';
import type { ChatRecord } from '../chats/chat.js';
import { badRequest } from '../failure.js';
import type { Reply, StoredMessage } from '../messages.js';
import type { Parameters } from '../parameters.js';
import type { FindPerson } from './entities.js';
import { codePoints, formatted } from './text.js';

/** In code points (https://core.telegram.org/bots/api#replyparameters). */
const longestQuote = 1024;

/** What a quote must share with the message that it is from. */
const keptInQuotes = new Set<string>([
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
  'custom_emoji',
  'date_time',
]);

const shape = z.looseObject({
  message_id: z.coerce.number().int().optional(),
  chat_id: z.union([z.number(), z.string()]).optional(),
  allow_sending_without_reply: z.boolean().optional(),
  quote: z.string().optional(),
  quote_parse_mode: z.string().optional(),
  quote_entities: z.unknown().optional(),
  quote_position: z.number().int().optional(),
});

/** What a message replies to; undefined also where the reply may be missing and is. @throws ApiFailure 400. */
export function readReply(
  parameters: Parameters,
  chat: ChatRecord,
  chatById: (id: string) => ChatRecord | undefined,
  findPerson: FindPerson,
): Reply | undefined {
  const old = parameters.integer('reply_to_message_id');
  const given = parameters.structure('reply_parameters') ?? (old === undefined ? undefined : { message_id: old });
  if (given === undefined) return undefined;
  const read = shape.safeParse(given);
  if (!read.success) throw badRequest("can't parse reply parameters JSON object");
  const { message_id, chat_id, allow_sending_without_reply: optional, quote } = read.data;
  if (message_id === undefined) throw badRequest('can\'t find field "message_id"');
  const elsewhere = chat_id === undefined || String(chat_id) === String(chat.id) ? chat : chatById(String(chat_id));
  if (elsewhere === undefined) throw badRequest('chat not found');
  const message = elsewhere.message(message_id);
  if (message === undefined) {
    if (optional === true && elsewhere === chat) return undefined;
    throw badRequest('message to be replied not found');
  }
  if (quote === undefined || quote === '') return { message };
  const { quote_parse_mode, quote_entities, quote_position } = read.data;
  const wanted = formatted(quote, quote_parse_mode, quote_entities, findPerson);
  return { message, quote: findQuote(message, wanted.text, wanted.entities, quote_position ?? 0) };
}

/** The place of a quote in the message, the one nearest to where the bot expects it. @throws ApiFailure 400 when there is none. */
function findQuote(message: StoredMessage, text: string, entities: readonly MessageEntity[], near: number): TextQuote {
  if (text === '' || codePoints(text) > longestQuote) throw badRequest('QUOTE_TEXT_INVALID');
  const wanted = styleOf(entities);
  const places: number[] = [];
  for (let place = message.text.indexOf(text); place !== -1; place = message.text.indexOf(text, place + 1)) {
    if (styleOf(within(message.entities, place, text.length)) === wanted) places.push(place);
  }
  const [position] = places.sort((one, other) => Math.abs(one - near) - Math.abs(other - near));
  if (position === undefined) throw badRequest('QUOTE_TEXT_INVALID');
  const kept = entities.filter(({ type }) => keptInQuotes.has(type));
  return { text, position, is_manual: true, ...(kept.length > 0 && { entities: kept }) };
}

function within(entities: readonly MessageEntity[], start: number, length: number): MessageEntity[] {
  return entities.flatMap((entity) => {
    const from = Math.max(entity.offset, start);
    const to = Math.min(entity.offset + entity.length, start + length);
    return to > from ? [{ ...entity, offset: from - start, length: to - from }] : [];
  });
}

function styleOf(entities: readonly MessageEntity[]): string {
  const kept = entities.filter(({ type }) => keptInQuotes.has(type));
  return kept
    .map(({ type, offset, length }) => `${type} ${offset} ${length}`)
    .sort()
    .join('|');
}
