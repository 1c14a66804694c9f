import type { Kysely } from 'kysely';
import type { Language } from '../domain/index.js';
import type { Tables } from './tables.js';

/** What a person has corrected of an article; null where what was found holds. */
export interface Correction {
  readonly outlet: string | null;
  readonly language: Language | null;
}

/** Corrections by the identity of their article: they hold for every version of it. */
export class Corrections {
  constructor(
    private readonly db: Kysely<Tables>,
    private readonly clock: () => Date,
  ) {}

  async find(identity: string): Promise<Correction | null> {
    const query = this.db.selectFrom('correction').select(['outlet', 'language']).where('identity', '=', identity);
    return (await query.executeTakeFirst()) ?? null;
  }

  /** Records a correction in place of the one before it. */
  async set(identity: string, correction: Correction): Promise<void> {
    const { outlet, language } = correction;
    const values = { outlet, language, correctedAt: this.clock().toISOString() };
    await this.db
      .insertInto('correction')
      .values({ identity, ...values })
      .onConflict((conflict) => conflict.column('identity').doUpdateSet(values))
      .execute();
  }
}
