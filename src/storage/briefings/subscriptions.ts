import { type Kysely, sql } from 'kysely';
import {
  type ChatId,
  type LocalDay,
  type PersonId,
  type Subscription,
  type SubscriptionChoice,
  type SubscriptionId,
  subscriptionId,
} from '../../domain/index.js';
import type { Tables } from '../tables.js';
import { choiceColumns, readSubscription } from './subscription-row.js';

/** Whether a chat can be written to. */
type Reachability = Tables['chat']['reachability'];

/** Where the briefings of a subscription go, and what was chosen for them. */
export interface NewSubscription extends SubscriptionChoice {
  readonly chat: ChatId;
  readonly thread: number | null;
  readonly person: PersonId;
}

/** When the next briefing of a subscription is due, and by which rules of zones that was found. */
export interface NextRun {
  readonly localDay: LocalDay;
  readonly at: Date;
}

/** A subscription with what its next briefing depends on. */
export interface ScheduledSubscription {
  readonly subscription: Subscription;
  readonly nextDay: LocalDay;
  readonly nextAt: Date;
  /** The last day that the ledger has. */
  readonly lastDay: LocalDay | null;
  /** The end of the period of the last briefing that was sent. */
  readonly coveredUntil: Date | null;
  readonly reachability: Reachability;
}

/** What people have subscribed to, and when the next briefing of each is due. */
export class Subscriptions {
  constructor(private readonly db: Kysely<Tables>) {}

  /** @param zoneData the rules of zones by which `next` was found */
  async add(
    { chat, thread, person, ...choice }: NewSubscription,
    next: NextRun | null,
    zoneData: string,
    now: Date,
  ): Promise<SubscriptionId> {
    const place = { chatId: chat, threadId: thread, personId: person };
    const { id } = await this.db
      .insertInto('subscription')
      .values({
        ...place,
        ...choiceColumns(choice),
        ...nextColumns(next),
        zoneData,
        state: 'active',
        createdAt: now.toISOString(),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    return id;
  }

  async find(id: SubscriptionId): Promise<Subscription | null> {
    const row = await this.db.selectFrom('subscription').selectAll().where('id', '=', id).executeTakeFirst();
    return row ? readSubscription(row) : null;
  }

  /** Those of a chat, or of one topic of a forum, oldest first. */
  async ofChat(chat: ChatId, thread?: number | null): Promise<Subscription[]> {
    let query = this.db.selectFrom('subscription').selectAll().where('chatId', '=', chat).orderBy('id');
    if (thread !== undefined) query = query.where('threadId', 'is', thread);
    return (await query.execute()).map(readSubscription);
  }

  /** Those that a person has made, oldest first. */
  async ofPerson(person: PersonId): Promise<Subscription[]> {
    const query = this.db.selectFrom('subscription').selectAll().where('personId', '=', person).orderBy('id');
    return (await query.execute()).map(readSubscription);
  }

  /** The last day that the ledger has for a subscription. */
  async lastDay(id: SubscriptionId): Promise<LocalDay | null> {
    const row = await this.db.selectFrom('subscription').select('lastDay').where('id', '=', id).executeTakeFirst();
    return row?.lastDay ?? null;
  }

  /** Takes another choice, with the next briefing by it. */
  async change(id: SubscriptionId, choice: SubscriptionChoice, next: NextRun | null, zoneData: string): Promise<void> {
    const set = { ...choiceColumns(choice), ...nextColumns(next), zoneData };
    await this.db.updateTable('subscription').set(set).where('id', '=', id).execute();
  }

  /** Sends no briefings until it is resumed. */
  async pause(id: SubscriptionId): Promise<void> {
    const set = { state: 'paused', ...nextColumns(null) } as const;
    await this.db.updateTable('subscription').set(set).where('id', '=', id).execute();
  }

  async resume(id: SubscriptionId, next: NextRun | null, zoneData: string): Promise<void> {
    const set = { state: 'active', ...nextColumns(next), zoneData } as const;
    await this.db.updateTable('subscription').set(set).where('id', '=', id).execute();
  }

  /** Deletes a subscription with its ledger, what it wants less of, and what waits to be sent of it. Wants the caller's transaction. False where there is none. */
  async remove(id: SubscriptionId): Promise<boolean> {
    return (await this.removeAll([id])) > 0;
  }

  /** The same with those of a person's chat and those that the person has made elsewhere; gives their number. */
  async forgetPerson(person: PersonId, chat: ChatId): Promise<number> {
    const rows = await this.db
      .selectFrom('subscription')
      .select('id')
      .where((eb) => eb.or([eb('personId', '=', person), eb('chatId', '=', chat)]))
      .execute();
    return this.removeAll(rows.map(({ id }) => id));
  }

  /** A group has become a supergroup, with another id. */
  async moveChat(from: ChatId, to: ChatId): Promise<void> {
    await this.db.updateTable('subscription').set({ chatId: to }).where('chatId', '=', from).execute();
  }

  /** Whether a briefing is due. */
  async hasDue(now: Date): Promise<boolean> {
    const query = this.db.selectFrom('subscription').select('id').where('nextAt', '<=', now.toISOString()).limit(1);
    return (await query.executeTakeFirst()) !== undefined;
  }

  /** Subscriptions with a briefing due, the longest overdue first. */
  async due(now: Date, limit: number): Promise<ScheduledSubscription[]> {
    const query = this.scheduled().where('nextAt', '<=', now.toISOString());
    const rows = await query.orderBy('nextAt').orderBy('subscription.id').limit(limit).execute();
    return rows.flatMap(readScheduled);
  }

  /** Subscriptions whose briefings become due after a moment, or after another's at it, and until another moment; the first one first. */
  async dueAfter(
    { at, id }: { readonly at: Date; readonly id: number },
    until: Date,
    limit: number,
  ): Promise<ScheduledSubscription[]> {
    const after = at.toISOString();
    const query = this.scheduled()
      .where('nextAt', '<=', until.toISOString())
      .where((eb) =>
        eb.or([
          eb('nextAt', '>', after),
          eb.and([eb('nextAt', '=', after), eb('subscription.id', '>', subscriptionId(id))]),
        ]),
      );
    const rows = await query.orderBy('nextAt').orderBy('subscription.id').limit(limit).execute();
    return rows.flatMap(readScheduled);
  }

  /** Those whose next briefing was found by other rules of zones than these, in the order of their ids. */
  async foundByOtherRules(zoneData: string, limit: number): Promise<ScheduledSubscription[]> {
    const query = this.scheduled().where('nextAt', 'is not', null).where('zoneData', '!=', zoneData);
    return (await query.orderBy('subscription.id').limit(limit).execute()).flatMap(readScheduled);
  }

  /**
   * Sets when the next briefing is due; null for never.
   *
   * @param lastDay the last day that the ledger has now, where that has changed
   */
  async schedule(id: SubscriptionId, next: NextRun | null, zoneData: string, lastDay?: LocalDay): Promise<void> {
    const set = { ...nextColumns(next), zoneData, ...(lastDay !== undefined && { lastDay }) };
    await this.db.updateTable('subscription').set(set).where('id', '=', id).execute();
  }

  /** What is known of a subscription whose briefing is being made; null where it was deleted. */
  async scheduledById(id: SubscriptionId): Promise<Omit<ScheduledSubscription, 'nextDay' | 'nextAt'> | null> {
    const row = await this.scheduled().where('subscription.id', '=', id).executeTakeFirst();
    if (!row) return null;
    return readState(row);
  }

  private scheduled() {
    return this.db
      .selectFrom('subscription')
      .leftJoin('chat', 'chat.id', 'subscription.chatId')
      .selectAll('subscription')
      .select('chat.reachability');
  }

  /** Forgets the vectors of topics that nobody follows: they hold what somebody has written. */
  async forgetUnusedTopics(): Promise<void> {
    await this.db
      .deleteFrom('topicVector')
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('subscription')
              .select('subscription.id')
              .where(sql<boolean>`trim(subscription.topic) = topic_vector.words`),
          ),
        ),
      )
      .execute();
  }

  /** A message under way goes on; the others of its briefing are taken back. */
  private async removeAll(ids: readonly SubscriptionId[]): Promise<number> {
    if (ids.length === 0) return 0;
    await this.db
      .updateTable('outgoingMessage')
      .set({ state: 'cancelled', content: null })
      .where('state', '=', 'pending')
      .where('deliveryId', 'in', (eb) => eb.selectFrom('delivery').select('id').where('subscriptionId', 'in', ids))
      .execute();
    await this.db.deleteFrom('lessOfStory').where('subscriptionId', 'in', ids).execute();
    const result = await this.db.deleteFrom('subscription').where('id', 'in', ids).executeTakeFirst();
    await this.forgetUnusedTopics();
    return Number(result.numDeletedRows);
  }
}

function nextColumns(next: NextRun | null): { readonly nextDay: LocalDay | null; readonly nextAt: string | null } {
  return { nextDay: next?.localDay ?? null, nextAt: next?.at.toISOString() ?? null };
}

type ScheduledRow = Parameters<typeof readSubscription>[0] & { readonly reachability: Reachability | null };

function readScheduled(row: ScheduledRow): ScheduledSubscription[] {
  const { nextDay, nextAt } = row;
  return nextDay === null || nextAt === null ? [] : [{ ...readState(row), nextDay, nextAt: new Date(nextAt) }];
}

function readState(row: ScheduledRow): Omit<ScheduledSubscription, 'nextDay' | 'nextAt'> {
  return {
    subscription: readSubscription(row),
    lastDay: row.lastDay,
    coveredUntil: row.coveredUntil === null ? null : new Date(row.coveredUntil),
    reachability: row.reachability ?? 'reachable',
  };
}
