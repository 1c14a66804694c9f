import type { Api } from 'grammy';
import type { ChatId } from '../../domain/index.js';
import { ChatQueues } from './chat-queues.js';
import type { Clock } from './clock.js';
import { Delivery } from './delivery.js';
import type { Departures } from './departures.js';
import type { OutboxObserver } from './observer.js';
import { type QueuedMessage, queued } from './queued-message.js';
import { OutboxRecords, type OutboxStorage, RecordsClosed } from './records.js';
import type { Next } from './settlement.js';
import { LOOK_BACK_MS, Traffic } from './traffic.js';

/** A timer has an upper bound; nothing is lost by looking again. */
const LONGEST_SLEEP_MS = 3_600_000;
/** A statement takes some thousand ids at most, and the first messages should not wait for the last to be read. */
const IDS_AT_ONCE = 500;

interface OutboxParts {
  /** Without a plugin that tries again by itself. */
  readonly api: Api;
  readonly records: OutboxStorage;
  readonly departures: Departures;
  readonly clock: Clock;
  /** Gives numbers in [0, 1). */
  readonly random: () => number;
  readonly observer: OutboxObserver;
}

/**
 * The bot's one way out: what is stored as an outgoing message is sent, within Telegram's limits, until it has been sent or can be
 * given up. Answers go before briefings. In a chat messages go one after the other, the oldest of each kind first; among chats the
 * oldest message comes first, and none waits for another chat's pause.
 *
 * A message is sent once where that can be known. Where the answer to an attempt was lost it is sent again, and the observer is told;
 * but a part of a briefing is not: its briefing becomes `unknown`, and somebody decides.
 */
export class Outbox {
  private readonly traffic: Traffic;
  private readonly queues: ChatQueues;
  private readonly records: OutboxRecords;
  private readonly delivery: Delivery;
  private readonly started: Promise<void>;
  private markStarted: () => void = () => {};
  private stepsUnderWay = 0;
  private readsUnderWay = 0;
  /** Messages under way that are not to be tried again. */
  private readonly withdrawn = new Set<number>();
  private cancelTimer: () => void = () => {};
  private draining: { readonly until: number; readonly end: () => void; readonly ended: Promise<void> } | null = null;

  constructor(private readonly parts: OutboxParts) {
    const { records: storage, ...rest } = parts;
    this.started = new Promise((resolve) => (this.markStarted = resolve));
    this.traffic = new Traffic(parts.random);
    this.queues = new ChatQueues((chatId) => this.traffic.chatFreeAt(chatId));
    this.records = new OutboxRecords({ ...rest, storage });
    this.delivery = new Delivery({ ...rest, records: this.records, traffic: this.traffic });
  }

  /** How many messages are not sent yet, with those under way. */
  get waiting(): number {
    return this.queues.size;
  }

  /** How many of them are parts of briefings. */
  get waitingBriefings(): number {
    return this.queues.briefings;
  }

  /** Takes up what an earlier process has left, with the limits as it left them, and begins to send. */
  async start(): Promise<void> {
    const { records, clock, departures } = this.parts;
    const recent = await records.messages.sentSince(new Date(clock.now().getTime() - LOOK_BACK_MS));
    const pauses = await records.pauses.active(clock.now());
    const { unsent, cut } = await records.transaction(async ({ messages, briefings }) => {
      const lost = await briefings.messages.recover(clock.now(), (call) => departures.stayed(call));
      return { cut: lost, unsent: await messages.recover() };
    });
    departures.begin();
    const [now, elapsed] = [clock.now(), clock.elapsed()];
    this.traffic.restore({ recent, pauses, unsent, cut }, now, elapsed);
    for (const message of unsent) this.queues.add(queued(message, now, elapsed));
    this.traffic.begin();
    this.markStarted();
    this.pump();
  }

  /** Sends messages that were stored, and are committed; those that are finished by now are left out. */
  enqueue(ids: readonly number[]): void {
    void this.read(ids);
  }

  /**
   * Takes back what waits for a chat, or for one thread of it, but for briefings; a message under way may still arrive, but is not
   * tried again.
   *
   * @returns how many were taken back
   * @throws what the database throws
   */
  async withdraw(chatId: ChatId, threadId?: number | null): Promise<number> {
    const underWay = this.queues.underWay(chatId);
    const isMeant = threadId === undefined || threadId === underWay?.threadId;
    if (underWay?.deliveryId === null && isMeant) this.withdrawn.add(underWay.id);
    const ids = await this.parts.records.messages.cancel(chatId, threadId);
    this.queues.remove(chatId, ids);
    this.pump();
    return ids.length;
  }

  /**
   * Sends what can be sent by a deadline without waiting for a pause or for another try, and then no more. Calls under way are waited
   * for until the deadline. What is left stays stored.
   */
  async drain(deadline: Date): Promise<void> {
    this.draining ??= this.beginDraining(deadline);
    this.pump();
    await this.draining.ended;
  }

  private async read(ids: readonly number[]): Promise<void> {
    this.readsUnderWay++;
    try {
      await this.started;
      for (let start = 0; start < ids.length && this.traffic.isOpen; start += IDS_AT_ONCE) {
        const messages = await this.records.pending(ids.slice(start, start + IDS_AT_ONCE));
        const { clock } = this.parts;
        for (const message of messages) this.queues.add(queued(message, clock.now(), clock.elapsed()));
        this.pump();
      }
    } catch (error) {
      if (!(error instanceof RecordsClosed)) throw error;
    } finally {
      this.readsUnderWay--;
      this.pump();
    }
  }

  /** Begins every step that may begin now, and sees to it that the next one does in time. */
  private pump(): void {
    this.cancelTimer();
    const { clock } = this.parts;
    while (this.traffic.isOpen) {
      const now = clock.elapsed();
      const at = Math.max(this.traffic.freeAt(), this.queues.nextAt(now));
      const message = at <= now ? this.queues.take(now) : null;
      if (!message) {
        this.pumpIn(at - now);
        break;
      }
      this.traffic.reserve(message.chatId, now);
      this.stepsUnderWay++;
      void this.step(message);
    }
    this.endWhenDrained();
  }

  private pumpIn(milliseconds: number): void {
    if (milliseconds === Infinity) return;
    const sleep = Math.min(Math.max(1, Math.ceil(milliseconds)), LONGEST_SLEEP_MS);
    this.cancelTimer = this.parts.clock.after(sleep, () => this.pump());
  }

  private async step(message: QueuedMessage): Promise<void> {
    const next = await this.nextOf(message);
    this.withdrawn.delete(message.id);
    this.traffic.release(message.chatId);
    this.stepsUnderWay--;
    if (next) this.conclude(message, next);
    this.pump();
  }

  /** Null where it could not be recorded before the end; the message stays under way then, so that it is not sent again. */
  private async nextOf(message: QueuedMessage): Promise<Next | null> {
    try {
      const next = await this.delivery.step(message);
      if (next.kind !== 'again' || !this.withdrawn.has(message.id)) return next;
      return await this.delivery.giveUp(message, 'it was withdrawn');
    } catch (error) {
      if (error instanceof RecordsClosed) return null;
      throw error;
    }
  }

  private conclude(message: QueuedMessage, next: Next): void {
    switch (next.kind) {
      case 'finished':
        this.queues.finish(message);
        break;
      case 'again':
        this.queues.putBack(message, next.message);
        if (next.message.chatId !== message.chatId) this.queues.move(message.chatId, next.message.chatId);
        break;
      case 'left-alone':
        this.queues.remove(message.chatId, next.cancelled);
        this.queues.finish(message);
        break;
    }
  }

  private beginDraining(deadline: Date): NonNullable<Outbox['draining']> {
    const { clock } = this.parts;
    const left = Math.max(0, deadline.getTime() - clock.now().getTime());
    const cancelDeadline = clock.after(left, () => this.end());
    let resolve = (): void => {};
    const ended = new Promise<void>((done) => (resolve = done));
    const end = (): void => {
      cancelDeadline();
      resolve();
    };
    return { until: clock.elapsed() + left, end, ended };
  }

  private endWhenDrained(): void {
    if (!this.draining || this.stepsUnderWay > 0) return;
    if (this.traffic.isOpen && (this.readsUnderWay > 0 || this.canSendBy(this.draining.until))) return;
    this.end();
  }

  /** Whether a call may begin by a moment, waiting for the rate limits alone. */
  private canSendBy(until: number): boolean {
    const now = this.parts.clock.elapsed();
    return this.queues.someNext(({ chatId, notBefore }) => notBefore <= now && this.traffic.flows(chatId, now, until));
  }

  private end(): void {
    this.traffic.stop();
    this.cancelTimer();
    this.records.close();
    this.draining?.end();
  }
}
