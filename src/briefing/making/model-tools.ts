import type { EmbeddingModel } from '../../domain/index.js';
import type { LanguageCentres, RetrievalModel } from '../../index/index.js';
import type { Storage } from '../../storage/index.js';
import { ExtractingWriter, type StoryWriter } from '../composing/index.js';
import { Editions, Topics } from '../selection/index.js';
import { StoryKeeper } from '../stories/index.js';

/** What briefings are made with as long as the corpus has the vectors of one model: all of it compares vectors, or keeps some. */
export interface ModelTools {
  readonly storage: Pick<Storage, 'stories' | 'wishes'>;
  readonly model: EmbeddingModel;
  readonly centres: LanguageCentres;
  readonly writer: StoryWriter;
  readonly topics: Topics;
  readonly editions: Editions;
}

/** Makes the tools for a model. */
export function toolsFor({ embedder, centres }: RetrievalModel, storage: ModelTools['storage']): ModelTools {
  const { model } = embedder;
  const keeper = new StoryKeeper({ storage, model, centres });
  const writer = new ExtractingWriter(centres);
  const topics = new Topics({ storage, embedder, centres });
  return { storage, model, centres, writer, topics, editions: new Editions({ storage, centres, keeper, writer }) };
}
