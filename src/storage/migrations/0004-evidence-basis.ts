import { type Kysely, sql } from 'kysely';

/**
 * Whether an attribution names its outlet or refers to it by a noun. Of what was stored before that was told apart, all
 * counts as naming it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table quoted_outlet
    add column basis text not null default 'name' check (basis in ('name', 'reference'))`.execute(db);
}
