import type { Kysely, Selectable } from 'kysely';
import type { PersonId } from '../domain/index.js';
import type { Tables } from './tables.js';

/** Who has no id, such as who asks on the command line. */
const NOBODY = 0;

/** What chat models took in one day. */
export interface DayOfTokens {
  /** In UTC: `2016-06-04`. */
  readonly day: string;
  readonly replies: number;
  readonly prompt: number;
  readonly completion: number;
}

/** What chat models took, by day in UTC and by who asked. */
export class TokenUsages {
  constructor(private readonly db: Kysely<Tables>) {}

  /** Counts the tokens of one reply. @param personId null for who has no id */
  async add(
    day: string,
    personId: PersonId | null,
    { prompt, completion }: { readonly prompt: number; readonly completion: number },
  ): Promise<void> {
    await this.addRow({
      day,
      personId: personId ?? NOBODY,
      replies: 1,
      promptTokens: prompt,
      completionTokens: completion,
    });
  }

  /** The tokens of a day, of prompts and replies together, by everyone. */
  async spent(day: string): Promise<number> {
    const [found] = await this.days(1, day);
    return found ? found.prompt + found.completion : 0;
  }

  /** The same by one person, or by those without an id. */
  async spentBy(day: string, personId: PersonId | null): Promise<number> {
    const row = await this.db
      .selectFrom('tokenUsage')
      .select((eb) => eb('promptTokens', '+', eb.ref('completionTokens')).as('tokens'))
      .where('day', '=', day)
      .where('personId', '=', personId ?? NOBODY)
      .executeTakeFirst();
    return Number(row?.tokens ?? 0);
  }

  /** The last days on which anything was used, the newest first. @param only names the one day to look at */
  async days(limit: number, only: string | null = null): Promise<DayOfTokens[]> {
    const query = this.db
      .selectFrom('tokenUsage')
      .select(({ fn }) => [
        'day',
        fn.sum<number>('replies').as('replies'),
        fn.sum<number>('promptTokens').as('prompt'),
        fn.sum<number>('completionTokens').as('completion'),
      ])
      .groupBy('day')
      .orderBy('day', 'desc')
      .limit(limit);
    return (only === null ? query : query.where('day', '=', only)).execute();
  }

  /** Takes a person's name off their tokens, which stay counted, and gives the number of days. */
  async forgetPerson(personId: PersonId): Promise<number> {
    return this.takeNameOff(personId, null);
  }

  /** Takes all names off the tokens of days before this one: only a day's own limit needs them. */
  async forgetPeopleBefore(day: string): Promise<void> {
    const people = await this.db
      .selectFrom('tokenUsage')
      .select('personId')
      .distinct()
      .where('day', '<', day)
      .where('personId', '!=', NOBODY)
      .execute();
    for (const { personId } of people) await this.takeNameOff(personId, day);
  }

  /** @param before null for all days */
  private async takeNameOff(personId: number, before: string | null): Promise<number> {
    const deletion = this.db.deleteFrom('tokenUsage').where('personId', '=', personId).returningAll();
    const rows = await (before === null ? deletion : deletion.where('day', '<', before)).execute();
    for (const row of rows) await this.addRow({ ...row, personId: NOBODY });
    return rows.length;
  }

  private async addRow(row: Selectable<Tables['tokenUsage']>): Promise<void> {
    const { replies, promptTokens, completionTokens } = row;
    await this.db
      .insertInto('tokenUsage')
      .values(row)
      .onConflict((conflict) =>
        conflict.columns(['day', 'personId']).doUpdateSet((eb) => ({
          replies: eb('tokenUsage.replies', '+', replies),
          promptTokens: eb('tokenUsage.promptTokens', '+', promptTokens),
          completionTokens: eb('tokenUsage.completionTokens', '+', completionTokens),
        })),
      )
      .execute();
  }
}
