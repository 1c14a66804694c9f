import type { Kysely } from 'kysely';
import type { Provenance, QuotedOutlet } from '../domain/index.js';
import { idList } from './id-list.js';
import type { Tables } from './tables.js';

/** One version of an article as it was stored; all that ever changes is whether it is current. */
export interface Version extends Provenance {
  /** From 1. */
  readonly number: number;
  /** Whether it is the article's last version. */
  readonly current: boolean;
  readonly title: string | null;
  readonly text: string;
  readonly publishedAt: string | null;
  readonly url: string | null;
  readonly source: string;
  /** When the article's source was seen to have taken it back, ISO 8601; null while it stands there. */
  readonly withdrawnAt: string | null;
}

/** Versions by their row ids; ids that are not there are left out. */
export async function readVersions(db: Kysely<Tables>, ids: readonly number[]): Promise<Map<number, Version>> {
  const rows = await db
    .selectFrom('version')
    .innerJoin('article', 'article.id', 'version.articleId')
    .select(['version.id', 'number', 'current', 'title', 'text', 'outlet', 'language', 'publishedAt', 'url', 'source'])
    .select('article.withdrawnAt')
    .where('version.id', 'in', idList(ids))
    .execute();
  const quotedOutlets = await readQuotedOutlets(db, ids);
  return new Map(
    rows.map(({ id, current, ...row }) => [
      id,
      { ...row, current: current === 1, quotedOutlets: quotedOutlets.get(id) ?? [] },
    ]),
  );
}

/** The quoted outlets of versions, in the order in which the text names them. */
async function readQuotedOutlets(
  db: Kysely<Tables>,
  versionIds: readonly number[],
): Promise<Map<number, QuotedOutlet[]>> {
  const rows = await db
    .selectFrom('quotedOutlet')
    .select(['versionId', 'name', 'language', 'basis', 'evidence', 'start', 'end', 'reachStart', 'reachEnd'])
    .select(['citesStart', 'citesEnd'])
    .where('versionId', 'in', idList(versionIds))
    .orderBy('start')
    .execute();
  const byVersion = new Map<number, QuotedOutlet[]>();
  for (const { versionId, reachStart, reachEnd, citesStart, citesEnd, ...quoted } of rows) {
    const outlets = byVersion.get(versionId) ?? [];
    const reach = { start: reachStart, end: reachEnd };
    const cites = citesStart === null || citesEnd === null ? null : { start: citesStart, end: citesEnd };
    byVersion.set(versionId, [...outlets, { ...quoted, reach, cites }]);
  }
  return byVersion;
}
