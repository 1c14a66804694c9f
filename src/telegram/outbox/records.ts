import type { ChatId } from '../../domain/index.js';
import type {
  NewOutgoingMessage,
  PauseScope,
  Reachability,
  TelegramRecords,
  TelegramStorage,
  UnsentMessage,
} from '../../storage/index.js';
import type { Clock } from './clock.js';
import type { OutboxObserver } from './observer.js';
import type { QueuedMessage } from './queued-message.js';
import { retryDelay } from './retry-delay.js';

/** To ask a database once more costs nothing. */
const LONGEST_PAUSE_MS = 30_000;

/** What the outbox keeps its records in. */
export type OutboxStorage = Pick<TelegramStorage, 'messages' | 'pauses' | 'chats' | 'transaction'>;

/** A message, as far as its records are concerned. */
type Recorded = Pick<QueuedMessage, 'id' | 'chatId' | 'deliveryId'>;

/** How a message stands after a call that did not finish it. */
export interface Postponement {
  readonly notBefore: Date | null;
  readonly uncertain: boolean;
  readonly reason: string | null;
  readonly content?: NewOutgoingMessage['content'];
  readonly calledAt?: Date;
}

interface RecordsParts {
  readonly storage: OutboxStorage;
  readonly clock: Clock;
  readonly random: () => number;
  readonly observer: OutboxObserver;
}

/** A record could not be written or read, and the outbox does not go on trying, for it was closed. */
export class RecordsClosed extends Error {}

/**
 * The outbox's records. What the database does not take, such as while the disk is full, is tried again after growing pauses until it
 * does: a message that is sent but could not be marked stays under way, so that it is not sent again.
 *
 * All methods throw {@link RecordsClosed} where that fails after {@link OutboxRecords.close}.
 */
export class OutboxRecords {
  private isClosed = false;
  private readonly sleeping = new Set<() => void>();

  constructor(private readonly parts: RecordsParts) {}

  async pending(ids: readonly number[]): Promise<UnsentMessage[]> {
    return this.keep(async ({ messages }) => messages.pending(ids));
  }

  async reachability(chatId: ChatId): Promise<Reachability> {
    return this.keep(async ({ chats }) => (await chats.find(chatId))?.reachability ?? 'reachable');
  }

  /** False where the message has been finished otherwise. */
  async begin({ id, deliveryId }: Recorded): Promise<boolean> {
    if (deliveryId === null) return this.keep(async ({ messages }) => messages.begin(id));
    return this.change(async ({ briefings }) => briefings.messages.begin({ id, deliveryId }));
  }

  async succeed({ id, deliveryId }: Recorded, messageId: number | null, calledAt: Date): Promise<void> {
    if (deliveryId === null) return this.keep(async ({ messages }) => messages.succeed(id, messageId, calledAt));
    return this.change(async ({ briefings }) => briefings.messages.succeed({ id, deliveryId }, messageId, calledAt));
  }

  /**
   * Gives a message up, and with it the others of its briefing, of which it gives the ids.
   *
   * @param cause why: its chat cannot be reached, or anything else
   * @param calledAt when the call for it ended, where there was one
   */
  async fail(
    { id, deliveryId }: Recorded,
    cause: 'failed' | 'blocked',
    reason: string,
    calledAt?: Date,
  ): Promise<readonly number[]> {
    if (deliveryId === null) {
      await this.keep(async ({ messages }) => messages.fail(id, reason, calledAt));
      return [];
    }
    const now = this.parts.clock.now();
    return this.change(async ({ briefings }) =>
      briefings.messages.fail({ id, deliveryId }, cause, reason, calledAt ?? null, now),
    );
  }

  /** Gives a message of a briefing up that may have been sent, and the others of it, of which it gives the ids. */
  async lose(
    { id, deliveryId }: Recorded & { readonly deliveryId: number },
    reason: string,
    calledAt: Date,
  ): Promise<readonly number[]> {
    return this.change(async ({ briefings }) =>
      briefings.messages.lose({ id, deliveryId }, reason, calledAt, calledAt),
    );
  }

  async postpone(id: number, later: Postponement): Promise<void> {
    await this.keep(async ({ messages }) => messages.postpone(id, later));
  }

  async pause(scope: PauseScope, until: Date): Promise<void> {
    await this.keep(async ({ pauses }) => pauses.set(scope, until));
  }

  /** Marks a chat, gives the message up that showed it, and takes back what else waits for the chat, of which it gives the ids. */
  async leaveAlone(
    { id, chatId, deliveryId }: Recorded,
    reachability: Reachability,
    reason: string,
    calledAt: Date,
  ): Promise<number[]> {
    return this.change(async ({ chats, messages, briefings }) => {
      await chats.setReachability(chatId, reachability);
      const ofBriefing =
        deliveryId === null
          ? await messages.fail(id, reason, calledAt).then(() => [])
          : await briefings.messages.fail({ id, deliveryId }, 'blocked', reason, calledAt, calledAt);
      const ofBriefings = await briefings.messages.abandon(chatId, reason, calledAt);
      return [...ofBriefing, ...ofBriefings, ...(await messages.cancel(chatId))];
    });
  }

  /** Sends what waits for a group to the supergroup that it has become, with the message that showed it. */
  async move({ id, chatId }: Recorded, to: ChatId, reason: string, calledAt: Date): Promise<void> {
    await this.change(async ({ chats, messages, briefings }) => {
      await messages.postpone(id, { notBefore: null, uncertain: false, reason, calledAt });
      await messages.moveChat(chatId, to);
      await chats.move(chatId, to);
      await briefings.subscriptions.moveChat(chatId, to);
    });
  }

  /** From now on nothing is tried twice. */
  close(): void {
    this.isClosed = true;
    for (const wake of this.sleeping) wake();
  }

  private async change<T>(work: (records: TelegramRecords) => Promise<T>): Promise<T> {
    return this.keep(async ({ transaction }) => transaction(work));
  }

  private async keep<T>(work: (storage: OutboxStorage) => Promise<T>): Promise<T> {
    const { storage, random, observer } = this.parts;
    for (let failures = 1; ; failures++) {
      try {
        return await work(storage);
      } catch (error) {
        const delayMs = Math.min(LONGEST_PAUSE_MS, retryDelay(failures, random));
        observer({ kind: 'storage-failed', error, delayMs });
        if (!this.isClosed) await this.sleep(delayMs);
        if (this.isClosed) throw new RecordsClosed('The outbox was closed.', { cause: error });
      }
    }
  }

  private async sleep(milliseconds: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const wake = (): void => {
        cancel();
        this.sleeping.delete(wake);
        resolve();
      };
      const cancel = this.parts.clock.after(milliseconds, wake);
      this.sleeping.add(wake);
    });
  }
}
