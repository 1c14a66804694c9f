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
import { deepestCause, keyFault, QUOTA_CODE, QUOTA_REMEDY, readVendorError, retryAfterMs, tell, type VendorError } from '../vendor/vendor-error.js';
import type { ChatEndpoint } from './chat-model.js';

const RATE_LIMIT_REMEDY = 'Wait, or raise the limit of the account; questions are answered with quotes meanwhile.';
/** Errors of the openai package, which it gives no names of their own. */
const FILTERED = 'ContentFilterFinishReasonError';
const TOO_LONG = 'LengthFinishReasonError';
/** What fails where a reply is no chat completion, as a page of HTML: the library looks for its parts. */
const NO_COMPLETION = 'TypeError';

/** What a request came to, where that was nothing: by its cause, in words without the key. */
export function chatFailure(error: unknown, { model, baseUrl, apiKey }: ChatEndpoint): ChatModelError {
  if (error instanceof ChatModelError) return error;
  const vendor = readVendorError(error);
  const told = tell(vendor.message, apiKey);
  const { status } = vendor;
  // The vendor's error is left out as a cause: it holds the request, which holds what people wrote.
  if (status === 401 || status === 403) {
    return new ChatKeyError(`The endpoint ${baseUrl} ${keyFault(apiKey)}: ${told}`);
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
  const cause = deepestCause(vendor);
  if (status === undefined && cause === null && kind === NO_COMPLETION) {
    return new ChatModelNameError(`What the endpoint ${baseUrl} replies is no chat completion.`);
  }
  return new ChatUnreachableError(
    status === undefined
      ? `The endpoint ${baseUrl} cannot be reached: ${tell(cause ?? vendor.message, apiKey)}`
      : `The endpoint ${baseUrl} fails with ${status}: ${told}`,
  );
}

/** Whether there was a reply, which is paid for, although the library throws it away. */
export function isLostReply(error: unknown): boolean {
  const name = nameOf(error);
  return name === FILTERED || name === TOO_LONG;
}

/** How long to wait at least before the same request may succeed, in ms; null where it never will. */
export function leastWait(failure: ChatModelError): number | null {
  if (failure instanceof ChatUnreachableError) return 0;
  const passes = failure instanceof ChatRateLimitError && failure.remedy !== QUOTA_REMEDY;
  return passes ? (failure.retryAfterMs ?? 0) : null;
}

function rateLimit(vendor: VendorError, baseUrl: string, told: string): ChatRateLimitError {
  if (vendor.code === QUOTA_CODE) {
    return new ChatRateLimitError(`The account at ${baseUrl} is used up: ${told}`, QUOTA_REMEDY, null);
  }
  const message = `The endpoint ${baseUrl} takes no more requests for now: ${told}`;
  return new ChatRateLimitError(message, RATE_LIMIT_REMEDY, retryAfterMs(vendor));
}

function nameOf(error: unknown): string | null {
  return error instanceof Error ? error.constructor.name : null;
}
