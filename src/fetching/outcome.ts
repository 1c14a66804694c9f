import type { FetchOutcome, FetchRequest } from './fetch.js';
import type { Arrival } from './follow.js';
import { freshForMs } from './headers/freshness.js';
import { retryAfterMs } from './headers/retry-after.js';
import { validatorsOf } from './headers/validators.js';

/**
 * What an answer means for what was asked.
 *
 * @param now in ms
 */
export function outcomeOf(arrival: Arrival, { validators }: FetchRequest, now: number): FetchOutcome {
  if (arrival.kind === 'failed') return { ...arrival, retryAfterMs: null };
  const { url, isForGood, answer } = arrival;
  const { status, headers, body } = answer;
  const movedTo = arrival.movedTo?.href ?? null;
  if (body !== null) {
    return {
      kind: 'content',
      url: url.href,
      movedTo,
      body,
      contentType: headers['content-type'] ?? null,
      validators: validatorsOf(headers),
      freshForMs: freshForMs(headers, now),
    };
  }
  if (status === 304 && validators !== null) {
    const sent = validatorsOf(headers, validators);
    return { kind: 'unchanged', movedTo, validators: sent, freshForMs: freshForMs(headers, now) };
  }
  // Where a redirect for a time only led to, the address that was asked for is still the one to ask.
  if (status === 410 && isForGood) return { kind: 'gone' };
  return { kind: 'failed', failure: { kind: 'status', status }, retryAfterMs: retryAfterMs(headers, now) };
}
