import type { Kysely } from 'kysely';
import type { ChatId, PersonId } from '../../domain/index.js';
import type { Tables } from '../tables.js';

/** A search whose pages can be turned. */
export interface Listing {
  readonly chatId: ChatId;
  readonly personId: PersonId;
  /** What was searched for, as it was written. */
  readonly query: string;
}

/** Searches that buttons refer to. */
export class Listings {
  constructor(private readonly db: Kysely<Tables>) {}

  async add(listing: Listing, now: Date): Promise<number> {
    const { id } = await this.db
      .insertInto('listing')
      .values({ ...listing, createdAt: now.toISOString() })
      .returning('id')
      .executeTakeFirstOrThrow();
    return id;
  }

  async find(id: number): Promise<Listing | null> {
    const query = this.db.selectFrom('listing').select(['chatId', 'personId', 'query']).where('id', '=', id);
    return (await query.executeTakeFirst()) ?? null;
  }

  /** Forgets a person's searches, and gives their number. */
  async forgetPerson(personId: PersonId): Promise<number> {
    const result = await this.db.deleteFrom('listing').where('personId', '=', personId).executeTakeFirst();
    return Number(result.numDeletedRows);
  }

  /** Forgets the searches made before a moment; their buttons say so from then on. */
  async forgetOld(before: Date): Promise<void> {
    await this.db.deleteFrom('listing').where('createdAt', '<', before.toISOString()).execute();
  }
}
