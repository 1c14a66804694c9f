import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { Tables } from '../tables.js';
import type { Delivery } from './delivery.js';

type Row = Selectable<Tables['delivery']>;

const momentSchema = z.iso.datetime().transform((text) => new Date(text));

/** What is in a row of each state; the table's checks hold it. */
export function readDelivery(row: Row): Delivery {
  const base = {
    id: row.id,
    subscription: row.subscriptionId,
    localDay: row.localDay,
    dueAt: new Date(row.dueAt),
    attempts: row.attempts,
  };
  switch (row.state) {
    case 'pending':
      return { ...base, state: row.state, claim: claimOf(row) };
    case 'sending':
      return { ...base, state: row.state };
    case 'sent':
    case 'silent':
    case 'skipped':
      return { ...base, state: row.state, finishedAt: momentSchema.parse(row.finishedAt) };
    case 'failed':
    case 'blocked':
      return { ...base, state: row.state, finishedAt: momentSchema.parse(row.finishedAt), reason: row.reason ?? '' };
    case 'unknown': {
      const finishedAt = momentSchema.parse(row.finishedAt);
      return { ...base, state: row.state, finishedAt, reason: row.reason ?? '', isUndecided: row.unsent !== null };
    }
  }
}

function claimOf({ claimedBy, claimedUntil }: Row): Extract<Delivery, { state: 'pending' }>['claim'] {
  return claimedBy === null ? null : { by: claimedBy, until: momentSchema.parse(claimedUntil) };
}
