import type { AIMessage } from '@langchain/core/messages';
import { ChatOpenAICompletions } from '@langchain/openai';
import { ChatRefusalError, ChatModelError, ChatRateLimitError, ChatReplyError, ChatRequestError, ChatUnreachableError } from '../../errors.js';
import { type Patience, withAttempts } from '../vendor/attempts.js';
import type { ChatEndpoint, ChatModel, ChatRequest, ReplyWay } from './chat-model.js';
import { CircuitBreaker } from './circuit-breaker.js';
import { chatFailure, isLostReply, leastWait } from './failure.js';
import { jsonSchemaOf, messagesOf, readReply, type Reply, replyOf, tokensOf } from './reply.js';
import { within } from './time-limit.js';

/** How long a request is tried. */
export interface ChatPatience extends Patience {
  /** How long all attempts may take, in every way of asking, in ms: somebody waits for the answer. */
  readonly allMs: number;
}

/** What a chat model runs with. */
export interface ChatParts {
  /** Where it differs from what is usual. */
  readonly patience?: Partial<ChatPatience>;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  /** From 0 to 1. */
  readonly random: () => number;
}

const USUAL_PATIENCE: ChatPatience = {
  attempts: 3,
  attemptMs: 45_000,
  pauseMs: 500,
  longestPauseMs: 10_000,
  allMs: 60_000,
};
/** The best first. */
const WAYS: readonly ReplyWay[] = ['schema', 'json', 'text'];
/** Models of which LangChain knows that they take no schema. */
const WITHOUT_SCHEMA = /^gpt-(?:3|4-|4$)/u;
/** Unreadable replies after which the next way is taken for good, where that one is read. */
const MOST_UNREADABLE = 2;
/** The longest reply, in tokens: five statements with their quotes take a few hundred, and some models think before. */
const MOST_TOKENS = 4_000;

/**
 * A chat model behind any endpoint that speaks OpenAI's protocol. What the endpoint can do is found out by trying, and remembered:
 * structured output, JSON mode, or plain text that is read leniently.
 *
 * @example
 * const chat = new OpenAIChat({ model: 'llama3', baseUrl: 'http://127.0.0.1:11434/v1', apiKey: null }, { now, random });
 */
export class OpenAIChat implements ChatModel {
  private readonly client: ChatOpenAICompletions;
  private readonly breaker: CircuitBreaker;
  private learned: ReplyWay;
  private unreadable = 0;
  private readonly patience: ChatPatience;

  constructor(
    private readonly endpoint: ChatEndpoint,
    private readonly parts: ChatParts,
  ) {
    this.patience = { ...USUAL_PATIENCE, ...parts.patience };
    this.breaker = new CircuitBreaker(parts.now);
    this.learned = WITHOUT_SCHEMA.test(endpoint.model) ? 'json' : 'schema';
    this.client = new ChatOpenAICompletions({
      model: endpoint.model,
      // The library wants some key; endpoints that need none do not look at it.
      apiKey: endpoint.apiKey ?? 'none',
      maxRetries: 0,
      maxTokens: MOST_TOKENS,
      // The library leaves out refusals otherwise.
      __includeRawResponse: true,
      configuration: { baseURL: endpoint.baseUrl, logLevel: 'off' },
    });
  }

  /** For a person to read. */
  private get name(): string {
    return `${this.endpoint.model} at ${this.endpoint.baseUrl}`;
  }

  get way(): ReplyWay {
    return this.learned;
  }

  async ask<T>(request: ChatRequest<T>): Promise<T> {
    if (!this.breaker.admit()) {
      throw new ChatUnreachableError(`The endpoint ${this.endpoint.baseUrl} has failed repeatedly and is left alone for a while.`);
    }
    try {
      const value = await this.askInSomeWay(request);
      this.breaker.succeeded();
      return value;
    } catch (error) {
      this.settle(error);
      throw error;
    }
  }

  /** An endpoint that replies is at work, whatever it replies. */
  private settle(error: unknown): void {
    if (error instanceof ChatReplyError || error instanceof ChatRefusalError) this.breaker.succeeded();
    else if (error instanceof ChatRateLimitError) this.breaker.failed(error.retryAfterMs ?? 0);
    else if (error instanceof ChatModelError) this.breaker.failed();
    else this.breaker.abandoned();
  }

  private async askInSomeWay<T>(request: ChatRequest<T>): Promise<T> {
    const ways = WAYS.slice(WAYS.indexOf(this.learned));
    const end = this.parts.now() + this.patience.allMs;
    let rejection: ChatModelError | null = null;
    let last: ChatModelError | null = null;
    for (const way of ways) {
      try {
        const value = await this.askIn(way, request, end);
        this.learn(way, rejection !== null);
        return value;
      } catch (error) {
        if (error instanceof ChatRequestError) rejection ??= error;
        else if (!(error instanceof ChatReplyError)) throw error;
        last = error;
      }
    }
    // A request that is rejected in every way is rejected for another reason than its form: the first one tells it.
    throw last instanceof ChatRequestError && rejection ? rejection : (last ?? new ChatReplyError('There is no way to ask.'));
  }

  /** A way that was rejected is not tried again; one that was not read gets another chance. */
  private learn(way: ReplyWay, isOtherRejected: boolean): void {
    if (way === this.learned) {
      this.unreadable = 0;
      return;
    }
    this.unreadable += 1;
    if (!isOtherRejected && this.unreadable < MOST_UNREADABLE) return;
    this.learned = way;
    this.unreadable = 0;
  }

  /** @param end when the time for all attempts is over */
  private async askIn<T>(way: ReplyWay, request: ChatRequest<T>, end: number): Promise<T> {
    const { endpoint, parts, patience } = this;
    const left = (): number => end - parts.now();
    const attempt = async (): Promise<Reply> =>
      within(Math.max(0, Math.min(patience.attemptMs, left())), this.name, request.signal, async (signal) =>
        this.paidReply(way, request, signal),
      );
    const judgement = {
      failureOf: (error: unknown) => chatFailure(error, endpoint),
      leastWait: (failure: ChatModelError) => (left() > patience.longestPauseMs ? leastWait(failure) : null),
    };
    const reply = await withAttempts(attempt, judgement, patience, parts.random, request.signal);
    request.onUsage(reply.usage);
    // What it says to that may repeat the question, and is left out.
    if (reply.refusal !== null) throw new ChatRefusalError(`${this.name} declines to reply.`);
    const read = readReply(reply.text, request);
    if (read) return read.value;
    throw new ChatReplyError(`The reply of ${this.name} is not in the form asked for.`);
  }

  /** A reply that the library throws away was paid for all the same; what it took is not known, and may have been all that it might take. */
  private async paidReply<T>(way: ReplyWay, request: ChatRequest<T>, signal: AbortSignal): Promise<Reply> {
    try {
      return await this.reply(way, request, signal);
    } catch (error) {
      const { system, user } = request.prompt;
      if (isLostReply(error)) request.onUsage({ prompt: tokensOf(system + user), completion: MOST_TOKENS });
      throw error;
    }
  }

  private async reply<T>(way: ReplyWay, request: ChatRequest<T>, signal: AbortSignal): Promise<Reply> {
    const schema = jsonSchemaOf(request.schema);
    const messages = messagesOf(request.prompt, way === 'schema' ? null : schema);
    const options = { name: request.name, includeRaw: true } as const;
    // The library gives messages of a wider type; those of this client are its own.
    const message =
      way === 'text'
        ? await this.client.invoke(messages, { signal })
        : (
            await this.client
              .withStructuredOutput(
                schema,
                way === 'schema'
                  ? { ...options, method: 'jsonSchema', strict: true }
                  : { ...options, method: 'jsonMode' },
              )
              .invoke(messages, { signal })
          ).raw;
    return replyOf(message as AIMessage, messages.map(([, content]) => content).join(''));
  }
}
