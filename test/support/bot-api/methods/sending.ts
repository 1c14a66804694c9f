import type { InlineKeyboardMarkup } from 'grammy/types';
import type { ChatRecord } from '../chats/chat.js';
import { Group } from '../chats/group.js';
import { ApiFailure, badRequest } from '../failure.js';
import type { Content, Reply } from '../messages.js';
import { readReplyMarkup } from '../validation/keyboard.js';
import { readReply } from '../validation/reply.js';
import { readRichMessage } from '../validation/rich/message.js';
import { readCaption, readText } from '../validation/text.js';
import type { World } from '../world.js';
import { type Call, findChat, type Methods, type Prepared, writableChatOf } from './method.js';

/** https://core.telegram.org/bots/api#sendchataction */
const chatActions = new Set<string>([
  'typing',
  'upload_photo',
  'record_video',
  'upload_video',
  'record_voice',
  'upload_voice',
  'upload_document',
  'choose_sticker',
  'find_location',
  'record_video_note',
  'upload_video_note',
]);

/** What sends to a chat. */
export const sending: Methods = {
  sendMessage: {
    kind: 'limited',
    prepare(call, world) {
      const read = readText(call.parameters, (id) => world.users.get(id));
      return prepareMessage(call, world, () => ({ kind: 'text', ...read }));
    },
  },
  sendRichMessage: {
    kind: 'limited',
    prepare(call, world) {
      if (!world.rich.supported) throw new ApiFailure(404, 'Not Found');
      const read = readRichMessage(call.parameters.structure('rich_message'));
      return prepareMessage(call, world, (chat) => {
        refuseRich(world, chat);
        return { kind: 'rich', ...read };
      });
    },
  },
  sendDocument: {
    kind: 'limited',
    prepare(call, world) {
      const caption = readCaption(call.parameters, (id) => world.users.get(id));
      return prepareMessage(call, world, () => {
        return { kind: 'document', document: readDocument(call, world), ...(caption && { caption }) };
      });
    },
  },
  sendChatAction: {
    kind: 'plain',
    run(call, world) {
      const chat = writableChatOf(call, world);
      const thread = call.parameters.integer('message_thread_id');
      if (thread !== undefined && !(chat instanceof Group && chat.knowsThread(thread))) {
        throw badRequest('message thread not found');
      }
      if (!chatActions.has(call.parameters.text('action') ?? '')) {
        throw badRequest('wrong parameter action in request');
      }
      return true;
    },
  },
};

/** @throws ApiFailure 400 where rich messages are refused on demand. */
export function refuseRich(world: World, chat: ChatRecord): void {
  const reason = world.rich.reason(chat.id);
  if (reason !== undefined) throw badRequest(`can't parse rich message: ${reason}`);
}

/** Checks all that sends have in common. */
function prepareMessage(call: Call, world: World, contentIn: (chat: ChatRecord) => Content): Prepared {
  const { parameters } = call;
  const markup = readReplyMarkup(parameters.structure('reply_markup'));
  const chat = writableChatOf(call, world);
  const content = contentIn(chat);
  const reply = readReply(
    parameters,
    chat,
    (id) => findChat(id, world),
    (id) => world.users.get(id),
  );
  const thread = chat.threadOf(parameters.integer('message_thread_id'), reply);
  const keyboard = markup?.kind === 'inline' ? keyboardOf(markup.keyboard) : undefined;
  const otherMarkup = markup?.kind === 'other' ? markup.markup : undefined;
  const silent = parameters.flag('disable_notification');
  return {
    chat,
    effect() {
      if (chat instanceof Group) chat.anotherBotWroteLast = false;
      return chat.post({
        sender: world.bot,
        content,
        keyboard,
        otherMarkup,
        reply: shownReply(reply, chat),
        thread,
        silent,
      });
    },
  };
}

/** A reply to a message of another chat is shown without that message. */
function shownReply(reply: Reply | undefined, chat: ChatRecord): Reply | undefined {
  return reply?.message.chat.id === chat.id ? reply : undefined;
}

function keyboardOf(keyboard: InlineKeyboardMarkup): InlineKeyboardMarkup | undefined {
  return keyboard.inline_keyboard.length === 0 ? undefined : keyboard;
}

/** The document of a call: uploaded under its own name or by `attach://`, or one that was sent before. */
function readDocument({ parameters }: Call, world: World): ReturnType<World['files']['keep']> {
  const given = parameters.text('document');
  const attached = given?.startsWith('attach://') === true ? given.slice('attach://'.length) : 'document';
  const upload = parameters.uploads.get(attached);
  if (upload !== undefined) {
    if (upload.content.length === 0) throw badRequest('file must be non-empty');
    return world.files.keep(upload);
  }
  if (given === undefined || given.startsWith('attach://')) throw badRequest('there is no document in the request');
  return world.files.document(given);
}
