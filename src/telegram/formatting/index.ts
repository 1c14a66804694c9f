export { displayable } from './displayable.js';
export {
  type Button,
  inlineKeyboard,
  type Keyboard,
  keyboardSchema,
  type ReplyKeyboard,
  replyKeyboard,
  replyKeyboardSchema,
} from './keyboard.js';
export { isLinkable } from './linkable.js';
export { type Block, type Inline, type MessageText, messageTextSchema } from './message-text.js';
export { type PlainMessage, plainMessages } from './plain-messages.js';
export { fitsRichMessage, splitForRich } from './rich-limits.js';
export { richMessage } from './rich-message.js';
export { shorten } from './shorten.js';
