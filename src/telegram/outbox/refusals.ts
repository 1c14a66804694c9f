import type { ChatId } from '../../domain/index.js';

/**
 * How many chats in a row make a wait one that concerns all. Where one call in twenty is refused for its chat alone, two chats in a row
 * are so by chance once in four hundred calls, three once in eight thousand: an overall wait finds two more calls at most for it.
 */
const CHATS = 3;
/** A chat's own limits ask for a second or two; a long wait of a second chat is chance enough. */
const CHATS_WITH_LONG_WAIT = 2;

/** How long the answer of one call is waited for, in ms, before another is sent in its place. */
const WITNESS_MS = 400;

/**
 * Tells what a wait concerns that the server asks for with 429, which it does not say: the chat of the call, or all. Until a call that
 * began later is accepted the wait may concern all, so one call at a time goes out to learn it; refused to one chat after another, with
 * none accepted between them, it does. Moments are in ms and never go back.
 */
export class Refusals {
  /** Those refused since the last call that was accepted. */
  private readonly chats = new Set<ChatId>();
  private lastBegunAt = -Infinity;

  /** A call to a chat that began at a moment was refused. */
  refused(chatId: ChatId, begunAt: number): void {
    this.chats.add(chatId);
    this.lastBegunAt = Math.max(this.lastBegunAt, begunAt);
  }

  /** A call that began at a moment was carried out. One that began before the last refused call says nothing about that one. */
  accepted(begunAt: number): void {
    if (begunAt > this.lastBegunAt) this.chats.clear();
  }

  /** Whether what the server asks for concerns all, after the last refusal. */
  concernAll(isLongWait: boolean): boolean {
    return this.chats.size >= (isLongWait ? CHATS_WITH_LONG_WAIT : CHATS);
  }

  /**
   * From when on a call may begin: while one is under way whose answer will tell, a little later.
   *
   * @param underWay when the calls under way began
   */
  freeAt(underWay: Iterable<number>): number {
    if (this.chats.size === 0) return -Infinity;
    let last = -Infinity;
    for (const begunAt of underWay) if (begunAt > this.lastBegunAt) last = Math.max(last, begunAt);
    return last + WITNESS_MS;
  }
}
