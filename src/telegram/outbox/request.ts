import type {
  InlineKeyboardMarkup,
  InputRichMessageWithoutUpload,
  ReplyKeyboardMarkup,
  ReplyKeyboardRemove,
} from 'grammy/types';
import { inlineKeyboard, type PlainMessage, plainMessages, replyKeyboard, richMessage } from '../formatting/index.js';
import { afterNext, type Remainder } from './content.js';

/** One call of the server. */
export interface Request {
  readonly purpose: Remainder['purpose'];
  readonly body:
    | { readonly form: 'rich'; readonly message: InputRichMessageWithoutUpload }
    | { readonly form: 'plain'; readonly message: PlainMessage };
  readonly keyboard: InlineKeyboardMarkup | null;
  /** What stands in place of the person's keyboard, where there is no other. */
  readonly replyKeyboard: ReplyKeyboardMarkup | ReplyKeyboardRemove | null;
}

/**
 * The request that sends the next part of what is left: the last one has the buttons.
 *
 * @throws RangeError where the server would not take a button, or nothing of the part can be seen
 */
export function nextRequest(remainder: Remainder): Request {
  const isLast = afterNext(remainder) === null;
  const keyboard = isLast && remainder.keyboard.length > 0 ? inlineKeyboard(remainder.keyboard) : null;
  const { purpose } = remainder;
  const typing = isLast && remainder.replyKeyboard ? replyKeyboard(remainder.replyKeyboard) : null;
  return { purpose, body: nextBody(remainder), keyboard, replyKeyboard: typing };
}

function nextBody({ form, parts: [part], plainSent }: Remainder): Request['body'] {
  if (form === 'rich' && part !== undefined) return { form, message: richMessage(part) };
  const message = part === undefined ? undefined : plainMessages(part)[plainSent];
  if (message === undefined) throw new RangeError('Nothing of the text can be seen.');
  return { form: 'plain', message };
}
