import type { ChatId } from '../../domain/index.js';
import { retryDelay } from './retry-delay.js';

/** So many chats in a row without an answer are no matter of the chats. */
const CHATS = 5;
const LONGEST_MS = 30_000;

/**
 * Notices that the server cannot be reached at all, so that a queue of thousands does not try and fail one by one. From then on one
 * call at a time finds out whether it is back, after growing pauses of up to 30 s. Moments are in ms and never go back.
 */
export class Outage {
  private readonly failing = new Set<ChatId>();
  private level = 0;
  private until = -Infinity;

  /** @param random gives numbers in [0, 1) */
  constructor(private readonly random: () => number) {}

  /** A call to a chat got no answer that means something. */
  failed(chatId: ChatId, now: number): void {
    this.failing.add(chatId);
    if (this.failing.size < CHATS || now < this.until) return;
    this.level++;
    this.until = now + Math.min(LONGEST_MS, retryDelay(this.level, this.random));
  }

  /** A call was answered, be it with a refusal. */
  answered(): void {
    this.failing.clear();
    this.level = 0;
    this.until = -Infinity;
  }

  /**
   * From when on a call may begin: Infinity while that depends on the end of another.
   *
   * @param underWay how many calls are under way
   */
  freeAt(underWay: number): number {
    return this.level > 0 && underWay > 0 ? Infinity : this.until;
  }
}
