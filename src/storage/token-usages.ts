import type { Kysely, Selectable } from 'kysely';
import type { PersonId } from '../domain/index.js';
import type { Tables, TokenTask } from './tables.js';

/** Who has no id, such as who asks on the command line. */
const NOBODY = 0;

/** For what, and by whom. A story is for all who are told it. */
export type TokenSpending =
  | {
      readonly task: Exclude<TokenTask, 'story'>;
      /** Null for who has no id. */
      readonly asker: PersonId | null;
    }
  | { readonly task: 'story' };

/** Replies, and the tokens that were read and written for them. */
interface Tokens {
  readonly replies: number;
  readonly prompt: number;
  readonly completion: number;
}

/** What chat models took in one day. */
export interface DayOfTokens extends Tokens {
  /** In UTC: `2016-06-04`. */
  readonly day: string;
  /** The same by what it was spent on, in the order of the names. */
  readonly tasks: readonly (Tokens & { readonly task: TokenTask })[];
}

/** What chat models took, by day in UTC, by who asked and by what for. */
export class TokenUsages {
  constructor(private readonly db: Kysely<Tables>) {}

  /** Counts the tokens of one reply. */
  async add(
    day: string,
    spending: TokenSpending,
    { prompt, completion }: { readonly prompt: number; readonly completion: number },
  ): Promise<void> {
    await this.addRow({
      day,
      personId: (spending.task === 'story' ? null : spending.asker) ?? NOBODY,
      task: spending.task,
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

  /** The same by one person, or by those without an id; what stories took is nobody's. */
  async spentBy(day: string, personId: PersonId | null): Promise<number> {
    const row = await this.db
      .selectFrom('tokenUsage')
      .select(({ fn, eb, ref }) => fn.sum<number>(eb('promptTokens', '+', ref('completionTokens'))).as('tokens'))
      .where('day', '=', day)
      .where('personId', '=', personId ?? NOBODY)
      .where('task', '!=', 'story')
      .executeTakeFirst();
    return Number(row?.tokens ?? 0);
  }

  /** The last days on which anything was used, the newest first. @param only names the one day to look at */
  async days(limit: number, only: string | null = null): Promise<DayOfTokens[]> {
    const recent = this.db.selectFrom('tokenUsage').select('day').distinct().orderBy('day', 'desc').limit(limit);
    const rows = await this.db
      .selectFrom('tokenUsage')
      .select(({ fn }) => [
        'day',
        'task',
        fn.sum<number>('replies').as('replies'),
        fn.sum<number>('promptTokens').as('prompt'),
        fn.sum<number>('completionTokens').as('completion'),
      ])
      .where('day', 'in', only === null ? recent : recent.where('day', '=', only))
      .groupBy(['day', 'task'])
      .orderBy('day', 'desc')
      .orderBy('task')
      .execute();
    return [...new Set(rows.map(({ day }) => day))].map((day) => {
      const tasks = rows.filter((row) => row.day === day).map(({ day: _, ...task }) => task);
      const total = (kind: keyof Tokens): number => tasks.reduce((sum, task) => sum + task[kind], 0);
      return { day, replies: total('replies'), prompt: total('prompt'), completion: total('completion'), tasks };
    });
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
        conflict.columns(['day', 'personId', 'task']).doUpdateSet((eb) => ({
          replies: eb('tokenUsage.replies', '+', replies),
          promptTokens: eb('tokenUsage.promptTokens', '+', promptTokens),
          completionTokens: eb('tokenUsage.completionTokens', '+', completionTokens),
        })),
      )
      .execute();
  }
}
