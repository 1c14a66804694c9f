import type { Kysely } from 'kysely';
import type { EmbeddingModel, Language } from '../../domain/index.js';
import type { Tables } from '../tables.js';
import { decodeVector, encodeVector } from '../vector-codec.js';

/** A topic as somebody wrote it. */
export interface WrittenTopic {
  readonly words: string;
  readonly language: Language;
}

/** A story that a subscription wants less of the like of. */
export interface UnwantedStory {
  readonly storyId: number;
  /** Null where it is one of another model. */
  readonly vector: Float32Array | null;
}

/** Vectors of what subscriptions want to read of, and of what they want less of; each is kept with the model that made it. */
export class StoryWishes {
  constructor(private readonly db: Kysely<Tables>) {}

  /** The vectors of topics that a model made and that have been kept, in no order. */
  async topicVectors(model: EmbeddingModel): Promise<(WrittenTopic & { readonly vector: Float32Array })[]> {
    const rows = await this.db
      .selectFrom('topicVector')
      .select(['words', 'language', 'vector', 'model'])
      .where('model', '=', model.fingerprint)
      .execute();
    return rows.flatMap(({ words, language, ...row }) => {
      const vector = vectorOf(row, model);
      return vector ? [{ words, language, vector }] : [];
    });
  }

  /** Keeps what a model made of a topic, in the place of what another one did. */
  async keepTopicVector(topic: WrittenTopic, vector: Float32Array, model: EmbeddingModel): Promise<void> {
    const made = { vector: encodeVector(vector), model: model.fingerprint };
    const { words, language } = topic;
    const insertion = this.db.insertInto('topicVector').values({ words, language, ...made });
    await insertion.onConflict((conflict) => conflict.columns(['words', 'language']).doUpdateSet(made)).execute();
  }

  /**
   * Keeps that a subscription wants less of what a story is about; once for each story.
   *
   * @param model whose vectors the story's vector was made of
   */
  async wantLessOf(
    subscriptionId: number,
    storyId: number,
    vector: Float32Array,
    model: EmbeddingModel,
  ): Promise<void> {
    const made = { vector: encodeVector(vector), model: model.fingerprint };
    const insertion = this.db.insertInto('lessOfStory').values({ subscriptionId, storyId, ...made });
    await insertion
      .onConflict((conflict) => conflict.columns(['subscriptionId', 'storyId']).doUpdateSet(made))
      .execute();
  }

  /** What a subscription wants less of, the latest first. */
  async lessOf(subscriptionId: number, model: EmbeddingModel): Promise<UnwantedStory[]> {
    const rows = await this.db
      .selectFrom('lessOfStory')
      .select(['storyId', 'vector', 'model'])
      .where('subscriptionId', '=', subscriptionId)
      .orderBy('id', 'desc')
      .execute();
    return rows.map(({ storyId, ...row }) => ({ storyId, vector: vectorOf(row, model) }));
  }

  /** Forgets what a subscription wanted less of: it is deleted. */
  async forgetSubscription(subscriptionId: number): Promise<void> {
    await this.db.deleteFrom('lessOfStory').where('subscriptionId', '=', subscriptionId).execute();
  }
}

/** A model at an endpoint may have got another dimension under its old fingerprint. */
function vectorOf(
  row: { readonly vector: Uint8Array; readonly model: string },
  model: EmbeddingModel,
): Float32Array | null {
  const isOfModel =
    row.model === model.fingerprint && row.vector.byteLength === model.dimension * Float32Array.BYTES_PER_ELEMENT;
  return isOfModel ? decodeVector(row.vector, model.dimension) : null;
}
