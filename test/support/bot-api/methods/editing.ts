import type { InlineKeyboardMarkup } from 'grammy/types';
import type { ChatRecord } from '../chats/chat.js';
import { Group } from '../chats/group.js';
import { PrivateChat } from '../chats/private-chat.js';
import { badRequest } from '../failure.js';
import type { Content, StoredMessage } from '../messages.js';
import { readEditedKeyboard } from '../validation/keyboard.js';
import { readRichMessage } from '../validation/rich/message.js';
import { readText } from '../validation/text.js';
import type { World } from '../world.js';
import { type Call, chatOf, type Methods, type Prepared, writableChatOf } from './method.js';
import { refuseRich } from './sending.js';

/** A bot can delete a message no later than this (https://core.telegram.org/bots/api#deletemessage). */
const deletableForMs = 48 * 60 * 60 * 1000;

/** What changes messages. */
export const editing: Methods = {
  editMessageText: {
    kind: 'limited',
    prepare(call, world) {
      const { parameters } = call;
      const given = world.rich.supported ? parameters.structure('rich_message') : undefined;
      if (given !== undefined && parameters.text('text') !== undefined) {
        throw badRequest('text and rich_message must not be used together');
      }
      const content: Content =
        given === undefined
          ? { kind: 'text', ...readText(parameters, (id) => world.users.get(id)) }
          : { kind: 'rich', ...readRichMessage(given) };
      const { chat, message } = editedMessage(call, world);
      if (content.kind === 'rich') refuseRich(world, chat);
      if (message.content.kind !== 'text' && message.content.kind !== 'rich') {
        throw badRequest('there is no text in the message to edit');
      }
      return prepareEdit(call, world, chat, message, content);
    },
  },
  editMessageReplyMarkup: {
    kind: 'limited',
    prepare(call, world) {
      const { chat, message } = editedMessage(call, world);
      return prepareEdit(call, world, chat, message, message.content);
    },
  },
  deleteMessage: {
    kind: 'plain',
    run(call, world) {
      const chat = chatOf(call, world);
      const id = call.parameters.integer('message_id');
      if (id === undefined) throw badRequest('message identifier is not specified');
      const message = chat.message(id);
      if (message === undefined) throw badRequest('message to delete not found');
      if (!mayDelete(chat, message, world)) throw badRequest("message can't be deleted");
      if (world.clock() - message.at > deletableForMs) throw badRequest("message can't be deleted for everyone");
      message.deletedAt = world.clock();
      world.changed();
      return true;
    },
  },
};

function editedMessage(call: Call, world: World): { chat: ChatRecord; message: StoredMessage } {
  const { parameters } = call;
  if (parameters.text('chat_id') === undefined && parameters.text('inline_message_id') !== undefined) {
    throw badRequest('MESSAGE_ID_INVALID');
  }
  const chat = writableChatOf(call, world);
  const id = parameters.integer('message_id');
  if (id === undefined) throw badRequest('message identifier is not specified');
  const message = chat.message(id);
  if (message === undefined) throw badRequest('message to edit not found');
  if (message.sender.id !== world.bot.id || message.content.kind === 'service')
    throw badRequest("message can't be edited");
  return { chat, message };
}

function prepareEdit(call: Call, world: World, chat: ChatRecord, message: StoredMessage, content: Content): Prepared {
  const keyboard = readEditedKeyboard(call.parameters.structure('reply_markup'));
  if (isSame(message, content, keyboard)) {
    throw badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    );
  }
  return {
    chat,
    effect() {
      message.versions.push({ content, ...(keyboard && { keyboard }), at: world.clock() });
      world.changed();
      return message;
    },
  };
}

function isSame({ current }: StoredMessage, content: Content, keyboard: InlineKeyboardMarkup | undefined): boolean {
  return JSON.stringify([current.content, current.keyboard]) === JSON.stringify([content, keyboard]);
}

/** Its own messages everywhere, those of others in private chats and where it is an administrator. */
function mayDelete(chat: ChatRecord, message: StoredMessage, world: World): boolean {
  if (message.sender.id === world.bot.id || chat instanceof PrivateChat) return true;
  return chat instanceof Group && chat.botStatus === 'administrator';
}
