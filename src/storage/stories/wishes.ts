import type { Kysely } from 'kysely';
import type { Language } from '../../domain/index.js';
import { idList } from '../id-list.js';
import type { Tables } from '../tables.js';
import { decodeVector, encodeVector } from '../vector-codec.js';

/** A topic as somebody wrote it. */
export interface WrittenTopic {
  readonly words: string;
  readonly language: Language;
}

/** Vectors of what subscriptions want to read of, and of what they want less of. */
export class StoryWishes {
  constructor(private readonly db: Kysely<Tables>) {}

  /** The vectors of topics that have been kept, in no order. */
  async topicVectors(): Promise<(WrittenTopic & { readonly vector: Float32Array })[]> {
    const rows = await this.db.selectFrom('topicVector').select(['words', 'language', 'vector']).execute();
    return rows.map(({ vector, ...topic }) => ({ ...topic, vector: vectorIn(vector) }));
  }

  async keepTopicVector({ words, language }: WrittenTopic, vector: Float32Array): Promise<void> {
    const insertion = this.db.insertInto('topicVector').values({ words, language, vector: encodeVector(vector) });
    await insertion.onConflict((conflict) => conflict.doNothing()).execute();
  }

  /** Keeps that a subscription wants less of what a story is about; once for each story. */
  async wantLessOf(subscriptionId: number, storyId: number, vector: Float32Array): Promise<void> {
    const row = { subscriptionId, storyId, vector: encodeVector(vector) };
    const insertion = this.db.insertInto('lessOfStory').values(row);
    await insertion.onConflict((conflict) => conflict.doNothing()).execute();
  }

  /** What subscriptions want less of, the latest first, by subscription; those that want less of nothing are left out. */
  async lessOf(subscriptionIds: readonly number[]): Promise<ReadonlyMap<number, readonly Float32Array[]>> {
    const rows = await this.db
      .selectFrom('lessOfStory')
      .select(['subscriptionId', 'vector'])
      .where('subscriptionId', 'in', idList(subscriptionIds))
      .orderBy('id', 'desc')
      .execute();
    const bySubscription = new Map<number, Float32Array[]>();
    for (const { subscriptionId, vector } of rows) {
      const vectors = bySubscription.get(subscriptionId) ?? [];
      bySubscription.set(subscriptionId, vectors);
      vectors.push(vectorIn(vector));
    }
    return bySubscription;
  }

  /** Forgets what a subscription wanted less of: it is deleted. */
  async forgetSubscription(subscriptionId: number): Promise<void> {
    await this.db.deleteFrom('lessOfStory').where('subscriptionId', '=', subscriptionId).execute();
  }
}

function vectorIn(blob: Uint8Array): Float32Array {
  return decodeVector(blob, Math.floor(blob.byteLength / Float32Array.BYTES_PER_ELEMENT));
}
