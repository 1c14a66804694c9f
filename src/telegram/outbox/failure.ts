import { GrammyError, HttpError } from 'grammy';
import { type ChatId, chatId } from '../../domain/index.js';
import { networkFailure } from './network-failure.js';

/** What the end of a call that did not succeed means for the message. Reasons never hold the bot's token. */
export type Failure =
  /** The message is as it should be all the same: it was changed to what it says already. */
  | { readonly kind: 'delivered' }
  /** Nothing may be sent for some seconds. */
  | { readonly kind: 'flood'; readonly retryAfter: number; readonly reason: string }
  /** The person has blocked the bot, or it has no such chat any more. */
  | { readonly kind: 'unreachable'; readonly reachability: 'blocked' | 'gone'; readonly reason: string }
  /** The group has become a supergroup. */
  | { readonly kind: 'moved'; readonly to: ChatId; readonly reason: string }
  /** The server does not take this message as a rich one. */
  | { readonly kind: 'refused-format'; readonly reason: string }
  /** The server knows no rich messages. */
  | { readonly kind: 'no-rich-messages'; readonly reason: string }
  /** The server will never take this message. */
  | { readonly kind: 'rejected'; readonly reason: string }
  /** The message has not reached the server. */
  | { readonly kind: 'unsent'; readonly reason: string }
  /** The message may have had its effect, or not. */
  | { readonly kind: 'uncertain'; readonly reason: string }
  /** The server does not know the bot's token. */
  | { readonly kind: 'unauthorized'; readonly reason: string };

/** The server always says for how long; this is for one that does not. */
const DEFAULT_RETRY_AFTER = 30;

/*
 * The server's texts, from telegram-bot-api (Client.cpp: fail_query_with_error, check_chat_access) and TDLib. Those in capitals come
 * from Telegram's own servers as they are: https://core.telegram.org/api/errors
 */
const NOT_MODIFIED = /message is not modified|MESSAGE_NOT_MODIFIED/i;
const BLOCKED = /bot was blocked|USER_IS_BLOCKED/i;
const GONE =
  /chat not found|PEER_ID_INVALID|CHAT_ID_INVALID|CHANNEL_INVALID|CHANNEL_PRIVATE|user is deactivated|INPUT_USER_DEACTIVATED|bot was kicked|bot is not a member|group chat was (deactivated|deleted)/i;
/** In the chat as it is now no form of the message would be taken, but the chat is there. */
const NOT_ALLOWED =
  /not enough rights|have no rights|no write access|need administrator rights|CHAT_WRITE_FORBIDDEN|CHAT_SEND_PLAIN_FORBIDDEN|CHAT_ADMIN_REQUIRED|USER_BANNED_IN_CHANNEL|CHAT_RESTRICTED/i;
const NO_SUCH_PLACE =
  /message thread not found|TOPIC_(CLOSED|DELETED)|message to edit not found|message can't be edited|MESSAGE_ID_INVALID|MESSAGE_EDIT_TIME_EXPIRED|MESSAGE_AUTHOR_REQUIRED/i;
const UNKNOWN_METHOD = 404;

/**
 * What the error of a call means.
 *
 * @param error what grammY has thrown
 * @param form in which form the message was sent
 */
export function classifyFailure(error: unknown, form: 'rich' | 'plain'): Failure {
  if (error instanceof GrammyError) return refusal(error, form);
  return networkFailure(error instanceof HttpError ? error.error : error);
}

function refusal({ error_code: code, description: reason, parameters }: GrammyError, form: 'rich' | 'plain'): Failure {
  if (code === 429) return { kind: 'flood', retryAfter: retryAfter(parameters.retry_after, reason), reason };
  if (code === 401) return { kind: 'unauthorized', reason };
  // An answer without a code is none of the server's.
  if (!(code >= 400 && code < 500)) return { kind: 'uncertain', reason: `${code}: ${reason}` };
  if (parameters.migrate_to_chat_id !== undefined) {
    return { kind: 'moved', to: chatId(parameters.migrate_to_chat_id), reason };
  }
  if (NOT_MODIFIED.test(reason)) return { kind: 'delivered' };
  if (BLOCKED.test(reason)) return { kind: 'unreachable', reachability: 'blocked', reason };
  if (GONE.test(reason)) return { kind: 'unreachable', reachability: 'gone', reason };
  if (NOT_ALLOWED.test(reason) || NO_SUCH_PLACE.test(reason)) return { kind: 'rejected', reason };
  if (code === 403) return { kind: 'unreachable', reachability: 'gone', reason };
  if (code === UNKNOWN_METHOD) return unknownMethod(reason, form);
  return { kind: form === 'rich' ? 'refused-format' : 'rejected', reason };
}

/** Every server knows how to send plain messages: one that says it does not is no server, or it does not take the token for one. */
function unknownMethod(reason: string, form: 'rich' | 'plain'): Failure {
  return { kind: form === 'rich' ? 'no-rich-messages' : 'unauthorized', reason };
}

function retryAfter(seconds: number | undefined, reason: string): number {
  const said = seconds ?? Number(/retry after (\d+)/i.exec(reason)?.[1] ?? DEFAULT_RETRY_AFTER);
  return Number.isFinite(said) ? Math.max(1, said) : DEFAULT_RETRY_AFTER;
}
