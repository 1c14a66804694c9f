import { z } from 'zod';
import type { ChatId } from '../../domain/index.js';
import type { NewOutgoingMessage } from '../../storage/index.js';
import {
  type Keyboard,
  keyboardSchema,
  type MessageText,
  messageTextSchema,
  plainMessages,
  splitForRich,
} from '../formatting/index.js';

/** What a message of the bot's does: it is a new one, as a reply to another where `replyTo` says so, or changes one of the bot's. */
export type OutgoingContent =
  | {
      readonly kind: 'message';
      readonly text: MessageText;
      readonly keyboard: Keyboard;
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
  ]),
  form: z.enum(['rich', 'plain']),
  /** Each fits into one rich message. */
  parts: z.array(messageTextSchema),
  /** How many of the plain messages that the first part makes are sent. */
  plainSent: z.int().min(0),
  keyboard: keyboardSchema,
});

/** A message as it is stored until it is sent. One in which nothing can be seen is stored too, and given up when its turn comes. */
export function storedMessage({ chatId, threadId, content }: OutgoingMessage): NewOutgoingMessage {
  const { text, keyboard } = content;
  const parts = splitForRich(text);
  const remainder: Remainder = {
    chatId,
    purpose:
      content.kind === 'edit'
        ? { kind: 'edit', messageId: content.messageId }
        : { kind: 'message', replyTo: content.replyTo },
    form: 'rich',
    // A message that is changed stays one message.
    parts: content.kind === 'edit' ? parts.slice(0, 1) : parts,
    plainSent: 0,
    keyboard,
  };
  return { chatId, threadId, content: writeRemainder(remainder) };
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
  return { ...remainder, chatId, purpose: { kind: 'message', replyTo: null } };
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
  if (purpose.kind === 'edit' || first === undefined) return null;
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
