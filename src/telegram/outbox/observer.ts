import type { ChatId } from '../../domain/index.js';
import type { PauseScope, Reachability } from '../../storage/index.js';

/** What happens in the outbox, for logs and counts. Nothing here holds a message's text or the token. `id` is that of the row. */
export type OutboxEvent =
  /** All of a message is sent. */
  | {
      readonly kind: 'sent';
      readonly id: number;
      readonly chatId: ChatId;
      /** How often the server was called for it. */
      readonly attempts: number;
      /** Ms since it was stored. */
      readonly waitedMs: number;
    }
  /** An attempt came to nothing, or may have, and there will be another. */
  | {
      readonly kind: 'retried';
      readonly id: number;
      readonly chatId: ChatId;
      readonly cause: string;
      /** Ms until then. */
      readonly delayMs: number;
    }
  /** The server wants no messages for a while. */
  | { readonly kind: 'paused'; readonly scope: PauseScope; readonly until: Date }
  /** The server does not take a message as a rich one; it goes out in plain form. */
  | { readonly kind: 'rich-refused'; readonly id: number; readonly chatId: ChatId; readonly reason: string }
  /** A message is given up. */
  | { readonly kind: 'failed'; readonly id: number; readonly chatId: ChatId; readonly reason: string }
  /** A part of a briefing may have been sent, and is not sent again; somebody has to decide on the briefing. */
  | {
      readonly kind: 'lost';
      readonly id: number;
      readonly chatId: ChatId;
      /** The id of the briefing's row in the ledger. */
      readonly delivery: number;
      readonly reason: string;
    }
  /** A chat cannot be reached any more, and all that waited for it is given up. */
  | {
      readonly kind: 'unreachable';
      readonly chatId: ChatId;
      readonly reachability: Exclude<Reachability, 'reachable'>;
      /** How many messages were given up. */
      readonly messages: number;
    }
  /** A group has become a supergroup; what waited for it goes there. */
  | { readonly kind: 'moved'; readonly from: ChatId; readonly to: ChatId }
  /** A message is sent of which an earlier attempt may have had its effect: the chat may have it twice. */
  | { readonly kind: 'possibly-repeated'; readonly id: number; readonly chatId: ChatId }
  /** The server does not know the bot's token. Nothing is sent any more; what waits stays stored. */
  | { readonly kind: 'unauthorized'; readonly reason: string }
  /** The database did not take or give something; it is tried again, unless the outbox has been drained. */
  | { readonly kind: 'storage-failed'; readonly error: unknown; readonly delayMs: number };

/** Is told of everything that happens in an outbox, and must not throw. */
export type OutboxObserver = (event: OutboxEvent) => void;
