import { z } from 'zod';

const body = z.looseObject({
  model: z.string(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
  stream: z.boolean().optional(),
  stream_options: z.looseObject({ include_usage: z.boolean().optional() }).nullish(),
  response_format: z.looseObject({ type: z.enum(['json_schema', 'json_object', 'text']) }).optional(),
});

/** A passage as a prompt encloses it. */
export interface EnclosedText {
  /** "passage P1", "question". */
  readonly name: string;
  readonly text: string;
}

/** A request for a chat completion, as the server got it. */
export interface ChatCall {
  readonly model: string;
  /** How the reply is asked for. */
  readonly format: 'json_schema' | 'json_object' | 'text';
  /** Whether the reply is to come in pieces, and what it took with it; null where it is to come whole. */
  readonly streaming: { readonly countsTokens: boolean } | null;
  readonly system: string;
  readonly user: string;
  readonly authorization: string | null;
  /** The texts between fences, in order. */
  readonly enclosed: readonly EnclosedText[];
}

/** Reads a request as an endpoint does. @throws ZodError for what is none */
export function parseChatCall(json: string, authorization: string | null): ChatCall {
  const { model, messages, stream, stream_options, response_format: format } = body.parse(JSON.parse(json));
  const content = (role: string): string =>
    messages.flatMap((message) => (message.role === role ? message.content : [])).join('\n');
  const user = content('user');
  return {
    model,
    format: format?.type ?? 'text',
    streaming: stream ? { countsTokens: stream_options?.include_usage ?? false } : null,
    system: content('system'),
    user,
    authorization,
    enclosed: enclosedIn(user),
  };
}

/** Trusts the marks, as a model should. */
function enclosedIn(user: string): EnclosedText[] {
  const mark = /^<<<question (?<mark>\S+)$/mu.exec(user) ?? /^<<<[a-z]+(?: P?\d+)? (?<mark>\S+)$/mu.exec(user);
  const fence = mark?.groups?.['mark'];
  if (fence === undefined) return [];
  const pattern = new RegExp(
    `^<<<(?<name>[a-z]+(?: P?\\d+)?) ${fence}\\n(?<text>[\\s\\S]*?)\\n${fence} \\k<name>>>>$`,
    'gmu',
  );
  return Array.from(user.matchAll(pattern), ({ groups }) => ({
    name: groups?.['name'] ?? '',
    text: groups?.['text'] ?? '',
  }));
}
