import type { ChatId } from '../../domain/index.js';
import { Heap } from './heap.js';
import { type QueuedMessage, rankOf } from './queued-message.js';

interface ChatQueue {
  readonly chatId: ChatId;
  /** In the order of their ranks. */
  messages: QueuedMessage[];
  underWay: QueuedMessage | null;
  /** The number of the entry in the heaps that speaks for it; all others are out of date. */
  entry: number;
}

interface Entry {
  readonly number: number;
  readonly queue: ChatQueue;
}

/**
 * The messages of every chat in the order of their ranks, one of each chat under way at most. Among the chats whose next message may go,
 * the one with the lowest rank comes first. Each operation takes time in proportion to the logarithm of the number of chats, and to the
 * number of messages of the chat concerned.
 */
export class ChatQueues {
  private readonly queues = new Map<ChatId, ChatQueue>();
  private readonly ids = new Set<number>();
  /** Chats by the moment from which on their next message may go. */
  private readonly later = new Heap<Entry>();
  /** Chats whose next message may go, by its rank. */
  private readonly ready = new Heap<Entry>();
  private lastEntry = 0;
  private briefingCount = 0;

  /** @param chatFreeAt from when on a chat may be written to, in ms; for a chat it changes only while a message is under way to it */
  constructor(private readonly chatFreeAt: (chatId: ChatId) => number) {}

  /** How many messages there are, with those under way. */
  get size(): number {
    return this.ids.size;
  }

  /** How many of them are parts of briefings. */
  get briefings(): number {
    return this.briefingCount;
  }

  /** Adds a message, unless it is there already. */
  add(message: QueuedMessage): void {
    if (this.ids.has(message.id)) return;
    this.ids.add(message.id);
    if (message.deliveryId !== null) this.briefingCount++;
    const queue = this.queueOf(message.chatId);
    insert(queue.messages, message);
    if (queue.messages[0] === message) this.enter(queue);
  }

  /** From when on there is a message that may go, in ms: a moment past for one that may go now, Infinity for none. */
  nextAt(now: number): number {
    for (let first = this.later.peek(); first && first.key <= now; first = this.later.peek()) {
      this.later.pop();
      const [message] = first.item.queue.messages;
      if (isCurrent(first.item) && message) this.ready.push(rankOf(message), first.item);
    }
    if (currentFirst(this.ready)) return -Infinity;
    return currentFirst(this.later)?.key ?? Infinity;
  }

  /** Takes the message with the lowest rank of those that may go; it is under way from then on. */
  take(now: number): QueuedMessage | null {
    if (this.nextAt(now) > now) return null;
    const queue = this.ready.pop()?.item.queue;
    const message = queue?.messages.shift();
    if (!queue || !message) return null;
    queue.underWay = message;
    queue.entry = 0;
    return message;
  }

  /** A message that was under way is finished. */
  finish(message: QueuedMessage): void {
    this.forget(message);
    this.release(this.queueOf(message.chatId));
  }

  /** A message that was under way is to be sent again, as it is now, and where it says now. */
  putBack({ chatId }: QueuedMessage, message: QueuedMessage): void {
    const target = this.queueOf(message.chatId);
    insert(target.messages, message);
    this.release(this.queueOf(chatId));
    if (message.chatId !== chatId) this.enter(target);
  }

  /** Removes messages of a chat that are not under way. */
  remove(chatId: ChatId, ids: readonly number[]): void {
    const queue = this.queues.get(chatId);
    if (!queue) return;
    const removed = new Set(ids);
    for (const message of queue.messages) if (removed.has(message.id)) this.forget(message);
    queue.messages = queue.messages.filter(({ id }) => !removed.has(id));
    this.enter(queue);
  }

  /** Adds the messages of one chat to those of another. */
  move(from: ChatId, to: ChatId): void {
    const source = this.queues.get(from);
    if (!source || from === to) return;
    const target = this.queueOf(to);
    for (const message of source.messages) insert(target.messages, { ...message, chatId: to });
    source.messages = [];
    this.enter(source);
    this.enter(target);
  }

  /** The message under way to a chat. */
  underWay(chatId: ChatId): QueuedMessage | null {
    return this.queues.get(chatId)?.underWay ?? null;
  }

  /** Whether the next message of some chat to which none is under way fulfils a condition. */
  someNext(condition: (message: QueuedMessage) => boolean): boolean {
    for (const { messages, underWay } of this.queues.values()) {
      const [next] = messages;
      if (next && !underWay && condition(next)) return true;
    }
    return false;
  }

  private forget({ id, deliveryId }: QueuedMessage): void {
    if (this.ids.delete(id) && deliveryId !== null) this.briefingCount--;
  }

  private release(queue: ChatQueue): void {
    queue.underWay = null;
    this.enter(queue);
  }

  /** Gives a chat its place among the others anew, and forgets it where nothing is to be sent to it. */
  private enter(queue: ChatQueue): void {
    queue.entry = 0;
    if (queue.underWay) return;
    const [next] = queue.messages;
    if (!next) {
      this.queues.delete(queue.chatId);
      return;
    }
    queue.entry = ++this.lastEntry;
    this.later.push(Math.max(this.chatFreeAt(queue.chatId), next.notBefore), { number: queue.entry, queue });
  }

  private queueOf(chatId: ChatId): ChatQueue {
    let queue = this.queues.get(chatId);
    if (!queue) {
      queue = { chatId, messages: [], underWay: null, entry: 0 };
      this.queues.set(chatId, queue);
    }
    return queue;
  }
}

function isCurrent({ number, queue }: Entry): boolean {
  return queue.entry === number;
}

function currentFirst(heap: Heap<Entry>): { readonly key: number } | undefined {
  let first = heap.peek();
  while (first && !isCurrent(first.item)) {
    heap.pop();
    first = heap.peek();
  }
  return first;
}

/** Most come last, or first. */
function insert(messages: QueuedMessage[], message: QueuedMessage): void {
  const rank = rankOf(message);
  const place = messages.findLastIndex((other) => rankOf(other) < rank) + 1;
  messages.splice(place, 0, message);
}
