import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types';
import { z } from 'zod';
import { badRequest, stricterThanTelegram } from '../failure.js';
import { checkUrl } from './urls.js';

/** What a message shows under itself, or does to the keyboard of the people. */
export type ReplyMarkup =
  | { readonly kind: 'inline'; readonly keyboard: InlineKeyboardMarkup }
  | { readonly kind: 'other'; readonly markup: Readonly<Record<string, unknown>> };

const mostButtons = 100;
const mostButtonsOfRow = 8;
const longestCallbackData = 64;
const longestCopyText = 256;
const longestUrl = 2048;

const actions = [
  'url',
  'callback_data',
  'web_app',
  'login_url',
  'switch_inline_query',
  'switch_inline_query_current_chat',
  'switch_inline_query_chosen_chat',
  'copy_text',
  'callback_game',
  'pay',
  'disabled',
] as const;

const markupShape = z.record(z.string(), z.unknown());
const buttonShape = z.record(z.string(), z.unknown());
const linkShape = z.looseObject({ url: z.string() });
const copyShape = z.looseObject({ text: z.string() });
const otherFlags = [
  'remove_keyboard',
  'force_reply',
  'is_persistent',
  'resize_keyboard',
  'one_time_keyboard',
  'selective',
];

/** Reads `reply_markup` of a send. @throws ApiFailure 400 in the server's words. */
export function readReplyMarkup(given: unknown): ReplyMarkup | undefined {
  if (given === undefined) return undefined;
  const markup = markupShape.safeParse(given);
  if (!markup.success) throw badRequest('object expected as reply markup');
  if (markup.data['inline_keyboard'] !== undefined) {
    return { kind: 'inline', keyboard: readKeyboard(markup.data['inline_keyboard']) };
  }
  for (const flag of otherFlags) {
    const value = markup.data[flag];
    if (value !== undefined && typeof value !== 'boolean') throw badRequest(`field "${flag}" must be of type Boolean`);
  }
  if (markup.data['keyboard'] !== undefined && !Array.isArray(markup.data['keyboard'])) {
    throw badRequest('field "keyboard" must be of type Array');
  }
  return { kind: 'other', markup: markup.data };
}

/** Reads `reply_markup` of an edit, which can only be an inline keyboard. */
export function readEditedKeyboard(given: unknown): InlineKeyboardMarkup | undefined {
  const markup = readReplyMarkup(given);
  if (markup?.kind === 'other') throw badRequest('inline keyboard expected');
  return markup === undefined || markup.keyboard.inline_keyboard.length === 0 ? undefined : markup.keyboard;
}

function readKeyboard(given: unknown): InlineKeyboardMarkup {
  const rows = z.array(z.array(z.unknown())).safeParse(given);
  if (!rows.success) throw badRequest('field "inline_keyboard" must be of type Array');
  const read = rows.data.filter((row) => row.length > 0).map((row) => row.map(readButton));
  if (read.flat().length > mostButtons) throw badRequest('reply markup is too long');
  if (read.some((row) => row.length > mostButtonsOfRow)) {
    throw stricterThanTelegram(`a row has more than ${mostButtonsOfRow} buttons`);
  }
  return { inline_keyboard: read };
}

function readButton(given: unknown): InlineKeyboardButton {
  const button = buttonShape.safeParse(given);
  if (!button.success) throw unparsable('Object expected');
  const { text } = button.data;
  if (text === undefined) throw unparsable('Can\'t find field "text"');
  if (typeof text !== 'string') throw unparsable('Field "text" must be of type String');
  if (text.trim() === '') throw badRequest('inline keyboard button text must be non-empty');
  readAction(button.data);
  // Text and exactly one action, which were just checked, make it a button.
  return button.data as unknown as InlineKeyboardButton;
}

/** Checks the one action of a button, of a keyboard as well as of a rich message. @throws ApiFailure 400. */
export function readAction(button: Readonly<Record<string, unknown>>): void {
  const given = actions.filter((action) => button[action] !== undefined);
  const [action] = given;
  if (action === undefined || button[action] === '') {
    throw unparsable('Text buttons are unallowed in the inline keyboard');
  }
  if (given.length > 1) throw stricterThanTelegram(`a button has several actions: ${given.join(', ')}`);
  checkAction(action, button[action]);
}

function checkAction(action: (typeof actions)[number], value: unknown): void {
  switch (action) {
    case 'callback_data':
      if (typeof value !== 'string') throw unparsable('Field "callback_data" must be of type String');
      if (Buffer.byteLength(value) > longestCallbackData) throw badRequest('BUTTON_DATA_INVALID');
      return;
    case 'url':
      checkLink('URL', value);
      return;
    case 'web_app':
    case 'login_url': {
      const link = linkShape.safeParse(value);
      if (!link.success) throw unparsable('Can\'t find field "url"');
      if (!link.data.url.startsWith('https://')) {
        const name = action === 'web_app' ? 'Web App URL' : 'login URL';
        throw badRequest(`inline keyboard button ${name} '${link.data.url}' is invalid: Only HTTPS links are allowed`);
      }
      return;
    }
    case 'copy_text': {
      const copied = copyShape.safeParse(value);
      if (!copied.success) throw unparsable('Can\'t find field "text"');
      const length = copied.data.text.length;
      if (length < 1 || length > longestCopyText) throw badRequest('BUTTON_COPY_TEXT_INVALID');
      return;
    }
    case 'pay':
    case 'callback_game':
      throw badRequest('BUTTON_TYPE_INVALID');
    default:
  }
}

function checkLink(name: string, value: unknown): void {
  if (typeof value !== 'string') throw unparsable('Field "url" must be of type String');
  const checked = checkUrl(value);
  if (!checked.ok) throw badRequest(`inline keyboard button ${name} '${value}' is invalid: ${checked.reason}`);
  if (value.length > longestUrl) throw badRequest('BUTTON_URL_INVALID');
}

function unparsable(what: string): Error {
  return badRequest(`can't parse inline keyboard button: ${what}`);
}
