import type { EmbeddingModel } from '../../domain/index.js';
import type { LanguageCentres, RetrievalModel } from '../../index/index.js';
import type { Storage } from '../../storage/index.js';
import { ComposingWriter, type ComposingWriterParts, ExtractingWriter, type StoryWriter } from '../composing/index.js';
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
  /** Waits no longer for a chat model. */
  close(): Promise<void>;
}

/** What words stories with a chat model. */
export type StoryComposing = Omit<ComposingWriterParts, 'extracting'>;

/** Makes the tools for a model. @param composing null where there is no chat model */
export function toolsFor(
  { embedder, centres }: RetrievalModel,
  storage: ModelTools['storage'],
  composing: StoryComposing | null,
): ModelTools {
  const { model } = embedder;
  const keeper = new StoryKeeper({ storage, model, centres });
  const extracting = new ExtractingWriter(centres);
  const composingWriter = composing && new ComposingWriter({ extracting, ...composing });
  const writer = composingWriter ?? extracting;
  return {
    storage,
    model,
    centres,
    writer,
    topics: new Topics({ storage, embedder, centres }),
    editions: new Editions({ storage, centres, keeper, writer }),
    close: async () => composingWriter?.close(),
  };
}
