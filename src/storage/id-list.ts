import { type RawBuilder, sql } from 'kysely';

/** The right side of an `in` for any number of ids: one parameter, where a list of them would be limited to 32,766. */
export function idList(ids: readonly number[]): RawBuilder<number> {
  return sql<number>`(select value from json_each(${JSON.stringify(ids)}))`;
}
