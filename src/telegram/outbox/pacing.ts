import type { ChatId } from '../../domain/index.js';
import type { PauseScope } from '../../storage/index.js';
import { SlidingWindow } from './sliding-window.js';

/** Source: https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this */
const OVERALL_PER_SECOND = 30;
const CHAT_PER_SECOND = 1;
const GROUP_PER_MINUTE = 20;

/** Longer than asked for by a hundredth: no two clocks run at the same speed. */
const SECOND_MS = 1010;
const MINUTE_MS = 60_600;

/**
 * Calls begin one after another rather than thirty at once, a little closer than the rate asks for: when the server wants a pause, few
 * are on their way to it.
 */
const GAP_MS = 30;

/** With fewer chats in mind it is not worth looking for those that can be forgotten. */
const FEW_CHATS = 1024;

/**
 * When calls may be made: 30 a second in all, 1 a second in a chat, 20 a minute in a group, and none while a pause lasts that the
 * server has asked for. Moments are in ms and never go back. A chat has one call under way at most.
 */
export class Pacing {
  private readonly overall = new SlidingWindow(OVERALL_PER_SECOND, SECOND_MS);
  private readonly chats = new Map<ChatId, readonly SlidingWindow[]>();
  private readonly pauses = new Map<PauseScope, number>();
  private sweepAt = FEW_CHATS;
  private lastBeginning = -Infinity;

  /** From when on some call may begin; Infinity while 30 are under way. */
  freeAt(): number {
    return Math.max(this.overall.freeAt(), this.pausedUntil('all'), this.lastBeginning + GAP_MS);
  }

  /** From when on a call to a chat may begin, as far as that depends on the chat. */
  chatFreeAt(chatId: ChatId): number {
    return Math.max(this.pausedUntil(chatId), ...(this.chats.get(chatId) ?? []).map((window) => window.freeAt()));
  }

  /** The end of a pause, or -Infinity. */
  pausedUntil(scope: PauseScope): number {
    return this.pauses.get(scope) ?? -Infinity;
  }

  /** A call to a chat begins at a moment, or is about to. */
  begin(chatId: ChatId, at: number): void {
    this.lastBeginning = at;
    for (const window of [this.overall, ...this.windowsOf(chatId)]) window.begin();
  }

  /** A call that was begun has ended at a moment. Null where it has not taken place after all. */
  end(chatId: ChatId, at: number | null): void {
    for (const window of [this.overall, ...this.windowsOf(chatId)]) window.end(at);
    if (at !== null && this.chats.size >= this.sweepAt) this.forgetIdle(at);
  }

  /** Takes up a call that ended at a moment, no earlier than those before: one that an earlier process made. */
  restore(chatId: ChatId, at: number): void {
    for (const window of [this.overall, ...this.windowsOf(chatId)]) window.add(at);
  }

  /** Sets a pause; one that lasts longer stays. */
  pause(scope: PauseScope, until: number): void {
    this.pauses.set(scope, Math.max(until, this.pausedUntil(scope)));
  }

  /**
   * What a pause concerns that the server asks for in answer to a call to a chat, which it does not say: the chat, unless half of
   * the overall rate was used in the second before, or another chat is paused already.
   */
  scopeOfFlood(chatId: ChatId, now: number): PauseScope {
    if (this.overall.count(now) * 2 >= OVERALL_PER_SECOND) return 'all';
    return this.isAnotherChatPaused(chatId, now) ? 'all' : chatId;
  }

  private isAnotherChatPaused(chatId: ChatId, now: number): boolean {
    for (const [scope, until] of this.pauses) if (until <= now) this.pauses.delete(scope);
    return [...this.pauses.keys()].some((scope) => scope !== 'all' && scope !== chatId);
  }

  private windowsOf(chatId: ChatId): readonly SlidingWindow[] {
    let windows = this.chats.get(chatId);
    if (!windows) {
      windows = [new SlidingWindow(CHAT_PER_SECOND, SECOND_MS)];
      // Private chats have positive ids.
      if (chatId < 0) windows = [...windows, new SlidingWindow(GROUP_PER_MINUTE, MINUTE_MS)];
      this.chats.set(chatId, windows);
    }
    return windows;
  }

  private forgetIdle(now: number): void {
    for (const [chatId, windows] of this.chats) {
      if (windows.every((window) => window.isIdle(now))) this.chats.delete(chatId);
    }
    this.sweepAt = Math.max(FEW_CHATS, 2 * this.chats.size);
  }
}
