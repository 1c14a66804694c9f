import {
  EmbeddingEndpointError,
  EmbeddingKeyError,
  EmbeddingModelNameError,
  EmbeddingRateLimitError,
  EmbeddingReplyError,
  EmbeddingRequestError,
  EmbeddingUnreachableError,
} from '../../errors.js';
import { deepestCause, keyFault, QUOTA_CODE, QUOTA_REMEDY, readVendorError, retryAfterMs, tell, type VendorError } from '../vendor/vendor-error.js';
import type { EmbeddingEndpoint } from './embedding-endpoint.js';

const RATE_LIMIT_REMEDY = 'Wait and run the command again, or raise the limit of the account.';

/** Why an attempt came to nothing: by its cause, in words without the key. */
export function embeddingFailure(error: unknown, endpoint: EmbeddingEndpoint): EmbeddingEndpointError {
  if (error instanceof EmbeddingEndpointError) return error;
  const vendor = readVendorError(error);
  const { baseUrl, model, apiKey } = endpoint;
  const told = tell(deepestCause(vendor) ?? vendor.message, apiKey);
  const { status } = vendor;
  // The vendor's error is left out as a cause: it holds the request, with its key and texts.
  if (status === undefined) return new EmbeddingUnreachableError(`The endpoint ${baseUrl} cannot be reached: ${told}`);
  if (status === 401 || status === 403) {
    return new EmbeddingKeyError(`The endpoint ${baseUrl} ${keyFault(apiKey)}: ${told}`);
  }
  if (status === 404) {
    return new EmbeddingModelNameError(`The endpoint ${baseUrl} does not know the model ${model}: ${told}`);
  }
  if (status === 429) return rateLimit(vendor, baseUrl, told);
  if (status < 300) return new EmbeddingReplyError(`The reply of ${model} at ${baseUrl} cannot be read: ${told}`);
  if (status < 500 && status !== 408) {
    return new EmbeddingRequestError(`The endpoint ${baseUrl} does not accept the request: ${told}`);
  }
  return new EmbeddingUnreachableError(`The endpoint ${baseUrl} fails with ${status}: ${told}`);
}

/** How long to wait at least before the same request may succeed, in ms; null where it never will. */
export function leastWait(failure: EmbeddingEndpointError): number | null {
  if (failure instanceof EmbeddingUnreachableError) return 0;
  return failure instanceof EmbeddingRateLimitError && failure.passes ? (failure.retryAfterMs ?? 0) : null;
}

function rateLimit(vendor: VendorError, baseUrl: string, told: string): EmbeddingRateLimitError {
  if (vendor.code === QUOTA_CODE) {
    return new EmbeddingRateLimitError(`The account at ${baseUrl} is used up: ${told}`, QUOTA_REMEDY, null, false);
  }
  const message = `The endpoint ${baseUrl} takes no more requests for now: ${told}`;
  return new EmbeddingRateLimitError(message, RATE_LIMIT_REMEDY, retryAfterMs(vendor), true);
}
