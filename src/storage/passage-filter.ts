import type { SelectQueryBuilder, Kysely } from 'kysely';
import type { Language } from '../domain/index.js';
import { foldCase } from './case-folding.js';
import type { Tables } from './tables.js';

/** Which passages may be found: those that meet every condition given; a list is met by any of its members. */
export interface PassageFilter {
  /** Publishing outlets; letter case does not matter. */
  readonly outlets?: readonly string[];
  readonly languages?: readonly Language[];
  /** Ids of articles. */
  readonly articles?: readonly number[];
  /** Outlets that the article quotes; letter case does not matter. */
  readonly quoting?: readonly string[];
  /** ISO 8601: published at this moment or later; an article without a date is never found. */
  readonly from?: string;
  /** ISO 8601: published in this year, month, day or moment or earlier; an article without a date is never found. */
  readonly to?: string;
}

/** Sorts after whatever continues a date: `2016-06-04` and this come after `2016-06-04T23:59:59Z`. */
const AFTER_EVERY_TIME = '\uffff';

type PassageIds = SelectQueryBuilder<Tables, 'passage' | 'version', { id: number }>;

/** A query for the ids of passages of current versions that a filter lets through, in no order. */
export function passagesMatching(db: Kysely<Tables>, filter: PassageFilter): PassageIds {
  let query = db
    .selectFrom('version')
    .innerJoin('passage', 'passage.versionId', 'version.id')
    .where('version.current', '=', 1)
    .select('passage.id');
  if (filter.outlets) query = query.where('version.outletFolded', 'in', filter.outlets.map(foldCase));
  if (filter.languages) query = query.where('version.language', 'in', filter.languages);
  if (filter.articles) query = query.where('version.articleId', 'in', filter.articles);
  if (filter.quoting) query = query.where('version.id', 'in', versionsQuoting(db, filter.quoting));
  if (filter.from !== undefined) query = query.where('version.publishedAt', '>=', filter.from);
  if (filter.to !== undefined) query = query.where('version.publishedAt', '<=', filter.to + AFTER_EVERY_TIME);
  return query;
}

function versionsQuoting(db: Kysely<Tables>, names: readonly string[]) {
  return db.selectFrom('quotedOutlet').select('versionId').where('nameFolded', 'in', names.map(foldCase));
}
