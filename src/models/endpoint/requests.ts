import { OpenAIEmbeddings } from '@langchain/openai';
import { z } from 'zod';
import { EmbeddingReplyError } from '../../errors.js';
import { type Patience, withAttempts } from '../vendor/attempts.js';
import type { EmbeddingEndpoint } from './embedding-endpoint.js';
import { embeddingFailure, leastWait } from './failure.js';

/** Texts of a request: as many as every server takes, and with windows of a text far below every limit of tokens. */
const TEXTS_A_REQUEST = 32;
const REQUESTS_AT_ONCE = 4;

const reply = z.object({
  data: z.array(z.object({ index: z.int().nonnegative(), embedding: z.array(z.number()).min(1) })),
});

type Create = OpenAIEmbeddings['embeddingWithRetry'];

/** What requests are made with. */
interface RequestOptions {
  readonly endpoint: EmbeddingEndpoint;
  readonly patience: Patience;
  /** From 0 to 1. */
  readonly random: () => number;
  /** Ends what is under way. */
  readonly signal: AbortSignal;
}

/**
 * LangChain's embeddings, with what they leave to chance: replies are checked and put in the order of the texts, attempts are
 * made by cause and with the pauses that the endpoint asks for, and a reply that does not end is given up.
 *
 * It stands apart because loading the library takes a time that nobody should wait for who does not use it.
 */
export class EmbeddingRequests extends OpenAIEmbeddings {
  constructor(private readonly options: RequestOptions) {
    const { endpoint, patience, signal } = options;
    super({
      model: endpoint.model,
      // A key has to be there for the library; endpoints that want none do not look at it.
      apiKey: endpoint.apiKey ?? 'none',
      configuration: { baseURL: endpoint.baseUrl, fetch: fetchWithin(patience.attemptMs, signal) },
      batchSize: TEXTS_A_REQUEST,
      maxConcurrency: REQUESTS_AT_ONCE,
      maxRetries: 0,
      // Where it is left out, the library asks for base64, which many endpoints do not know and answer with numbers.
      encodingFormat: 'float',
      // The default puts a space for each line end, and the text would no longer be the one that is stored.
      stripNewLines: false,
    });
  }

  protected override async embeddingWithRetry(request: Parameters<Create>[0]): ReturnType<Create> {
    const { endpoint, patience, random, signal } = this.options;
    const count = Array.isArray(request.input) ? request.input.length : 1;
    return withAttempts(
      async () => {
        const response = await super.embeddingWithRetry(request);
        return { ...response, data: inOrder(response, response.data, count) };
      },
      { failureOf: (error) => embeddingFailure(error, endpoint), leastWait },
      patience,
      random,
      signal,
    );
  }
}

/** The vectors of a reply in the order of the texts: nothing says that a reply has to keep it. */
function inOrder<T extends { readonly index: number }>(response: unknown, data: readonly T[], count: number): T[] {
  const parsed = reply.safeParse(response);
  if (!parsed.success) {
    throw new EmbeddingReplyError(`The endpoint did not reply with vectors: ${z.prettifyError(parsed.error)}`);
  }
  const sorted = data.toSorted((a, b) => a.index - b.index);
  if (sorted.length !== count || sorted.some(({ index }, place) => index !== place)) {
    throw new EmbeddingReplyError(`The endpoint replied with ${data.length} vectors to ${count} texts, or numbered them otherwise.`);
  }
  return sorted;
}

/** The library's own limit of time ends when the reply begins; this one holds until it has ended. */
function fetchWithin(milliseconds: number, closing: AbortSignal): typeof fetch {
  return async (input, init) => {
    const signals = [closing, AbortSignal.timeout(milliseconds), ...(init?.signal ? [init.signal] : [])];
    return fetch(input, { ...init, signal: AbortSignal.any(signals) });
  };
}
