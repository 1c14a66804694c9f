import type { Update } from 'grammy/types';
import { conflict } from './failure.js';

/** What the bot gets, before the queue gives it its number. */
export type UpdateContent = Omit<Update, 'update_id'>;

/** What a bot must ask for by name (https://core.telegram.org/bots/api#getupdates). */
const onlyOnDemand = new Set<string>(['chat_member', 'message_reaction', 'message_reaction_count']);

/** Telegram keeps an update no longer than this (https://core.telegram.org/bots/api#getting-updates). */
const keptForMs = 24 * 60 * 60 * 1000;

interface QueuedUpdate {
  readonly update: Update;
  readonly at: number;
}

interface OpenPoll {
  end(error?: Error): void;
}

/** The updates that the bot has not confirmed, in order, and the one long poll that may wait for them. */
export class UpdateQueue {
  #updates: QueuedUpdate[] = [];
  #nextId = 100_000_001;
  #allowed: readonly string[] = [];
  #poll: OpenPoll | undefined;
  #listener: (() => void) | undefined;

  constructor(readonly clock: () => number) {}

  /** Ids of all updates that have been made, for asking whether one was confirmed. */
  get nextId(): number {
    return this.#nextId;
  }

  /** What `allowed_updates` was last set to; empty for Telegram's default. */
  get allowed(): readonly string[] {
    return this.#allowed;
  }

  /** The unconfirmed updates that are not too old, in order. */
  get pending(): readonly Update[] {
    this.#dropOld();
    return this.#updates.map(({ update }) => update);
  }

  /** Remembers which kinds to keep from now on; an empty list stands for Telegram's default. */
  allow(kinds: readonly string[]): void {
    this.#allowed = kinds;
  }

  /** Has `listener` called whenever an update comes in; a webhook takes them so. */
  listen(listener: (() => void) | undefined): void {
    this.#listener = listener;
  }

  /** Queues an update, unless the bot has not asked for its kind. Gives the update as queued. */
  push(content: UpdateContent): Update | undefined {
    if (!Object.keys(content).every((kind) => this.#wants(kind))) return undefined;
    const update: Update = { update_id: this.#nextId++, ...content };
    this.#updates.push({ update, at: this.clock() });
    this.#poll?.end();
    this.#listener?.();
    return update;
  }

  /** Forgets every update below `offset`; a negative one keeps that many of the last. */
  confirmBelow(offset: number): void {
    if (offset < 0) this.#updates = this.#updates.slice(offset);
    else if (offset > 0) {
      const kept = this.#updates.findIndex(({ update }) => update.update_id >= offset);
      this.#updates = kept === -1 ? [] : kept === 0 ? this.#updates : this.#updates.slice(kept);
    }
  }

  /** Forgets one update, which a webhook has taken. */
  confirm(id: number): void {
    this.#updates = this.#updates.filter(({ update }) => update.update_id !== id);
  }

  /** Forgets all updates. */
  clear(): void {
    this.#updates = [];
  }

  /**
   * The first updates; waits up to `timeoutMs` real milliseconds for one, or until `signal` tells that nobody waits any more.
   * @throws ApiFailure 409 when another poll or a webhook takes its place.
   */
  async poll(limit: number, timeoutMs: number, signal: AbortSignal): Promise<Update[]> {
    this.endPoll('terminated by other getUpdates request; make sure that only one bot instance is running');
    this.#dropOld();
    if (this.#updates.length === 0 && timeoutMs > 0) await this.#wait(timeoutMs, signal);
    return this.#updates.slice(0, limit).map(({ update }) => update);
  }

  /** Ends the open poll, if any, with a conflict. */
  endPoll(reason: string): void {
    this.#poll?.end(conflict(reason));
  }

  #wants(kind: string): boolean {
    return this.#allowed.length === 0 ? !onlyOnDemand.has(kind) : this.#allowed.includes(kind);
  }

  #dropOld(): void {
    const now = this.clock();
    const first = this.#updates[0];
    if (first === undefined || now - first.at <= keptForMs) return;
    this.#updates = this.#updates.filter(({ at }) => now - at <= keptForMs);
  }

  #wait(timeoutMs: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const end = (error?: Error): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', leave);
        if (this.#poll === poll) this.#poll = undefined;
        if (error === undefined) resolve();
        else reject(error);
      };
      const leave = (): void => end();
      const timer = setTimeout(leave, timeoutMs);
      const poll: OpenPoll = { end };
      signal.addEventListener('abort', leave);
      this.#poll = poll;
    });
  }
}
