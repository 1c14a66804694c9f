import type { ChatId } from '../../domain/index.js';
import type { PauseScope, RecentMessage, UnsentMessage } from '../../storage/index.js';
import { Outage } from './outage.js';
import { Pacing, type Verdict } from './pacing.js';

/** No limit of Telegram's looks further back, in ms. */
export const LOOK_BACK_MS = 61_000;

/** Which calls may begin, and what those that have ended say about that. Moments are in ms and never go back. */
export class Traffic {
  private readonly pacing = new Pacing();
  private readonly outage: Outage;
  /** Chats to which a call is about to begin or under way. */
  private readonly calling = new Set<ChatId>();
  private open = false;

  /** @param random gives numbers in [0, 1) */
  constructor(random: () => number) {
    this.outage = new Outage(random);
  }

  /** Whether calls may begin at all: from `begin` until `stop`. */
  get isOpen(): boolean {
    return this.open;
  }

  /** Lets calls begin. */
  begin(): void {
    this.open = true;
  }

  /** Lets no call begin any more. */
  stop(): void {
    this.open = false;
  }

  /**
   * Takes up what an earlier process has left. Its calls count with as many as there ever were for a message, for it is not known when
   * those before the last took place; and one that was under way when it ended counts as if it had been made now.
   *
   * @param now the time of day
   * @param elapsed the same moment
   */
  restore(
    left: {
      readonly recent: readonly RecentMessage[];
      readonly pauses: ReadonlyMap<PauseScope, Date>;
      readonly unsent: readonly UnsentMessage[];
      /** Chats to which something was being sent that is not sent again. */
      readonly cut: readonly ChatId[];
    },
    now: Date,
    elapsed: number,
  ): void {
    for (const { chatId, sentAt, attempts } of left.recent) {
      const at = elapsed + Math.min(0, sentAt.getTime() - now.getTime());
      for (let call = 0; call < attempts; call++) this.pacing.restore(chatId, at);
    }
    for (const { chatId, uncertain } of left.unsent) if (uncertain) this.pacing.restore(chatId, elapsed);
    for (const chatId of left.cut) this.pacing.restore(chatId, elapsed);
    for (const [scope, until] of left.pauses) this.pacing.pause(scope, elapsed + until.getTime() - now.getTime());
  }

  /** From when on some call may begin; Infinity while that depends on the end of another. */
  freeAt(): number {
    return Math.max(this.pacing.freeAt(), this.outage.freeAt(this.calling.size));
  }

  /** From when on a call to a chat may begin, as far as that depends on the chat. */
  chatFreeAt(chatId: ChatId): number {
    return this.pacing.chatFreeAt(chatId);
  }

  /** Whether a call to a chat may begin now or by a later moment, and what it waits for until then is no pause. */
  flows(chatId: ChatId, now: number, by: number): boolean {
    return !this.isHeld(chatId, now) && this.outage.freeAt(0) <= now && this.chatFreeAt(chatId) <= by;
  }

  /** Whether no call to a chat may begin at this moment, whatever the rate limits are. */
  isHeld(chatId: ChatId, now: number): boolean {
    return !this.open || Math.max(this.pacing.pausedUntil('all'), this.pacing.pausedUntil(chatId)) > now;
  }

  /** A call to a chat is about to begin. */
  reserve(chatId: ChatId, now: number): void {
    this.calling.add(chatId);
    this.pacing.begin(chatId, now);
  }

  /** The call to a chat has ended. */
  called(chatId: ChatId, at: number, verdict: Verdict): void {
    this.calling.delete(chatId);
    this.pacing.end(chatId, at, verdict);
    if (verdict === 'lost') this.outage.failed(chatId, at);
    else this.outage.answered();
  }

  /** Gives back what was reserved for a call to a chat, if it has not taken place. */
  release(chatId: ChatId): void {
    if (this.calling.delete(chatId)) this.pacing.cancel(chatId);
  }

  /**
   * The server has just answered a call to a chat that it wants no messages for some ms. Gives what that is taken to concern.
   *
   * @param now when that was
   */
  flooded(chatId: ChatId, now: number, waitMs: number): PauseScope {
    const scope = this.pacing.scopeOfFlood(chatId, now, waitMs);
    this.pacing.pause(scope, now + waitMs);
    return scope;
  }
}
