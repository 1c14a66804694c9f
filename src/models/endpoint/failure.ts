import { z } from 'zod';
import {
  EmbeddingEndpointError,
  EmbeddingKeyError,
  EmbeddingModelNameError,
  EmbeddingRateLimitError,
  EmbeddingReplyError,
  EmbeddingRequestError,
  EmbeddingUnreachableError,
} from '../../errors.js';
import type { EmbeddingEndpoint } from './embedding-endpoint.js';

/** What a library's error says about a request, as far as it says it. */
const vendorError = z.object({
  message: z.string().catch(''),
  status: z.number().optional().catch(undefined),
  code: z.string().nullish().catch(undefined),
  headers: z.instanceof(Headers).optional().catch(undefined),
  cause: z.unknown().optional(),
});

type VendorError = z.infer<typeof vendorError>;

const RATE_LIMIT_REMEDY = 'Wait and run the command again, or raise the limit of the account.';
const QUOTA_REMEDY = 'Look at the plan and the balance of the account that OPENAI_API_KEY belongs to.';
/** What LangChain adds to messages. */
const TROUBLESHOOTING = /\s*Troubleshooting URL:[\s\S]*$/u;
/** How much of a message is told, in UTF-16 units. */
const MESSAGE_UNITS = 300;

/** Why an attempt came to nothing: by its cause, in words without the key. */
export function embeddingFailure(error: unknown, endpoint: EmbeddingEndpoint): EmbeddingEndpointError {
  if (error instanceof EmbeddingEndpointError) return error;
  const parsed = vendorError.safeParse(error);
  const vendor: VendorError = parsed.success ? parsed.data : { message: String(error) };
  const { baseUrl, model } = endpoint;
  const told = toldOf(vendor, endpoint);
  const { status } = vendor;
  // The vendor's error is left out as a cause: it holds the request, with its key and texts.
  if (status === undefined) return new EmbeddingUnreachableError(`The endpoint ${baseUrl} cannot be reached: ${told}`);
  if (status === 401 || status === 403) {
    return new EmbeddingKeyError(`The endpoint ${baseUrl} does not accept the key: ${told}`);
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

/** Whether the same request may succeed a little later. */
export function isPassing(error: EmbeddingEndpointError): boolean {
  return error instanceof EmbeddingUnreachableError || (error instanceof EmbeddingRateLimitError && error.passes);
}

function rateLimit({ code, headers }: VendorError, baseUrl: string, told: string): EmbeddingRateLimitError {
  if (code === 'insufficient_quota') {
    return new EmbeddingRateLimitError(`The account at ${baseUrl} is used up: ${told}`, QUOTA_REMEDY, null, false);
  }
  const message = `The endpoint ${baseUrl} takes no more requests for now: ${told}`;
  return new EmbeddingRateLimitError(message, RATE_LIMIT_REMEDY, retryAfterMs(headers), true);
}

/** `retry-after-ms` as some endpoints have it, or `Retry-After` in seconds or as a date (RFC 9110, 10.2.3). */
function retryAfterMs(headers: Headers | undefined): number | null {
  const exact = Number.parseFloat(headers?.get('retry-after-ms') ?? '');
  if (exact >= 0) return exact;
  const value = headers?.get('retry-after') ?? '';
  if (/^\d/u.test(value)) return Number.parseFloat(value) * 1_000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - Date.now());
}

/** The deepest cause, such as "connect ECONNREFUSED 127.0.0.1:1", says more than the "fetch failed" around it. */
function toldOf(vendor: VendorError, { apiKey }: EmbeddingEndpoint): string {
  let told = vendor.message.replace(TROUBLESHOOTING, '');
  for (let at = vendor.cause, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    const { code } = z.object({ code: z.string().optional().catch(undefined) }).parse(at);
    told = at.message || code || told;
  }
  const masked = apiKey === null ? told : told.replaceAll(apiKey, '[secret]');
  return masked.slice(0, MESSAGE_UNITS);
}
