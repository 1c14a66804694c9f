import type { ChatId } from '../../domain/index.js';
import type { PauseScope } from '../../storage/index.js';
import { Refusals } from './refusals.js';
import { type CountedCall, SlidingWindow } from './sliding-window.js';

/** Source: https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this */
const OVERALL_PER_SECOND = 30;
const CHAT_PER_SECOND = 1;
const GROUP_PER_MINUTE = 20;

/** Longer than asked for by two thousandths: clocks differ by less than one even while one is being set right. */
const SECOND_MS = 1002;
const MINUTE_MS = 60_120;

/**
 * Calls begin one after another rather than thirty at once, closer than the rate asks for: when the server wants a pause, few are on
 * their way to it.
 */
const GAP_MS = 25;

/**
 * How long a request is on its way at most while others that were sent after it are answered. A packet that is lost is sent again after
 * 200 ms and after 400 more (RFC 6298 doubles the time; the first is that of Linux).
 */
const TRAVEL_MS = 1_000;

/** A wait that is longer, in ms, comes from no limit of a private chat that is kept to. */
const LONG_WAIT_MS = 4_000;

/** With fewer chats in mind it is not worth looking for those that can be forgotten. */
const FEW_CHATS = 1024;

/**
 * What came of a call, as far as the limits are concerned: it was carried out, refused for too many requests, answered otherwise, or not
 * answered.
 */
export type Verdict = 'accepted' | 'flood' | 'answered' | 'lost';

interface CallUnderWay {
  readonly begunAt: number;
  readonly overall: CountedCall;
  readonly ofChat: readonly (readonly [SlidingWindow, CountedCall])[];
}

/**
 * When calls may be made: 30 a second in all, 1 a second in a chat, 20 a minute in a group, and none while a pause lasts that the
 * server has asked for. Moments are in ms and never go back. A chat has one call under way at most.
 *
 * A call that is refused for too many requests does not count in the overall rate: the server has not carried it out, and has said itself
 * when it wants the next.
 */
export class Pacing {
  private readonly overall = new SlidingWindow(OVERALL_PER_SECOND, SECOND_MS, TRAVEL_MS);
  private readonly chats = new Map<ChatId, readonly SlidingWindow[]>();
  private readonly pauses = new Map<PauseScope, number>();
  private readonly underWay = new Map<ChatId, CallUnderWay>();
  private readonly refusals = new Refusals();
  private sweepAt = FEW_CHATS;
  private lastBeginning = -Infinity;

  /** From when on some call may begin; Infinity while that depends on the end of another. */
  freeAt(): number {
    const witnessed = this.refusals.freeAt(Array.from(this.underWay.values(), ({ begunAt }) => begunAt));
    return Math.max(this.overall.freeAt(), this.pausedUntil('all'), this.lastBeginning + GAP_MS, witnessed);
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
    const ofChat = this.windowsOf(chatId).map((window) => [window, window.begin(at)] as const);
    this.underWay.set(chatId, { begunAt: at, overall: this.overall.begin(at), ofChat });
  }

  /** The call to a chat has ended at a moment. */
  end(chatId: ChatId, at: number, verdict: Verdict): void {
    const call = this.take(chatId);
    if (!call) return;
    const { begunAt, overall, ofChat } = call;
    if (verdict !== 'lost') this.overall.answered(begunAt, at);
    this.overall.end(overall, verdict === 'flood' ? null : at);
    for (const [window, counted] of ofChat) window.end(counted, at);
    if (verdict === 'flood') this.refusals.refused(chatId, begunAt);
    if (verdict === 'accepted') this.refusals.accepted(begunAt);
    if (this.chats.size >= this.sweepAt) this.forgetIdle(at);
  }

  /** The call to a chat that was begun has not taken place after all. */
  cancel(chatId: ChatId): void {
    const call = this.take(chatId);
    if (!call) return;
    this.overall.end(call.overall, null);
    for (const [window, counted] of call.ofChat) window.end(counted, null);
  }

  /** Takes up a call that ended at a moment: one that an earlier process made. */
  restore(chatId: ChatId, at: number): void {
    for (const window of [this.overall, ...this.windowsOf(chatId)]) window.add(at);
  }

  /** Sets a pause; one that lasts longer stays. */
  pause(scope: PauseScope, until: number): void {
    this.pauses.set(scope, Math.max(until, this.pausedUntil(scope)));
  }

  /**
   * What a wait concerns that the server asks for in answer to the last call to a chat, which it does not say: the chat, unless it is a
   * long one and half of the overall rate was used in the second before, or other chats are refused too.
   *
   * @param waitMs how long the server wants no messages
   */
  scopeOfFlood(chatId: ChatId, now: number, waitMs: number): PauseScope {
    this.forgetEndedPauses(now);
    const isLong = waitMs > LONG_WAIT_MS;
    const isBusy = (this.overall.count(now) + 1) * 2 >= OVERALL_PER_SECOND;
    return (isLong && isBusy) || this.refusals.concernAll(isLong) ? 'all' : chatId;
  }

  private take(chatId: ChatId): CallUnderWay | undefined {
    const call = this.underWay.get(chatId);
    this.underWay.delete(chatId);
    return call;
  }

  private forgetEndedPauses(now: number): void {
    for (const [scope, until] of this.pauses) if (until <= now) this.pauses.delete(scope);
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
