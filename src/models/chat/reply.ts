import type { AIMessage } from '@langchain/core/messages';
import { z } from 'zod';
import type { ChatPrompt, ChatRequest, TokenUsage } from './chat-model.js';
import { jsonIn } from './json-in-text.js';

/** UTF-16 units of a token, roughly, where an endpoint does not count: text in Latin letters has more, others have fewer. */
const UNITS_OF_TOKEN = 3;

/** What models that reason aloud write before they answer; some endpoints leave out where it begins. */
const REASONING = /^[\s\S]*<\/think(?:ing)?>/u;
/** How JSON begins, be it broken off: it is no prose. */
const JSON_BEGINS = /^(?:```|\{|\[\s*[{"])/u;

const rawResponse = z.object({
  choices: z.array(z.object({ message: z.object({ refusal: z.string().nullish() }) })).min(1),
});

const countedUsage = z.object({ input_tokens: z.number(), output_tokens: z.number() });

/** What came back, before anything is made of it. */
export interface Reply {
  readonly text: string;
  /** What the model says where it declines; null where it does not. */
  readonly refusal: string | null;
  readonly usage: TokenUsage;
}

/** A message of LangChain's as a reply. @param prompt what was sent for it, to estimate what an endpoint does not count */
export function replyOf(message: AIMessage, prompt: string): Reply {
  const text = message.text;
  const raw = rawResponse.safeParse(message.additional_kwargs['__raw_response']);
  const refusal = raw.success ? (raw.data.choices[0]?.message.refusal ?? null) : null;
  const usage = countedUsage.safeParse(message.usage_metadata);
  const counted = usage.success ? usage.data : null;
  return {
    text,
    refusal,
    usage: {
      prompt: counted?.input_tokens ?? tokensOf(prompt),
      completion: counted?.output_tokens ?? tokensOf(text),
    },
  };
}

/** About how many tokens a text has. */
export function tokensOf(text: string): number {
  return Math.ceil(text.length / UNITS_OF_TOKEN);
}

/** A text in the form that was asked for: as JSON somewhere in it, or as prose; null where it is in neither. */
export function readReply<T>(
  text: string,
  { schema, readText }: Pick<ChatRequest<T>, 'schema' | 'readText'>,
): { readonly value: T } | null {
  const told = text.replace(REASONING, '').trim();
  const values = [...jsonIn(told)];
  // A mark such as [1] is a value, too, and may stand in prose.
  const isProse = !JSON_BEGINS.test(told) && values.every((value) => Array.isArray(value));
  const read = isProse ? [...values, readText(told)] : values;
  for (const value of [...read, ...values.flatMap((bare) => wrapped(bare, schema))]) {
    const parsed = schema.safeParse(value);
    if (parsed.success) return { value: parsed.data };
  }
  return null;
}

/** What small models write in place of an object that holds one list: the list itself, or what should be the only one in it. */
function wrapped(bare: object, schema: z.ZodType): object[] {
  const [key, another] = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  if (key === undefined || another !== undefined) return [];
  const isEmpty = Array.isArray(bare) && bare.length === 0;
  return isEmpty ? [] : [{ [key]: bare }, { [key]: [bare] }];
}

/** The messages of a request. @param schema null where the endpoint is told the form in another way */
export function messagesOf({ system, user }: ChatPrompt, schema: object | null): ['system' | 'user', string][] {
  const form = schema ? `\n\nReply with one JSON object of this schema and nothing else:\n${JSON.stringify(schema)}` : '';
  return [
    ['system', `${system}${form}`],
    ['user', user],
  ];
}

/** A form as endpoints are told it. */
export function jsonSchemaOf(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _, ...form } = z.toJSONSchema(schema);
  return form;
}
