import type { Transaction } from 'kysely';
import { addPassages, removeFromSearch } from './adding-passages.js';
import { Articles } from './articles.js';
import { foldCase } from './case-folding.js';
import { recordArrival } from './feeds/index.js';
import type { AddOutcome, NewVersion } from './new-version.js';
import type { Tables } from './tables.js';

/** Stores a version inside a transaction; the one before it stays readable and is found no more. */
export async function addVersion(db: Transaction<Tables>, version: NewVersion, now: Date): Promise<AddOutcome> {
  const outcome = await addText(db, version, now);
  if (version.arrival) await recordArrival(db, version.arrival, outcome.articleId, now);
  return outcome;
}

async function addText(db: Transaction<Tables>, version: NewVersion, now: Date): Promise<AddOutcome> {
  const before = await new Articles(db).findByIdentity(version.identity);
  if (before?.contentHash === version.contentHash) {
    return { kind: 'unchanged', articleId: before.articleId, version: before.version };
  }
  if (before) await supersede(db, before.articleId);
  const articleId = before?.articleId ?? (await insertArticle(db, version, now));
  const number = (before?.version ?? 0) + 1;
  const versionId = await insertVersion(db, version, { articleId, number }, now);
  await insertQuotedOutlets(db, version, versionId);
  const passageIds = await addPassages(db, version.passages, { articleId, versionId });
  return { kind: before ? 'updated' : 'added', articleId, version: number, passageIds };
}

async function supersede(db: Transaction<Tables>, articleId: number): Promise<void> {
  await removeFromSearch(db, articleId);
  await db
    .updateTable('version')
    .set({ current: 0 })
    .where('articleId', '=', articleId)
    .where('current', '=', 1)
    .execute();
}

async function insertArticle(
  db: Transaction<Tables>,
  { identity, externalId, arrival }: NewVersion,
  now: Date,
): Promise<number> {
  const { id } = await db
    .insertInto('article')
    .values({ identity, externalId, createdAt: now.toISOString(), ...(arrival && { byFeed: 1 as const }) })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

async function insertVersion(
  db: Transaction<Tables>,
  { title, text, outlet, language, publishedAt, url, source, contentHash }: NewVersion,
  place: { readonly articleId: number; readonly number: number },
  now: Date,
): Promise<number> {
  const outletFolded = outlet === null ? null : foldCase(outlet);
  const content = { title, text, outlet, outletFolded, language, publishedAt, url, source, contentHash };
  const { id } = await db
    .insertInto('version')
    .values({ ...place, ...content, current: 1, createdAt: now.toISOString() })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

async function insertQuotedOutlets(
  db: Transaction<Tables>,
  { quotedOutlets }: NewVersion,
  versionId: number,
): Promise<void> {
  for (const { reach, cites, ...quoted } of quotedOutlets) {
    const nameFolded = foldCase(quoted.name);
    const spans = {
      reachStart: reach.start,
      reachEnd: reach.end,
      citesStart: cites?.start ?? null,
      citesEnd: cites?.end ?? null,
    };
    await db
      .insertInto('quotedOutlet')
      .values({ ...quoted, ...spans, nameFolded, versionId })
      .execute();
  }
}
