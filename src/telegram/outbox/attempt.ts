import { type Api, InputFile } from 'grammy';
import type { ChatId } from '../../domain/index.js';
import type { Clock } from './clock.js';
import { classifyFailure, type Failure } from './failure.js';
import type { Request } from './request.js';

/** A call without an answer by then is given up; the server itself answers within seconds. */
const TIME_LIMIT_MS = 30_000;

const WITHOUT_PREVIEW = { link_preview_options: { is_disabled: true } };

/** grammY takes any signal, but names the class of a library for browsers without one. */
type GrammySignal = Parameters<Api['getMe']>[0];

/** Where a request goes. */
export interface Place {
  readonly chatId: ChatId;
  readonly threadId: number | null;
}

/** What came of one call. */
export type Outcome = { readonly kind: 'sent'; readonly messageId: number } | Failure;

/** Calls the server once, for 30 s at most. */
export async function attempt(api: Api, clock: Clock, place: Place, request: Request): Promise<Outcome> {
  const limit = new AbortController();
  const cancelLimit = clock.after(TIME_LIMIT_MS, () => limit.abort());
  try {
    return { kind: 'sent', messageId: await call(api, place, request, limit.signal as GrammySignal) };
  } catch (error) {
    return classifyFailure(error, request.body.form);
  } finally {
    cancelLimit();
  }
}

async function call(api: Api, place: Place, request: Request, signal: GrammySignal): Promise<number> {
  const { purpose, body, keyboard } = request;
  const markup = keyboard === null ? {} : { reply_markup: keyboard };
  const plain = body.form === 'rich' ? {} : { entities: body.message.entities, ...WITHOUT_PREVIEW };
  if (purpose.kind === 'edit') {
    const { messageId } = purpose;
    const content = body.form === 'rich' ? body.message : body.message.text;
    await api.editMessageText(place.chatId, messageId, content, { ...plain, ...markup }, signal);
    return messageId;
  }
  const options = { ...whereabouts(place, purpose.replyTo), ...plain, ...markup, ...typingMarkup(request) };
  if (purpose.kind === 'document') return sendDocument(api, place, purpose, body, signal);
  const sent =
    body.form === 'rich'
      ? await api.sendRichMessage(place.chatId, body.message, options, signal)
      : await api.sendMessage(place.chatId, body.message.text, options, signal);
  return sent.message_id;
}

async function sendDocument(
  api: Api,
  place: Place,
  { fileName, contents, encoding, replyTo }: Extract<Request['purpose'], { readonly kind: 'document' }>,
  body: Request['body'],
  signal: GrammySignal,
): Promise<number> {
  const caption = body.form === 'rich' ? {} : { caption: body.message.text, caption_entities: body.message.entities };
  const file = new InputFile(Buffer.from(contents, encoding), fileName);
  const sent = await api.sendDocument(place.chatId, file, { ...whereabouts(place, replyTo), ...caption }, signal);
  return sent.message_id;
}

function typingMarkup({ keyboard, replyKeyboard }: Request) {
  return keyboard === null && replyKeyboard !== null ? { reply_markup: replyKeyboard } : {};
}

function whereabouts({ threadId }: Place, replyTo: number | null) {
  return {
    ...(threadId === null ? {} : { message_thread_id: threadId }),
    // The message may have been deleted in the meantime; the answer is wanted all the same.
    ...(replyTo === null ? {} : { reply_parameters: { message_id: replyTo, allow_sending_without_reply: true } }),
  };
}
