import type { ChatRecord } from '../chats/chat.js';
import { Group } from '../chats/group.js';
import { badRequest } from '../failure.js';
import type { StoredMessage } from '../messages.js';
import type { Parameters } from '../parameters.js';
import type { World } from '../world.js';

/** A call that is being carried out. */
export interface Call {
  readonly parameters: Parameters;
  /** Aborted when the caller has gone. */
  readonly signal: AbortSignal;
}

/** A send or an edit that was checked and found good. */
export interface Prepared {
  readonly chat: ChatRecord;
  /** Does it, and gives the message that was made or changed. */
  effect(): StoredMessage;
}

/** A method of the Bot API. Sends and edits are checked first, then counted by the limits, then done. */
export type Method =
  | { readonly kind: 'plain'; run(call: Call, world: World): unknown }
  | { readonly kind: 'limited'; prepare(call: Call, world: World): Prepared };

/** Methods by the spelling of the reference. */
export type Methods = Readonly<Record<string, Method>>;

/** The chat of a call, whatever the bot may do there. @throws ApiFailure 400 when there is none, or it has moved. */
export function chatOf({ parameters }: Call, world: World): ChatRecord {
  const id = parameters.text('chat_id');
  if (id === undefined) throw badRequest('chat_id is empty');
  const chat = findChat(id, world);
  if (chat === undefined) throw badRequest('chat not found');
  const moved = chat instanceof Group ? chat.migration() : undefined;
  if (moved !== undefined) throw moved;
  return chat;
}

/** The chat of a call in which the bot may write. @throws ApiFailure 400 or 403. */
export function writableChatOf(call: Call, world: World): ChatRecord {
  const chat = chatOf(call, world);
  const refusal = chat.refusal();
  if (refusal !== undefined) throw refusal;
  return chat;
}

/** A chat by its id or its @username. */
export function findChat(id: string, world: World): ChatRecord | undefined {
  if (!id.startsWith('@')) return world.chats.get(Number(id));
  const name = id.slice(1).toLowerCase();
  return [...world.chats.values()].find((chat) => {
    const json = chat.toJson();
    return json.type === 'supergroup' && json.username?.toLowerCase() === name;
  });
}
