import { vi } from 'vitest';
import { Fetcher, type FetcherOptions, type FetchOutcome, type FetchRequest } from '../../src/fetching/index.js';
import type { WebServer } from '../support/web-server/index.js';

export const NOW = new Date('2026-03-01T12:00:00Z');

/** A fetcher for which the sites of the server are public. */
export function fetcherFor(web: WebServer, options: Partial<FetcherOptions> = {}): Fetcher {
  return new Fetcher({
    userAgent: 'Depesche/1.0 (+https://depesche.example)',
    allowPrivateHosts: ['127.0.0.1'],
    resolve: web.resolve,
    clock: () => NOW,
    ...options,
  });
}

/** A signal that never aborts. */
export const forever = new AbortController().signal;

/** Fetches a feed of whose last answer nothing is known. */
export function fetchFeed(fetcher: Fetcher, url: string, request: Partial<FetchRequest> = {}): Promise<FetchOutcome> {
  return fetcher.fetch({ url, accept: 'feed', validators: null, ...request }, forever);
}

/** Fetches a page. */
export function fetchPage(fetcher: Fetcher, url: string, signal = forever): Promise<FetchOutcome> {
  return fetcher.fetch({ url, accept: 'page', validators: null }, signal);
}

/** The text of what was fetched; what came instead of it is an error. */
export function textOf(outcome: FetchOutcome): string {
  if (outcome.kind !== 'content') throw new Error(`No content, but ${JSON.stringify(outcome)}`);
  return new TextDecoder().decode(outcome.body);
}

/** Waits until something holds; on a busy machine that may take a while. */
export function soon(holds: () => void): Promise<void> {
  return vi.waitFor(holds, { interval: 5, timeout: 20_000 });
}
