import { type ApiFailure, tooManyRequests } from './failure.js';

/** How many sends and edits Telegram takes (https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this). */
export interface Limits {
  /** Within any second, in all chats together. */
  readonly overall: number;
  /** Within any second, in one chat. */
  readonly perChat: number;
  /** Within any minute, in one group. */
  readonly perGroup: number;
}

/** Telegram's own limits. */
export const telegramLimits: Limits = { overall: 30, perChat: 1, perGroup: 20 };

/** No limit at all. */
export const noLimits: Limits = { overall: Infinity, perChat: Infinity, perGroup: Infinity };

/** Where a wait holds: in one chat or for the whole bot. */
export type Scope = 'all' | 'chat';

/** A send or an edit, as far as the limits look at it. */
export interface LimitedCall {
  readonly method: string;
  readonly chat: number;
  readonly isGroup: boolean;
}

/** A call that a bot should not have made. `at` in ms, `retryAfter` in seconds as answered. */
export interface Violation {
  readonly kind: 'over-limit' | 'before-deadline';
  readonly scope: Scope;
  readonly chat: number;
  readonly method: string;
  readonly at: number;
  readonly retryAfter: number;
}

const secondMs = 1000;
const minuteMs = 60_000;

/** The times of the accepted calls within the last `lengthMs`. */
class SlidingWindow {
  readonly #times: number[] = [];

  constructor(
    readonly lengthMs: number,
    readonly most: number,
  ) {}

  /** Milliseconds until one more call fits; 0 when it fits now. */
  wait(now: number): number {
    while (this.#times[0] !== undefined && now - this.#times[0] >= this.lengthMs) this.#times.shift();
    const oldest = this.#times[0];
    return oldest === undefined || this.#times.length < this.most ? 0 : oldest + this.lengthMs - now;
  }

  add(now: number): void {
    if (this.most !== Infinity) this.#times.push(now);
  }
}

/** Sliding windows, the deadlines that follow from them, and every call that disregarded either. */
export class RateLimits {
  readonly violations: Violation[] = [];
  readonly #deadlines = new Map<number | 'all', number>();
  readonly #chats = new Map<number, SlidingWindow>();
  readonly #groups = new Map<number, SlidingWindow>();
  #limits: Limits;
  #overall: SlidingWindow;

  constructor(
    limits: Limits,
    readonly clock: () => number,
  ) {
    this.#limits = limits;
    this.#overall = new SlidingWindow(secondMs, limits.overall);
  }

  /** Sets other limits; the windows begin anew, the deadlines stay. */
  set(limits: Limits): void {
    this.#limits = limits;
    this.#overall = new SlidingWindow(secondMs, limits.overall);
    this.#chats.clear();
    this.#groups.clear();
  }

  /** @throws ApiFailure 429 for a call before its deadline, which the call does not extend. */
  refuseBeforeDeadline(call: LimitedCall): void {
    const now = this.clock();
    for (const [scope, key] of [
      ['all', 'all'],
      ['chat', call.chat],
    ] as const) {
      const deadline = this.#deadlines.get(key);
      if (deadline === undefined) continue;
      if (now >= deadline) this.#deadlines.delete(key);
      else throw this.#violation('before-deadline', scope, call, deadline - now);
    }
  }

  /** Counts an accepted call. @throws ApiFailure 429 when a window is full; its scope then has a deadline. */
  take(call: LimitedCall): void {
    const now = this.clock();
    const ofChat = windowOf(this.#chats, call.chat, secondMs, this.#limits.perChat);
    const ofGroup = call.isGroup ? windowOf(this.#groups, call.chat, minuteMs, this.#limits.perGroup) : undefined;
    const waitOfChat = Math.max(ofChat.wait(now), ofGroup?.wait(now) ?? 0);
    const waitOfAll = this.#overall.wait(now);
    if (waitOfAll > 0 || waitOfChat > 0) {
      const scope = waitOfAll >= waitOfChat ? 'all' : 'chat';
      const failure = this.#violation('over-limit', scope, call, Math.max(waitOfAll, waitOfChat));
      this.#hold(scope, call.chat, failure.parameters?.retry_after ?? 0);
      throw failure;
    }
    for (const window of [this.#overall, ofChat, ofGroup]) window?.add(now);
  }

  /** Sets a deadline as if Telegram had asked for the wait by itself: that is no violation. */
  force(scope: Scope, chat: number, retryAfter: number): ApiFailure {
    this.#hold(scope, chat, retryAfter);
    return tooManyRequests(retryAfter);
  }

  #hold(scope: Scope, chat: number, retryAfter: number): void {
    this.#deadlines.set(scope === 'all' ? 'all' : chat, this.clock() + retryAfter * secondMs);
  }

  #violation(kind: Violation['kind'], scope: Scope, call: LimitedCall, waitMs: number): ApiFailure {
    const retryAfter = Math.ceil(waitMs / secondMs);
    this.violations.push({ kind, scope, chat: call.chat, method: call.method, at: this.clock(), retryAfter });
    return tooManyRequests(retryAfter);
  }
}

function windowOf(windows: Map<number, SlidingWindow>, key: number, lengthMs: number, most: number): SlidingWindow {
  const known = windows.get(key);
  if (known !== undefined) return known;
  const made = new SlidingWindow(lengthMs, most);
  windows.set(key, made);
  return made;
}
