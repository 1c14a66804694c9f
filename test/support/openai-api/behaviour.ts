/** What the server does with one request. */
export type Behaviour =
  /** Replies with this value as JSON. */
  | { readonly kind: 'value'; readonly value: unknown }
  /** Replies with this text, whatever was asked for. */
  | { readonly kind: 'text'; readonly text: string }
  /** Replies that it will not. */
  | { readonly kind: 'refusal'; readonly text: string }
  /** Replies with an empty text that a filter has emptied, or that breaks off at the length allowed. */
  | { readonly kind: 'filtered' }
  | { readonly kind: 'cut-short'; readonly text: string }
  /** Answers with an error. */
  | {
      readonly kind: 'error';
      readonly status: number;
      readonly code?: string;
      readonly message?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** Never answers; or begins to and never ends. */
  | { readonly kind: 'hang'; readonly after: 'request' | 'headers' }
  /** Closes the connection in the middle of its answer. */
  | { readonly kind: 'cut' }
  /** Answers 200 with JSON that breaks off, or with a page of HTML. */
  | { readonly kind: 'broken' | 'page' };

/** A value as a model replies it. */
export function replies(value: unknown): Behaviour {
  return { kind: 'value', value };
}

/** An error as OpenAI's own endpoint answers it. */
export function fails(
  status: number,
  more: { readonly code?: string; readonly message?: string; readonly headers?: Record<string, string> } = {},
): Behaviour {
  return { kind: 'error', status, ...more };
}
