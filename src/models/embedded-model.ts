import { existsSync } from 'node:fs';
import { Embeddings, type EmbeddingsParams } from '@langchain/core/embeddings';
import type {
  AnswerReader,
  EmbeddedWords,
  EmbeddingModel,
  ReadablePassage,
  SentenceReading,
  SupportableStatement,
  SupportReader,
  TextWithWords,
  WordEmbedder,
} from '../domain/index.js';
import { WorkerFailedError } from '../errors.js';
import { WorkerClient } from '../threads/index.js';
import type { LoadedModel } from './loaded-model.js';
import type { TextKind } from './encoder/encoder.js';
import type { ModelMethods } from './model-worker.js';

/** Where the embedded model's files are. */
export interface EmbeddedModelFolders extends EmbeddingsParams {
  /** A sentence-transformers export. */
  readonly encoder: string;
  /** The answer reader for this encoder; where the folder does not exist, nothing is read and sentence scores do the job. */
  readonly reader: string;
  /** The support reader for this encoder; where it is absent or the folder does not exist, the words of statements alone are compared. */
  readonly support?: string;
  /** What EMBEDDING_MODEL names the model by; the encoder's folder where absent. */
  readonly setting?: string;
}

/**
 * The model that comes with Depesche: a sentence encoder and two readers over its token states, in a thread of their own. It is a
 * LangChain `Embeddings`, and gives the same vectors to callers that want typed arrays.
 *
 * @example
 * const model = await EmbeddedModel.open({
 *   encoder: 'models/multilingual-e5-small',
 *   reader: 'models/answer-reader',
 *   support: 'models/support-reader',
 * });
 * const vector = await model.embedQuestion('How many returnees asked for help?');
 */
export class EmbeddedModel extends Embeddings implements LoadedModel, WordEmbedder {
  private constructor(
    folders: EmbeddedModelFolders,
    private readonly worker: WorkerClient<ModelMethods>,
    readonly model: EmbeddingModel,
    /** Reads passages for answers; null where there is no reader's folder. */
    readonly reader: AnswerReader | null,
    /** Reads whether quotes support statements; null where there is no such reader's folder. */
    readonly support: SupportReader | null,
  ) {
    super(folders);
  }

  /** Starts the thread and loads the model; throws ModelFilesError where its files are missing or altered. */
  static async open(folders: EmbeddedModelFolders): Promise<EmbeddedModel> {
    const readerFolder = existsSync(folders.reader) ? folders.reader : null;
    const supportFolder = folders.support !== undefined && existsSync(folders.support) ? folders.support : null;
    const worker = new WorkerClient<ModelMethods>(import.meta.url, './model-worker.js', {
      data: { encoder: folders.encoder, reader: readerFolder, support: supportFolder },
    });
    try {
      const described = await worker.call('describe', null);
      const model = { ...described, setting: folders.setting ?? folders.encoder };
      const read = async (question: string, passages: readonly ReadablePassage[]): Promise<SentenceReading[][]> =>
        worker.call('read', { question, passages });
      const support = async (statements: readonly SupportableStatement[]): Promise<number[]> =>
        worker.call('support', { statements });
      const readers = [readerFolder === null ? null : { read }, supportFolder === null ? null : { support }] as const;
      return new EmbeddedModel(folders, worker, model, ...readers);
    } catch (error) {
      await worker.terminate();
      throw error;
    }
  }

  async embedQuestion(question: string): Promise<Float32Array> {
    return this.embed([question], 'query');
  }

  async embedTexts(texts: readonly string[]): Promise<Float32Array[]> {
    if (texts.length === 0) return [];
    const rows = await this.embed(texts, 'document');
    const { dimension } = this.model;
    return texts.map((_, row) => rows.subarray(row * dimension, (row + 1) * dimension));
  }

  async embedWords(texts: readonly TextWithWords[]): Promise<EmbeddedWords[]> {
    if (texts.length === 0) return [];
    const rows = await this.worker.call('embedWords', { texts });
    const { dimension } = this.model;
    let row = 0;
    const next = (): Float32Array => rows.subarray(row * dimension, ++row * dimension);
    return texts.map(({ words }) => ({ text: next(), words: words.map(() => ({ meaning: next(), kind: next() })) }));
  }

  async countTokens(texts: readonly string[]): Promise<number[]> {
    return this.worker.call('countTokens', { texts });
  }

  override async embedQuery(document: string): Promise<number[]> {
    return [...(await this.embedQuestion(document))];
  }

  override async embedDocuments(documents: string[]): Promise<number[][]> {
    return (await this.embedTexts(documents)).map((vector) => [...vector]);
  }

  /** Ends the thread; what has not begun is rejected. */
  async close(): Promise<void> {
    // The thread ends itself, between two calls of the runtime: one that is stopped inside native code takes the process with it.
    await this.worker.call('end', null).catch((error: unknown) => {
      if (!(error instanceof WorkerFailedError)) throw error;
    });
    await this.worker.terminate();
  }

  private async embed(texts: readonly string[], kind: TextKind): Promise<Float32Array> {
    return this.worker.call('embed', { texts, kind });
  }
}
