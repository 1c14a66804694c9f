import { z } from 'zod';
import type { ChatId } from '../../domain/index.js';
import type { NewOutgoingMessage } from '../../storage/index.js';
import {
  type Keyboard,
  keyboardSchema,
  type MessageText,
  messageTextSchema,
  plainMessages,
  type ReplyKeyboard,
  replyKeyboardSchema,
  splitForRich,
} from '../formatting/index.js';

/** What a message of the bot's does: it is a new one, as a reply to another where `replyTo` says so, changes one of the bot's, or is a file. */
export type OutgoingContent =
  | {
      readonly kind: 'message';
      readonly text: MessageText;
      readonly keyboard: Keyboard;
      readonly replyTo: number | null;
      /** What stands in place of the person's keyboard, for a message without buttons. */
      readonly replyKeyboard?: ReplyKeyboard;
    }
  | {
      readonly kind: 'document';
      readonly fileName: string;
      /** The file: text becomes UTF-8. */
      readonly contents: string | Uint8Array;
      /** Its caption, at most 1,024 UTF-16 units (https://core.telegram.org/bots/api#senddocument). */
      readonly text: MessageText;
      readonly replyTo: number | null;
    }
  | { readonly kind: 'edit'; readonly messageId: number; readonly text: MessageText; readonly keyboard: Keyboard };

/** What the bot says in one place. */
export interface OutgoingMessage {
  readonly chatId: ChatId;
  /** The forum topic, where there is one. */
  readonly threadId: number | null;
  readonly content: OutgoingContent;
}

/** What is left to send of a message, as the database holds it. */
export type Remainder = z.infer<typeof remainderSchema>;

const remainderSchema = z.strictObject({
  /** The chat that the numbers of messages belong to; null in what was stored before it was kept. */
  chatId: z.int().nullable().default(null),
  purpose: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('message'), replyTo: z.int().nullable() }),
    z.strictObject({ kind: z.literal('edit'), messageId: z.int() }),
    z.strictObject({
      kind: z.literal('document'),
      fileName: z.string(),
      contents: z.string(),
      /** What `contents` is written in: base64 where the file is no text. */
      encoding: z.enum(['utf8', 'base64']).default('utf8'),
      replyTo: z.int().nullable(),
    }),
  ]),
  form: z.enum(['rich', 'plain']),
  /** Each fits into one rich message. */
  parts: z.array(messageTextSchema),
  /** How many of the plain messages that the first part makes are sent. */
  plainSent: z.int().min(0),
  keyboard: keyboardSchema,
  replyKeyboard: replyKeyboardSchema.nullable().default(null),
});

/** A message as it is stored until it is sent. One in which nothing can be seen is stored too, and given up when its turn comes. */
export function storedMessage({ chatId, threadId, content }: OutgoingMessage): NewOutgoingMessage {
  return { chatId, threadId, content: writeRemainder({ chatId, plainSent: 0, ...wholeOf(content) }) };
}

/** All of a message, as nothing of it has been sent. */
function wholeOf(content: OutgoingContent): Omit<Remainder, 'chatId' | 'plainSent'> {
  switch (content.kind) {
    case 'message': {
      const { text, keyboard, replyTo, replyKeyboard = null } = content;
      return {
        purpose: { kind: 'message', replyTo },
        form: 'rich',
        parts: splitForRich(text),
        keyboard,
        replyKeyboard,
      };
    }
    case 'edit': {
      const { text, keyboard, messageId } = content;
      // A message that is changed stays one message.
      const parts = splitForRich(text).slice(0, 1);
      return { purpose: { kind: 'edit', messageId }, form: 'rich', parts, keyboard, replyKeyboard: null };
    }
    case 'document': {
      const { kind, fileName, contents, replyTo, text } = content;
      const purpose = { kind, fileName, ...storable(contents), replyTo };
      return { purpose, form: 'plain', parts: [text], keyboard: [], replyKeyboard: null };
    }
  }
}

function storable(contents: string | Uint8Array): { contents: string; encoding: 'utf8' | 'base64' } {
  if (typeof contents === 'string') return { contents, encoding: 'utf8' };
  return { contents: Buffer.from(contents).toString('base64'), encoding: 'base64' };
}

export function writeRemainder(remainder: Remainder): string {
  return JSON.stringify(remainder);
}

/** What is left to send, or null where the JSON holds nothing that this program could send. */
export function readRemainder(json: string): Remainder | null {
  return remainderSchema.safeParse(parsed(json)).data ?? null;
}

/** The same in another chat, where a message's number would be that of a message that has nothing to do with it. */
export function inChat(remainder: Remainder, chatId: ChatId): Remainder {
  if (remainder.chatId === null || remainder.chatId === chatId) return remainder;
  const { purpose } = remainder;
  return {
    ...remainder,
    chatId,
    purpose: purpose.kind === 'edit' ? { kind: 'message', replyTo: null } : { ...purpose, replyTo: null },
  };
}

/** The same in plain form, or null where nothing of it can be seen there. */
export function inPlainForm(remainder: Remainder): Remainder | null {
  const parts = remainder.parts.filter((part) => plainMessages(part).length > 0);
  return parts.length === 0 ? null : { ...remainder, form: 'plain', parts };
}

/** What is left when the next request has had its effect, or null where that was all. */
export function afterNext(remainder: Remainder): Remainder | null {
  const { purpose, form, parts, plainSent } = remainder;
  const [first, ...others] = parts;
  if (purpose.kind !== 'message' || first === undefined) return null;
  const rest: Remainder = { ...remainder, purpose: { ...purpose, replyTo: null } };
  if (form === 'plain' && plainSent + 1 < plainMessages(first).length) return { ...rest, plainSent: plainSent + 1 };
  return others.length === 0 ? null : { ...rest, parts: others, plainSent: 0 };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
