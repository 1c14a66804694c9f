import type { IncomingHttpHeaders } from 'node:http';
import type { Validators } from '../fetch.js';

/** Bytes. A validator is stored with its feed and sent with every request. */
const LONGEST = 1024;

/** What an answer can be asked about again with; for an answer that says nothing new, what was sent. */
export function validatorsOf(headers: IncomingHttpHeaders, sent: Validators | null = null): Validators {
  return {
    etag: sendable(headers.etag) ?? sent?.etag ?? null,
    lastModified: sendable(headers['last-modified']) ?? sent?.lastModified ?? null,
  };
}

/** Those of nothing: the next answer is the whole. */
export const NO_VALIDATORS: Validators = { etag: null, lastModified: null };

/** Validators to ask again with; null where the last answer gave none. */
export function askable(validators: Validators): Validators | null {
  return validators.etag === null && validators.lastModified === null ? null : validators;
}

/** The headers that ask for an answer only where it has changed. */
export function conditionalHeaders(validators: Validators | null): Readonly<Record<string, string>> {
  const etag = sendable(validators?.etag ?? undefined);
  const lastModified = sendable(validators?.lastModified ?? undefined);
  return {
    ...(etag !== null && { 'if-none-match': etag }),
    ...(lastModified !== null && { 'if-modified-since': lastModified }),
  };
}

/** A value that a request may hold. */
function sendable(value: string | undefined): string | null {
  return value !== undefined && value.length <= LONGEST && /^[\t\u0020-\u007E\u0080-\u00FF]+$/.test(value)
    ? value
    : null;
}
