import { createHash } from 'node:crypto';
import { addScaled, type EmbeddingModel, normalize } from '../../domain/index.js';
import { EmbeddingDimensionError, EmbeddingReplyError } from '../../errors.js';
import type { LoadedModel } from '../loaded-model.js';
import { type EmbeddingEndpoint, type EndpointPatiences, USUAL_PATIENCE } from './embedding-endpoint.js';
import type { EmbeddingRequests } from './requests.js';
import { type TextWindow, textWindows } from './text-windows.js';
import { estimateTokens } from './token-estimate.js';

export interface EndpointModelOptions extends EmbeddingEndpoint {
  /** From 0 to 1; spreads the pauses between attempts. */
  readonly random: () => number;
  readonly patience?: EndpointPatiences;
}

/** What is embedded to learn how long the model's vectors are. */
const PROBE = 'Depesche';

/**
 * An embedding model at an OpenAI-compatible endpoint. Vectors are made length 1; a text that is long for any model is the
 * weighted mean of its windows. Tokens are estimated, for tokenizers are not offered by endpoints. No readers belong to it.
 *
 * The model is known by its name and prefixes: the same name at another address is taken for the same model.
 */
export class EndpointModel implements LoadedModel {
  readonly reader = null;
  readonly support = null;

  private constructor(
    private readonly options: EndpointModelOptions,
    private readonly questions: EmbeddingRequests,
    private readonly texts: EmbeddingRequests,
    readonly model: EmbeddingModel,
    private readonly closing: AbortController,
  ) {}

  /**
   * Asks the endpoint for one vector, to see that it works and how long its vectors are.
   *
   * @throws {EmbeddingEndpointError} by cause: key, name, rate, unreachable, request, reply
   */
  static async open(options: EndpointModelOptions): Promise<EndpointModel> {
    const { EmbeddingRequests } = await import('./requests.js');
    const { random, patience = USUAL_PATIENCE, ...endpoint } = options;
    const closing = new AbortController();
    const shared = { endpoint, random, signal: closing.signal };
    const questions = new EmbeddingRequests({ ...shared, patience: patience.question });
    const texts = new EmbeddingRequests({ ...shared, patience: patience.texts });
    const probe = await questions.embedQuery(PROBE);
    return new EndpointModel(options, questions, texts, describe(endpoint, probe.length), closing);
  }

  async embedQuestion(question: string): Promise<Float32Array> {
    const [vector] = await this.embed([question], this.options.queryPrefix, this.questions);
    if (!vector) throw new Error('a question has a vector');
    return vector;
  }

  async embedTexts(texts: readonly string[]): Promise<Float32Array[]> {
    return this.embed(texts, this.options.documentPrefix, this.texts);
  }

  async countTokens(texts: readonly string[]): Promise<number[]> {
    return texts.map(estimateTokens);
  }

  /** Ends requests that are under way. */
  async close(): Promise<void> {
    this.closing.abort();
  }

  private async embed(
    texts: readonly string[],
    prefix: string,
    requests: EmbeddingRequests,
  ): Promise<Float32Array[]> {
    if (texts.length === 0) return [];
    const windows = texts.flatMap((text, place) => textWindows(place, text));
    const rows = await requests.embedDocuments(windows.map(({ content }) => prefix + content));
    const vectors = texts.map(() => new Float32Array(this.model.dimension));
    for (const [place, window] of windows.entries()) {
      const sum = vectors[window.text];
      if (sum) addScaled(sum, this.unitVector(rows[place] ?? [], window), window.weight);
    }
    return vectors.map(normalize);
  }

  private unitVector(numbers: readonly number[], { content }: TextWindow): Float32Array {
    const { dimension } = this.model;
    const { model, baseUrl } = this.options;
    if (numbers.length !== dimension) {
      throw new EmbeddingDimensionError(
        `${model} at ${baseUrl} gives vectors of ${numbers.length} numbers now, not of ${dimension}.`,
      );
    }
    const vector = normalize(Float32Array.from(numbers));
    if (!vector.some((number) => number !== 0)) {
      throw new EmbeddingReplyError(`${model} at ${baseUrl} gives a vector of zeros for “${content.slice(0, 40)}”.`);
    }
    return vector;
  }
}

function describe({ model, queryPrefix, documentPrefix }: EmbeddingEndpoint, dimension: number): EmbeddingModel {
  const identity = JSON.stringify(['endpoint', model, queryPrefix, documentPrefix]);
  const fingerprint = createHash('sha256').update(identity).digest('hex').slice(0, 16);
  return { name: model, dimension, fingerprint, setting: model };
}
