import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { personId } from '../../../src/domain/index.js';
import type { Invite } from '../../../src/storage/telegram/index.js';
import { newStorage, temporaryPath } from '../samples.js';
import { at } from './moments.js';

const ADMIN = personId(1);

async function newInvites(path = temporaryPath()) {
  return (await newStorage(path)).telegram.invites;
}

function invite(changes: Partial<Invite> = {}): Invite {
  return { role: 'reader', createdBy: ADMIN, expiresAt: at(60), ...changes };
}

describe('an invitation', () => {
  it('can be taken once', async () => {
    const invites = await newInvites();
    await invites.add('token-1', invite({ role: 'analyst' }), at(0));
    await invites.add('token-2', invite({ role: 'owner', createdBy: null }), at(0));

    expect(await invites.redeem('token-1', at(1))).toEqual(invite({ role: 'analyst' }));
    expect(await invites.redeem('token-1', at(1))).toBeNull();
    expect(await invites.redeem('token-2', at(1))).toEqual(invite({ role: 'owner', createdBy: null }));
    expect(await invites.redeem('token-3', at(1))).toBeNull();
  });

  it('ends at the moment when it expires', async () => {
    const invites = await newInvites();
    for (const token of ['just-in-time', 'too-late']) await invites.add(token, invite(), at(0));

    expect(await invites.redeem('just-in-time', at(59.999))).not.toBeNull();
    expect(await invites.redeem('too-late', at(60))).toBeNull();
    expect(await invites.redeem('too-late', at(0))).toBeNull();
  });

  it('is stored as a hash: who reads the files cannot join', async () => {
    const path = temporaryPath();
    const invites = await newInvites(path);
    const token = 'nobody-can-guess-this-token';
    await invites.add(token, invite(), at(0));

    const database = new Database(path, { readonly: true });
    const rows = database.prepare('select * from invite').all();
    database.close();
    expect(rows).toEqual([
      {
        token_hash: createHash('sha256').update(token).digest('hex'),
        role: 'reader',
        created_by: ADMIN,
        created_at: at(0).toISOString(),
        expires_at: at(60).toISOString(),
      },
    ]);
    const files = [path, `${path}-wal`].map((file) => readFileSync(file, 'latin1'));
    expect(files.join('')).not.toContain(token);
  });
});

describe('withdrawing invitations', () => {
  it('takes back every link for the owner, and no other', async () => {
    const invites = await newInvites();
    await invites.add('owner-1', invite({ role: 'owner', createdBy: null }), at(0));
    await invites.add('owner-2', invite({ role: 'owner', createdBy: null }), at(1));
    await invites.add('admin', invite({ role: 'admin' }), at(0));

    await invites.withdrawOwnerLinks();

    expect(await invites.redeem('owner-1', at(2))).toBeNull();
    expect(await invites.redeem('owner-2', at(2))).toBeNull();
    expect(await invites.redeem('admin', at(2))).not.toBeNull();
  });

  it('takes back those of one person, and gives their number', async () => {
    const invites = await newInvites();
    await invites.add('a', invite(), at(0));
    await invites.add('b', invite({ role: 'analyst' }), at(0));
    await invites.add('c', invite({ createdBy: personId(2) }), at(0));
    await invites.add('d', invite({ role: 'owner', createdBy: null }), at(0));

    expect(await invites.withdrawBy(ADMIN)).toBe(2);
    expect(await invites.withdrawBy(ADMIN)).toBe(0);

    const taken = await Promise.all(['a', 'b', 'c', 'd'].map(async (token) => invites.redeem(token, at(1))));
    expect(taken.map((one) => one !== null)).toEqual([false, false, true, true]);
  });
});

describe('forgetting invitations', () => {
  it('leaves those that can still be taken', async () => {
    const path = temporaryPath();
    const invites = await newInvites(path);
    await invites.add('expired', invite({ expiresAt: at(60) }), at(0));
    await invites.add('open', invite({ expiresAt: at(60.001) }), at(0));

    await invites.forgetExpired(at(60));

    const database = new Database(path, { readonly: true });
    expect(database.prepare('select count(*) from invite').pluck().get()).toBe(1);
    database.close();
    expect(await invites.redeem('open', at(60))).not.toBeNull();
  });
});
