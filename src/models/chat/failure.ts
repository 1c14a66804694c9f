import { z } from 'zod';
import {
  ChatKeyError,
  ChatModelError,
  ChatModelNameError,
  ChatRateLimitError,
  ChatRefusalError,
  ChatReplyError,
  ChatRequestError,
  ChatUnreachableError,
} from '../../errors.js';
import type { ChatEndpoint } from './chat-model.js';

/** What a library's error says about a request, as far as it says it. */
const vendorError = z.object({
  name: z.string().catch(''),
  message: z.string().catch(''),
  status: z.number().optional().catch(undefined),
  code: z.string().nullish().catch(undefined),
  headers: z.instanceof(Headers).optional().catch(undefined),
  cause: z.unknown().optional(),
});

type VendorError = z.infer<typeof vendorError>;

const RATE_LIMIT_REMEDY = 'Wait, or raise the limit of the account; questions are answered with quotes meanwhile.';
const QUOTA_REMEDY = 'Look at the plan and the balance of the account that OPENAI_API_KEY belongs to.';
/** Errors of the openai package, which it gives no names of their own. */
const FILTERED = 'ContentFilterFinishReasonError';
const TOO_LONG = 'LengthFinishReasonError';
/** What LangChain adds to messages. */
const TROUBLESHOOTING = /\s*Troubleshooting URL:[\s\S]*$/u;
/** How much of a message is told, in UTF-16 units. */
const MESSAGE_UNITS = 300;

/** What a request came to, where that was nothing: by its cause, in words without the key. */
export function chatFailure(error: unknown, { model, baseUrl, apiKey }: ChatEndpoint): ChatModelError {
  if (error instanceof ChatModelError) return error;
  const parsed = vendorError.safeParse(error);
  const vendor: VendorError = parsed.success ? parsed.data : { name: '', message: String(error) };
  const told = masked(vendor.message.replace(TROUBLESHOOTING, ''), apiKey).slice(0, MESSAGE_UNITS);
  const { status } = vendor;
  // The vendor's error is left out as a cause: it holds the request, which holds what people wrote.
  if (status === 401 || status === 403) {
    return new ChatKeyError(`The endpoint ${baseUrl} does not accept the key: ${told}`);
  }
  if (status === 404) return new ChatModelNameError(`The endpoint ${baseUrl} does not know the model ${model}: ${told}`);
  if (status === 429) return rateLimit(vendor, baseUrl, told);
  const kind = nameOf(error) ?? vendor.name;
  if (kind === FILTERED) {
    return new ChatRefusalError(`The endpoint ${baseUrl} has filtered the reply of ${model}.`);
  }
  if (kind === TOO_LONG || kind === 'SyntaxError') {
    return new ChatReplyError(`The reply of ${model} at ${baseUrl} breaks off or is broken: ${told}`);
  }
  if (status !== undefined && status < 500) {
    return new ChatRequestError(`The endpoint ${baseUrl} does not accept the request: ${told}`);
  }
  return new ChatUnreachableError(
    status === undefined
      ? `The endpoint ${baseUrl} cannot be reached: ${causeOf(vendor) ?? told}`
      : `The endpoint ${baseUrl} fails with ${status}: ${told}`,
  );
}

/** Whether there was a reply, which is paid for, although the library throws it away. */
export function isLostReply(error: unknown): boolean {
  const name = nameOf(error);
  return name === FILTERED || name === TOO_LONG;
}

/** Whether the same request may succeed a little later. */
export function isPassing(error: ChatModelError): boolean {
  return error instanceof ChatUnreachableError || (error instanceof ChatRateLimitError && error.remedy !== QUOTA_REMEDY);
}

function rateLimit({ code, headers }: VendorError, baseUrl: string, told: string): ChatRateLimitError {
  if (code === 'insufficient_quota') {
    return new ChatRateLimitError(`The account at ${baseUrl} is used up: ${told}`, QUOTA_REMEDY, null);
  }
  const message = `The endpoint ${baseUrl} takes no more requests for now: ${told}`;
  return new ChatRateLimitError(message, RATE_LIMIT_REMEDY, retryAfterMs(headers));
}

/** `retry-after-ms` as some endpoints have it, or `Retry-After` in seconds or as a date (RFC 9110, 10.2.3). */
function retryAfterMs(headers: Headers | undefined): number | null {
  const exact = Number.parseFloat(headers?.get('retry-after-ms') ?? '');
  if (exact >= 0) return exact;
  const value = headers?.get('retry-after') ?? '';
  const seconds = Number.parseFloat(value);
  if (seconds >= 0) return seconds * 1_000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - Date.now());
}

function nameOf(error: unknown): string | null {
  return error instanceof Error ? error.constructor.name : null;
}

/** "connect ECONNREFUSED 127.0.0.1:1", which stands deep inside what fetch throws. */
function causeOf({ cause }: VendorError): string | null {
  let deepest: string | null = null;
  for (let at = cause, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    const { code } = z.object({ code: z.string().optional().catch(undefined) }).parse(at);
    deepest = at.message !== '' ? at.message : (code ?? deepest);
  }
  return deepest;
}

function masked(text: string, secret: string | null): string {
  return secret ? text.replaceAll(secret, '[secret]') : text;
}
