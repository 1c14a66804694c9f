import type { AIMessage } from '@langchain/core/messages';
import { ChatOpenAICompletions } from '@langchain/openai';
import { z } from 'zod';
import { ChatRefusalError, ChatModelError, ChatRateLimitError, ChatReplyError, ChatRequestError, ChatUnreachableError } from '../../errors.js';
import { type Patience, withAttempts } from '../vendor/attempts.js';
import type { ChatEndpoint, ChatModel, ChatPrompt, ChatRequest, ReplyWay, TokenUsage } from './chat-model.js';
import { CircuitBreaker } from './circuit-breaker.js';
import { chatFailure, isLostReply, leastWait } from './failure.js';
import { lenientJson } from './lenient-json.js';
import { within } from './time-limit.js';

/** What a chat model runs with. */
export interface ChatParts {
  readonly patience?: Patience;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  /** From 0 to 1. */
  readonly random: () => number;
}

const USUAL_PATIENCE: Patience = { attempts: 3, attemptMs: 45_000, pauseMs: 500, longestPauseMs: 10_000 };
/** The best first. */
const WAYS: readonly ReplyWay[] = ['schema', 'json', 'text'];
/** Models of which LangChain knows that they take no schema. */
const WITHOUT_SCHEMA = /^gpt-(?:3|4-|4$)/u;
/** Unreadable replies after which the next way is taken for good, where that one is read. */
const MOST_UNREADABLE = 2;
/** The longest reply, in tokens: five statements with their quotes take a few hundred, and some models think before. */
const MOST_TOKENS = 4_000;
/** UTF-16 units of a token, roughly, where an endpoint does not count: text in Latin letters has more, others have fewer. */
const UNITS_OF_TOKEN = 3;

const rawResponse = z.object({
  choices: z.array(z.object({ message: z.object({ refusal: z.string().nullish() }) })).min(1),
});

const countedUsage = z.object({ input_tokens: z.number(), output_tokens: z.number() });

interface Reply {
  readonly text: string;
  readonly refusal: string | null;
  readonly usage: TokenUsage;
}

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

  constructor(
    private readonly endpoint: ChatEndpoint,
    private readonly parts: ChatParts,
  ) {
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
    let rejection: ChatModelError | null = null;
    let last: ChatModelError | null = null;
    for (const way of ways) {
      try {
        const value = await this.askIn(way, request);
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

  private async askIn<T>(way: ReplyWay, request: ChatRequest<T>): Promise<T> {
    const { endpoint, parts } = this;
    const patience = parts.patience ?? USUAL_PATIENCE;
    const reply = await withAttempts(
      async () => within(patience.attemptMs, request.signal, async (signal) => this.paidReply(way, request, signal)),
      { failureOf: (error) => chatFailure(error, endpoint), leastWait },
      patience,
      parts.random,
      request.signal,
    );
    request.onUsage(reply.usage);
    // What it says to that may repeat the question, and is left out.
    if (reply.refusal !== null) throw new ChatRefusalError(`${endpoint.model} at ${endpoint.baseUrl} declines to reply.`);
    const parsed = request.schema.safeParse(lenientJson(reply.text) ?? request.readText(reply.text));
    if (parsed.success) return parsed.data;
    throw new ChatReplyError(`The reply of ${endpoint.model} at ${endpoint.baseUrl} is not in the form asked for.`);
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
    const schema = formOf(request.schema);
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
    return replyOf(message as AIMessage, messages);
  }
}

type Messages = ['system' | 'user', string][];

function messagesOf({ system, user }: ChatPrompt, schema: object | null): Messages {
  const form = schema ? `\n\nReply with one JSON object of this schema and nothing else:\n${JSON.stringify(schema)}` : '';
  return [
    ['system', `${system}${form}`],
    ['user', user],
  ];
}

function formOf(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _, ...form } = z.toJSONSchema(schema);
  return form;
}

function replyOf(message: AIMessage, messages: Messages): Reply {
  const text = message.text;
  const raw = rawResponse.safeParse(message.additional_kwargs['__raw_response']);
  const refusal = raw.success ? (raw.data.choices[0]?.message.refusal ?? null) : null;
  const usage = countedUsage.safeParse(message.usage_metadata);
  const counted = usage.success ? usage.data : null;
  return {
    text,
    refusal,
    usage: {
      prompt: counted?.input_tokens ?? tokensOf(messages.map(([, content]) => content).join('')),
      completion: counted?.output_tokens ?? tokensOf(text),
    },
  };
}

function tokensOf(text: string): number {
  return Math.ceil(text.length / UNITS_OF_TOKEN);
}
