import type { z } from 'zod';

/** Tokens of one reply, as the endpoint counts them; estimated from the length of the text where it does not say. */
export interface TokenUsage {
  readonly prompt: number;
  readonly completion: number;
}

/** What a model is told: what it is to do, and what it is to do it with. */
export interface ChatPrompt {
  readonly system: string;
  readonly user: string;
}

/** One request to a chat model. */
export interface ChatRequest<T> {
  /** Names what is asked for, of a-z and _: some endpoints want a name for the form. */
  readonly name: string;
  readonly prompt: ChatPrompt;
  /** The form of the reply. Everything in it must be required: endpoints with structured output know no optional keys. */
  readonly schema: z.ZodType<T>;
  /** Reads a reply that is no JSON, from a model that cannot be made to write it; null where it cannot be read either. */
  readonly readText: (text: string) => unknown;
  /** Told of every reply that was paid for, also of those that could not be used. */
  readonly onUsage: (usage: TokenUsage) => void;
  readonly signal?: AbortSignal;
}

/** How a model is made to write what can be read: by a schema that the endpoint enforces, as JSON, or by asking for it. */
export type ReplyWay = 'schema' | 'json' | 'text';

/** A model that replies in a given form. */
export interface ChatModel {
  /**
   * What the model replies, checked against the form.
   *
   * @throws {ChatModelError} by cause; none of them needs to end anything
   */
  ask<T>(request: ChatRequest<T>): Promise<T>;
  /** How replies are asked for now: what has worked last. */
  readonly way: ReplyWay;
}

/** Where a chat model is and how it is paid for. */
export interface ChatEndpoint {
  readonly model: string;
  /** Without a slash at its end: `https://api.openai.com/v1`. */
  readonly baseUrl: string;
  /** Null for endpoints that want none, such as one on this machine. */
  readonly apiKey: string | null;
}
