import type { Kysely } from 'kysely';
import type { Span } from '../../domain/index.js';
import { idList } from '../id-list.js';
import { parseSentences } from '../passages.js';
import type { Tables } from '../tables.js';
import { decodeQuantized, decodeVector, type QuantizedVectors } from '../vector-codec.js';
import { dimensionNow } from '../vectors.js';
import { readVersions, type Version } from '../versions.js';

/** A passage of a current version with its vectors. */
export interface StoredPassage extends Span {
  /** From 1 in its article. */
  readonly number: number;
  readonly sentences: readonly Span[];
  readonly vector: Float32Array;
  readonly sentenceVectors: QuantizedVectors;
}

/** An article by its current version, with all that stories are made of. */
export interface StorableArticle {
  readonly articleId: number;
  readonly version: Version;
  /** When the article was first stored, ISO 8601 in UTC. */
  readonly arrivedAt: string;
  /** In the order of the text. */
  readonly passages: readonly StoredPassage[];
}

/** Articles by ascending id, each with the passages of its current version; ids that are not there are left out. */
export async function readStorableArticles(
  db: Kysely<Tables>,
  articleIds: readonly number[],
): Promise<StorableArticle[]> {
  const rows = await db
    .selectFrom('article')
    .innerJoin('version', 'version.articleId', 'article.id')
    .select(['article.id as articleId', 'article.createdAt as arrivedAt', 'version.id as versionId'])
    .where('article.id', 'in', idList(articleIds))
    .where('version.current', '=', 1)
    .orderBy('article.id')
    .execute();
  const versionIds = rows.map(({ versionId }) => versionId);
  const versions = await readVersions(db, versionIds);
  const passages = await readPassages(db, versionIds);
  return rows.flatMap(({ articleId, arrivedAt, versionId }) => {
    const version = versions.get(versionId);
    return version ? [{ articleId, arrivedAt, version, passages: passages.get(versionId) ?? [] }] : [];
  });
}

async function readPassages(
  db: Kysely<Tables>,
  versionIds: readonly number[],
): Promise<ReadonlyMap<number, readonly StoredPassage[]>> {
  const rows = await db
    .selectFrom('passage')
    .innerJoin('passageVector', 'passageVector.passageId', 'passage.id')
    .select(['versionId', 'number', 'start', 'end', 'sentences', 'vector', 'sentenceVectors', dimensionNow])
    .where('versionId', 'in', idList(versionIds))
    .orderBy('number')
    .execute();
  const byVersion = new Map<number, StoredPassage[]>();
  for (const { versionId, sentences, vector, sentenceVectors, dimension, ...row } of rows) {
    const passages = byVersion.get(versionId) ?? [];
    byVersion.set(versionId, passages);
    passages.push({
      ...row,
      sentences: parseSentences(sentences),
      vector: decodeVector(vector, dimension),
      sentenceVectors: decodeQuantized(sentenceVectors, dimension),
    });
  }
  return byVersion;
}
