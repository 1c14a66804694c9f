import type { Kysely } from 'kysely';
import { type Language, type PersonId, type Role, ROLES } from '../../domain/index.js';
import type { Tables } from '../tables.js';

/** A person as the bot knows them. */
export interface Person {
  readonly id: PersonId;
  /** Null for a person who was not invited. */
  readonly role: Role | null;
  readonly name: string;
  readonly username: string | null;
  /** The language that the person has fixed; null where the bot follows Telegram's. */
  readonly language: Language | null;
  /** When the person got their first role. */
  readonly joinedAt: Date | null;
}

/** A person who has a role. */
export interface Member extends Person {
  readonly role: Role;
}

/** What Telegram says of a person. */
export type PersonName = Pick<Person, 'id' | 'name' | 'username'>;

/** People who have a role or a setting; the bot keeps nothing of anyone else. */
export class People {
  constructor(private readonly db: Kysely<Tables>) {}

  async find(id: PersonId): Promise<Person | null> {
    const row = await this.rows().where('id', '=', id).executeTakeFirst();
    return row ? readPerson(row) : null;
  }

  /** Everyone who has a role, those with the most rights first, then by their time of joining. */
  async members(): Promise<Member[]> {
    const rows = await this.rows().where('role', 'is not', null).orderBy('joinedAt').orderBy('id').execute();
    return rows
      .map(readPerson)
      .flatMap((person) => (person.role === null ? [] : { ...person, role: person.role }))
      .sort((a, b) => ROLES.indexOf(b.role) - ROLES.indexOf(a.role));
  }

  /** Gives a person a role. */
  async appoint({ id, name, username }: PersonName, role: Role, now: Date): Promise<void> {
    await this.db
      .insertInto('person')
      .values({ id, name, username, role, language: null, joinedAt: now.toISOString() })
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((eb) => ({
          name,
          username,
          role,
          joinedAt: eb.fn.coalesce('person.joinedAt', eb.val(now.toISOString())),
        })),
      )
      .execute();
  }

  /** Keeps the name of a person who has a role as Telegram gives it now; of others nothing is kept. */
  async rename({ id, name, username }: PersonName): Promise<void> {
    await this.db.updateTable('person').set({ name, username }).where('id', '=', id).execute();
  }

  /** Fixes the language in which a person is spoken to; null follows Telegram's. */
  async setLanguage({ id, name, username }: PersonName, language: Language | null): Promise<void> {
    await this.db
      .insertInto('person')
      .values({ id, name, username, role: null, language, joinedAt: null })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ language, name, username }))
      .execute();
  }

  /** Takes a person's role away and forgets the person. False where there was none. */
  async remove(id: PersonId): Promise<boolean> {
    const result = await this.db.deleteFrom('person').where('id', '=', id).executeTakeFirst();
    return result.numDeletedRows > 0n;
  }

  /** Whether anybody is the owner. */
  async hasOwner(): Promise<boolean> {
    const row = await this.db.selectFrom('person').select('id').where('role', '=', 'owner').limit(1).executeTakeFirst();
    return row !== undefined;
  }

  private rows() {
    return this.db.selectFrom('person').select(['id', 'role', 'name', 'username', 'language', 'joinedAt']);
  }
}

function readPerson({ joinedAt, ...row }: Omit<Person, 'joinedAt'> & { readonly joinedAt: string | null }): Person {
  return { ...row, joinedAt: joinedAt === null ? null : new Date(joinedAt) };
}
