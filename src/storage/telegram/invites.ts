import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { PersonId, Role } from '../../domain/index.js';
import type { Tables } from '../tables.js';

/** An invitation that can be taken once, until it expires. */
export interface Invite {
  readonly role: Role;
  /** Null for the owner's link, which the program made. */
  readonly createdBy: PersonId | null;
  readonly expiresAt: Date;
}

/** Open invitations. Only a hash of each token is stored: who reads the database cannot join with it. */
export class Invites {
  constructor(private readonly db: Kysely<Tables>) {}

  async add(token: string, { role, createdBy, expiresAt }: Invite, now: Date): Promise<void> {
    await this.db
      .insertInto('invite')
      .values({
        tokenHash: hashToken(token),
        role,
        createdBy,
        createdAt: now.toISOString(),
        expiresAt: expiresAt.toISOString(),
      })
      .execute();
  }

  /** Takes an invitation: it is gone afterwards. Null where there is none, or it has expired. */
  async redeem(token: string, now: Date): Promise<Invite | null> {
    const row = await this.db
      .deleteFrom('invite')
      .where('tokenHash', '=', hashToken(token))
      .returning(['role', 'createdBy', 'expiresAt'])
      .executeTakeFirst();
    if (!row || row.expiresAt <= now.toISOString()) return null;
    return { ...row, expiresAt: new Date(row.expiresAt) };
  }

  /** Withdraws every open link for the owner. */
  async withdrawOwnerLinks(): Promise<void> {
    await this.db.deleteFrom('invite').where('role', '=', 'owner').execute();
  }

  /** Withdraws what a person has invited to, and gives the number. */
  async withdrawBy(personId: PersonId): Promise<number> {
    const result = await this.db.deleteFrom('invite').where('createdBy', '=', personId).executeTakeFirst();
    return Number(result.numDeletedRows);
  }

  async forgetExpired(now: Date): Promise<void> {
    await this.db.deleteFrom('invite').where('expiresAt', '<=', now.toISOString()).execute();
  }
}

function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
