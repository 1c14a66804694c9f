import type { Kysely } from 'kysely';
import type { PersonId } from '../../domain/index.js';
import type { Tables } from '../tables.js';

/** How many questions people have asked, by period of time. */
export class Usage {
  constructor(private readonly db: Kysely<Tables>) {}

  /** Counts one more question of a person in a period, and gives the number with it. */
  async count(personId: PersonId, period: string): Promise<number> {
    const row = await this.db
      .insertInto('usage')
      .values({ personId, period, questions: 1 })
      .onConflict((conflict) =>
        conflict.columns(['personId', 'period']).doUpdateSet((eb) => ({ questions: eb('usage.questions', '+', 1) })),
      )
      .returning('questions')
      .executeTakeFirstOrThrow();
    return row.questions;
  }

  /** How many questions a person has asked in a period. */
  async questions(personId: PersonId, period: string): Promise<number> {
    const row = await this.db
      .selectFrom('usage')
      .select('questions')
      .where('personId', '=', personId)
      .where('period', '=', period)
      .executeTakeFirst();
    return row?.questions ?? 0;
  }

  /** Forgets a person's counts, and gives their number. */
  async forgetPerson(personId: PersonId): Promise<number> {
    const result = await this.db.deleteFrom('usage').where('personId', '=', personId).executeTakeFirst();
    return Number(result.numDeletedRows);
  }

  /** Forgets every period but those named. */
  async forgetOther(periods: readonly string[]): Promise<void> {
    await this.db.deleteFrom('usage').where('period', 'not in', periods).execute();
  }
}
