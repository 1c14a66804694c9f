import type { Kysely } from 'kysely';
import type { ChatId, PersonId, SubscriptionId } from '../../domain/index.js';
import type { Tables } from '../tables.js';

/** What a person is about to subscribe to. */
export interface SubscriptionDraft {
  readonly chatId: ChatId;
  /** The topic of a forum that the briefings go to, where it is one. */
  readonly threadId: number | null;
  readonly personId: PersonId;
  /** The subscription that is being changed; null for a new one. */
  readonly subscriptionId: SubscriptionId | null;
  /** JSON; what it says is the concern of the dialog. */
  readonly choice: string;
}

/** What people are about to subscribe to: of each person one thing in each chat. */
export class SubscriptionDrafts {
  constructor(private readonly db: Kysely<Tables>) {}

  /** Begins a draft in place of the one that the person had in the chat. @returns its id, which no other ever had */
  async begin(draft: SubscriptionDraft, now: Date): Promise<number> {
    const { chatId, personId } = draft;
    await this.db
      .deleteFrom('subscriptionDraft')
      .where('chatId', '=', chatId)
      .where('personId', '=', personId)
      .execute();
    const { id } = await this.db
      .insertInto('subscriptionDraft')
      .values({ ...draft, createdAt: now.toISOString() })
      .returning('id')
      .executeTakeFirstOrThrow();
    return id;
  }

  async find(id: number): Promise<SubscriptionDraft | null> {
    const query = this.db
      .selectFrom('subscriptionDraft')
      .select(['chatId', 'threadId', 'personId', 'subscriptionId', 'choice']);
    return (await query.where('id', '=', id).executeTakeFirst()) ?? null;
  }

  async change(id: number, choice: string): Promise<void> {
    await this.db.updateTable('subscriptionDraft').set({ choice }).where('id', '=', id).execute();
  }

  async remove(id: number): Promise<void> {
    await this.db.deleteFrom('subscriptionDraft').where('id', '=', id).execute();
  }

  async forgetPerson(personId: PersonId): Promise<void> {
    await this.db.deleteFrom('subscriptionDraft').where('personId', '=', personId).execute();
  }

  /** Gives up the drafts that were begun before a moment; their buttons say so from then on. */
  async forgetOld(before: Date): Promise<void> {
    await this.db.deleteFrom('subscriptionDraft').where('createdAt', '<', before.toISOString()).execute();
  }
}
