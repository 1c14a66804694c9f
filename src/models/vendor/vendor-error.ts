import { z } from 'zod';

/** What a library's error says about a request, as far as it says it. */
const vendorError = z.object({
  name: z.string().catch(''),
  message: z.string().catch(''),
  status: z.number().optional().catch(undefined),
  code: z.string().nullish().catch(undefined),
  headers: z.instanceof(Headers).optional().catch(undefined),
  cause: z.unknown().optional(),
});

export type VendorError = z.infer<typeof vendorError>;

/** What a person can do about an account that is used up. */
export const QUOTA_REMEDY = 'Look at the plan and the balance of the account that OPENAI_API_KEY belongs to.';
/** The code of errors about such an account: https://platform.openai.com/docs/guides/error-codes */
export const QUOTA_CODE = 'insufficient_quota';
/** What LangChain adds to messages. */
const TROUBLESHOOTING = /\s*Troubleshooting URL:[\s\S]*$/u;
/** The openai package puts it before each message; where it matters, it is told anyway. */
const STATUS = /^\d{3} /u;
const NO_BODY = /^status code \(no body\)$/u;
/** Servers that stand before an endpoint fail with pages. */
const MARKUP = /<(?:style|script)[\s\S]*?<\/(?:style|script)>|<[^<>]*>/giu;
/** How much of a message is told, in UTF-16 units. */
const MESSAGE_UNITS = 300;

export function readVendorError(error: unknown): VendorError {
  return vendorError.safeParse(error).data ?? { name: '', message: String(error) };
}

/** What a message says to a person, as the end of a sentence: without what libraries add to it, without the key, and without markup. */
export function tell(message: string, apiKey: string | null): string {
  const own = message.replace(TROUBLESHOOTING, '').replace(STATUS, '').replace(NO_BODY, 'it does not say why');
  const told = (apiKey ? own.replaceAll(apiKey, '[secret]') : own)
    .replace(MARKUP, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, MESSAGE_UNITS);
  return /[.!?…]$/u.test(told) ? told : `${told}.`;
}

/** What an endpoint does that lets nobody in. */
export function keyFault(apiKey: string | null): string {
  return apiKey === null ? 'wants a key, and none is set' : 'does not accept the key';
}

/** "connect ECONNREFUSED 127.0.0.1:1", which says more than the "fetch failed" that it stands inside of; null where there is no cause. */
export function deepestCause({ cause }: VendorError): string | null {
  let deepest: string | null = null;
  for (let at = cause, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    const { code } = z.object({ code: z.string().optional().catch(undefined) }).parse(at);
    deepest = at.message || code || deepest;
  }
  return deepest;
}

/** `retry-after-ms` as some endpoints have it, or `Retry-After` in seconds or as a date (RFC 9110, 10.2.3); in ms. */
export function retryAfterMs({ headers }: VendorError): number | null {
  const exact = Number.parseFloat(headers?.get('retry-after-ms') ?? '');
  if (exact >= 0) return exact;
  const value = headers?.get('retry-after') ?? '';
  const seconds = Number.parseFloat(value);
  if (seconds >= 0) return seconds * 1_000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - Date.now());
}
