import type { Arrival } from '../follow.js';
import type { RobotsAnswer } from './robots-cache.js';
import { NO_RULES, readRobots } from './robots-file.js';

/** Bytes; RFC 9309, 2.5 asks for no less to be read. */
export const ROBOTS_BYTES = 512 * 1024;

/** Failures that the site's pages would meet as well, and that say more than that robots.txt cannot be read. */
const SAME_FOR_PAGES = new Set(['address', 'unresolved', 'unreachable', 'tls', 'too-slow']);

/** What follows from how a robots.txt was answered (RFC 9309, 2.3.1): a missing one allows everything, a broken server nothing. */
export function robotsAnswer(arrival: Arrival, product: string): RobotsAnswer {
  if (arrival.kind === 'failed') {
    const { failure } = arrival;
    if (failure.kind === 'redirects') return { kind: 'rules', rules: NO_RULES };
    return SAME_FOR_PAGES.has(failure.kind) ? { kind: 'failed', failure } : { kind: 'unavailable' };
  }
  const { status, body } = arrival.answer;
  if (body !== null) return { kind: 'rules', rules: readRobots(new TextDecoder().decode(body), product) };
  return status >= 500 ? { kind: 'unavailable' } : { kind: 'rules', rules: NO_RULES };
}
