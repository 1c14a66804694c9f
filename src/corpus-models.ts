import { type EmbeddingModel, isSameModel, modelLabel } from './domain/index.js';
import { ModelUnavailableError } from './errors.js';
import { LanguageCentres, type RetrievalModel } from './index/index.js';
import { loadModel, type ModelConfig } from './load-model.js';
import type { LoadedModel } from './models/index.js';
import type { Storage } from './storage/index.js';

/** What EMBEDDING_MODEL names the model by that comes with Depesche. */
const EMBEDDED = 'embedded';

/** A model that is loaded, and the means of its languages. */
export interface CorpusModel extends RetrievalModel {
  readonly embedder: LoadedModel;
}

/** What a corpus is not yet, or no longer, embedded with. */
export interface ModelChange {
  readonly from: EmbeddingModel;
  /** What EMBEDDING_MODEL names the other model by. */
  readonly to: string;
}

interface CorpusModelsOptions {
  readonly config: ModelConfig & { readonly languageCentresPath: string };
  readonly corpus: Pick<Storage['corpus'], 'model'>;
  /** The model that the configuration names, being loaded. */
  readonly configured: Promise<LoadedModel>;
}

/**
 * The embedding models that a process works with: the one that the configuration names, and the one whose vectors the corpus
 * holds. They are the same but while the corpus is being re-embedded, by this process or by another.
 */
export class CorpusModels {
  private readonly loading = new Map<string, Promise<CorpusModel>>();
  private readonly configuredModel: Promise<CorpusModel>;

  constructor(private readonly options: CorpusModelsOptions) {
    this.configuredModel = this.withCentres(options.configured);
    this.configuredModel.catch(() => {});
  }

  /**
   * The model that the configuration names.
   *
   * @throws {ModelFilesError | EmbeddingEndpointError} where it cannot be loaded
   */
  async configured(): Promise<LoadedModel> {
    return (await this.configuredModel).embedder;
  }

  /** How the model of the configuration differs from that of the corpus; null where it does not, or the corpus is empty. */
  async change(): Promise<ModelChange | null> {
    const { corpus, config } = this.options;
    const from = await corpus.model();
    if (!from) return null;
    const configured = await this.configuredModel.catch(() => null);
    const isSame = configured
      ? isSameModel(configured.embedder.model, from)
      : config.embeddingModel === (from.setting ?? EMBEDDED);
    return isSame ? null : { from, to: config.embeddingModel };
  }

  /**
   * The model whose vectors the corpus holds at this moment; the configured one where it holds none.
   *
   * @throws {ModelUnavailableError} where it is another than the configured one and cannot be loaded
   * @throws {ModelFilesError | EmbeddingEndpointError} where it is the configured one and cannot be loaded
   */
  async ofCorpus(): Promise<CorpusModel> {
    const change = await this.change();
    return change ? this.recorded(change.from) : this.configuredModel;
  }

  /**
   * The model that comes with Depesche: that of the corpus, where it is that one, or another.
   *
   * @throws {ModelUnavailableError | ModelFilesError | EmbeddingEndpointError}
   */
  async embedded(): Promise<CorpusModel> {
    const ofCorpus = await this.ofCorpus();
    if (ofCorpus.embedder.model.setting === EMBEDDED) return ofCorpus;
    return this.once(EMBEDDED, async () => this.withCentres(loadModel(this.options.config, EMBEDDED)));
  }

  async close(): Promise<void> {
    const models = await Promise.allSettled([this.configuredModel, ...this.loading.values()]);
    for (const model of models) if (model.status === 'fulfilled') await model.value.embedder.close();
  }

  private async recorded(model: EmbeddingModel): Promise<CorpusModel> {
    return this.once(`${model.fingerprint} ${model.dimension}`, async () => this.load(model));
  }

  /** Loads a model once; one that could not be loaded is tried again by the next question. */
  private async once(key: string, load: () => Promise<CorpusModel>): Promise<CorpusModel> {
    const known = this.loading.get(key);
    if (known) return known;
    const loading = load();
    this.loading.set(key, loading);
    loading.catch(() => this.loading.delete(key));
    return loading;
  }

  private async load(model: EmbeddingModel): Promise<CorpusModel> {
    const { setting = EMBEDDED } = model;
    const loaded = await this.withCentres(loadModel(this.options.config, setting)).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      throw new ModelUnavailableError(`${unavailable(model, setting)}: ${reason}`, { cause: error });
    });
    if (isSameModel(loaded.embedder.model, model)) return loaded;
    await loaded.embedder.close();
    throw new ModelUnavailableError(
      `${unavailable(model, setting)}: there is ${modelLabel(loaded.embedder.model)} now.`,
    );
  }

  private async withCentres(loading: Promise<LoadedModel>): Promise<CorpusModel> {
    const embedder = await loading;
    return { embedder, centres: await LanguageCentres.read(this.options.config.languageCentresPath, embedder.model) };
  }
}

function unavailable(model: EmbeddingModel, setting: string): string {
  return `The corpus has vectors of ${modelLabel(model)}, which cannot be loaded as EMBEDDING_MODEL=${setting}`;
}
