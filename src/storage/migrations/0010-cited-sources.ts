import { type Kysely, sql } from 'kysely';

/** Whom a quoted outlet cites in turn, as offsets into the version's text. Of what was stored before, it is not known. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table quoted_outlet add column cites_start integer check (cites_start >= 0)`.execute(db);
  await sql`
    alter table quoted_outlet
    add column cites_end integer
    check ((cites_start is null) = (cites_end is null) and (cites_end is null or cites_end > cites_start))`.execute(db);
}
