import type { Transaction } from 'kysely';
import type { NewPassage } from './new-version.js';
import type { Tables } from './tables.js';
import { encodeQuantized, encodeVector } from './vector-codec.js';

/** Stores a version's passages, numbered on from the article's last one, and gives their ids in order. */
export async function addPassages(
  db: Transaction<Tables>,
  passages: readonly NewPassage[],
  owner: { readonly articleId: number; readonly versionId: number },
): Promise<number[]> {
  const dimension = await requireDimension(db);
  const last = await lastNumber(db, owner.articleId);
  const ids: number[] = [];
  for (const [index, passage] of passages.entries()) {
    requireVectors(passage, dimension);
    const id = await insertPassage(db, passage, { ...owner, number: last + 1 + index });
    await insertVectors(db, passage, id);
    await db.insertInto('passageWords').values({ rowid: id, words: passage.words, grams: passage.grams }).execute();
    ids.push(id);
  }
  return ids;
}

/** Takes an article's passages out of what vectors and words find; the passages themselves stay. */
export async function removeFromSearch(db: Transaction<Tables>, articleId: number): Promise<void> {
  const passageIds = db.selectFrom('passage').select('id').where('articleId', '=', articleId);
  await db.deleteFrom('passageVector').where('passageId', 'in', passageIds).execute();
  await db.deleteFrom('nextPassageVector').where('passageId', 'in', passageIds).execute();
  await db.deleteFrom('passageWords').where('rowid', 'in', passageIds).execute();
}

async function requireDimension(db: Transaction<Tables>): Promise<number> {
  const model = await db.selectFrom('embeddingModel').select('dimension').executeTakeFirst();
  if (!model) throw new Error('claim the embedding model before adding what it embedded');
  return model.dimension;
}

function requireVectors({ vector, sentences, sentenceVectors }: NewPassage, dimension: number): void {
  if ([vector, ...sentenceVectors].some(({ length }) => length !== dimension)) {
    throw new RangeError(`every vector must have the ${dimension} dimensions of the corpus' model`);
  }
  if (sentences.length !== sentenceVectors.length) throw new RangeError('every sentence must have one vector');
}

async function lastNumber(db: Transaction<Tables>, articleId: number): Promise<number> {
  const row = await db
    .selectFrom('passage')
    .select((eb) => eb.fn.max<number | null>('number').as('last'))
    .where('articleId', '=', articleId)
    .executeTakeFirst();
  return row?.last ?? 0;
}

async function insertPassage(
  db: Transaction<Tables>,
  { start, end, sentences, tokens }: NewPassage,
  place: { readonly articleId: number; readonly versionId: number; readonly number: number },
): Promise<number> {
  const offsets = JSON.stringify(sentences.map((sentence) => [sentence.start, sentence.end]));
  const { id } = await db
    .insertInto('passage')
    .values({ ...place, start, end, sentences: offsets, tokens })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

async function insertVectors(db: Transaction<Tables>, passage: NewPassage, passageId: number): Promise<void> {
  await db
    .insertInto('passageVector')
    .values({
      passageId,
      vector: encodeVector(passage.vector),
      sentenceVectors: encodeQuantized(passage.sentenceVectors),
    })
    .execute();
}
