import type {
  InlineKeyboardButton,
  InlineKeyboardMarkup,
  ReplyKeyboardMarkup,
  ReplyKeyboardRemove,
} from 'grammy/types';
import { z } from 'zod';
import { isLinkable } from './linkable.js';
import { shorten } from './shorten.js';
import { isBlank } from './visibility.js';
import { wellFormed } from './well-formed.js';

/** A button under a message: it sends `data` back to the bot, opens a page, or copies a text. */
export type Button = { readonly text: string } & (
  | { readonly kind: 'callback'; readonly data: string }
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'copy'; readonly copied: string }
);

/** Rows of buttons, from the top. */
export type Keyboard = readonly (readonly Button[])[];

/** A keyboard as it is read back from the JSON that the database holds. */
export const keyboardSchema: z.ZodType<Keyboard> = z.array(
  z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('callback'), text: z.string(), data: z.string() }),
      z.strictObject({ kind: z.literal('url'), text: z.string(), url: z.string() }),
      z.strictObject({ kind: z.literal('copy'), text: z.string(), copied: z.string() }),
    ]),
  ),
);

/** What stands in place of a person's keyboard: a button that shares where they are, until they use it; or their own again. */
export type ReplyKeyboard = { readonly kind: 'location'; readonly text: string } | { readonly kind: 'none' };

/** The same as it is read back from the JSON that the database holds. */
export const replyKeyboardSchema: z.ZodType<ReplyKeyboard> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('location'), text: z.string() }),
  z.strictObject({ kind: z.literal('none') }),
]);

/** Longer texts are cut off on the screen. */
const MAX_TEXT_UNITS = 60;
/** Source: https://core.telegram.org/bots/api#inlinekeyboardbutton */
const MAX_DATA_BYTES = 64;
/** Source: https://core.telegram.org/bots/api#copytextbutton */
const MAX_COPIED_UNITS = 256;

/**
 * The keyboard as the server takes it; the text of a button is shortened to 60 UTF-16 units.
 *
 * @throws RangeError where a button's text is blank, its data is not of 1 to 64 bytes, the text to copy not of 1 to 256 UTF-16 units,
 * or its address not {@link isLinkable}
 */
export function inlineKeyboard(keyboard: Keyboard): InlineKeyboardMarkup {
  return { inline_keyboard: keyboard.map((row) => row.map(inlineButton)) };
}

/** What the server takes in place of a keyboard of buttons under the message; only private chats can share a location. */
export function replyKeyboard(keyboard: ReplyKeyboard): ReplyKeyboardMarkup | ReplyKeyboardRemove {
  if (keyboard.kind === 'none') return { remove_keyboard: true };
  const button = { text: shorten(wellFormed(keyboard.text), MAX_TEXT_UNITS), request_location: true };
  return { keyboard: [[button]], resize_keyboard: true, one_time_keyboard: true };
}

function inlineButton(button: Button): InlineKeyboardButton {
  if (isBlank(button.text)) throw new RangeError('The text of a button must not be blank.');
  const text = shorten(wellFormed(button.text), MAX_TEXT_UNITS);
  switch (button.kind) {
    case 'callback':
      assertWithin('data of a button, in bytes,', Buffer.byteLength(button.data), MAX_DATA_BYTES);
      return { text, callback_data: wellFormed(button.data) };
    case 'url':
      if (!isLinkable(button.url)) throw new RangeError(`A button cannot lead to "${button.url}".`);
      return { text, url: button.url };
    case 'copy':
      assertWithin('text that a button copies', button.copied.length, MAX_COPIED_UNITS);
      return { text, copy_text: { text: wellFormed(button.copied) } };
  }
}

function assertWithin(what: string, length: number, max: number): void {
  if (length < 1 || length > max) throw new RangeError(`The ${what} must have a length of 1 to ${max}, not ${length}.`);
}
