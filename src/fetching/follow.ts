import type { AddressPolicy } from './address/address-policy.js';
import { checkUrl } from './address/checked-url.js';
import type { Reply } from './exchange/errand.js';
import type { FetchFailure } from './failure.js';

const PERMANENT = new Set([301, 308]);
const TEMPORARY = new Set([302, 303, 307]);

/** Where redirects led. */
export type Arrival =
  | {
      readonly kind: 'arrived';
      readonly url: URL;
      /** Where permanent redirects alone led; null where the first one was none. */
      readonly movedTo: URL | null;
      /** Whether none of the redirects was for a time only. */
      readonly isForGood: boolean;
      readonly answer: Extract<Reply, { kind: 'answer' }>;
    }
  | { readonly kind: 'failed'; readonly failure: FetchFailure };

/**
 * Visits an address and those that it redirects to. Each is checked before it is visited.
 *
 * @param limit how many redirects are followed
 */
export async function follow(
  start: string,
  policy: AddressPolicy,
  limit: number,
  visit: (url: URL) => Promise<Reply>,
): Promise<Arrival> {
  let target = checkUrl(start, policy);
  let movedTo: URL | null = null;
  let isForGood = true;
  for (let redirects = 0; redirects <= limit; redirects += 1) {
    if (target.kind === 'refused') return failed({ ...target, kind: 'address' });
    const { url } = target;
    if (redirects > 0 && isForGood) movedTo = url;
    const reply = await visit(url);
    if (reply.kind === 'failed') return reply;
    const location = locationOf(reply);
    if (location === null) return { kind: 'arrived', url, movedTo, isForGood, answer: reply };
    isForGood &&= PERMANENT.has(reply.status);
    target = checkUrl(location, policy, url);
  }
  return failed({ kind: 'redirects' });
}

function failed(failure: FetchFailure): Arrival {
  return { kind: 'failed', failure };
}

/** Where an answer redirects to; null where it does not. */
function locationOf({ status, headers }: Extract<Reply, { kind: 'answer' }>): string | null {
  if (!PERMANENT.has(status) && !TEMPORARY.has(status)) return null;
  return headers.location === undefined ? null : asWritten(headers.location);
}

/** Node reads headers as Latin-1; many servers write addresses with letters beyond ASCII in UTF-8. */
function asWritten(location: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(location, 'latin1'));
  } catch {
    // It is no UTF-8, so that it must be Latin-1 indeed.
    return location;
  }
}
