import { setTimeout as pause } from 'node:timers/promises';
import { AddressPolicy, hostKey } from './address/address-policy.js';
import { checkedLookup, type Resolve, systemResolve } from './address/checked-lookup.js';
import { ACCEPTED_ENCODINGS } from './exchange/decoder.js';
import type { BodyRule, Reply } from './exchange/errand.js';
import { exchange } from './exchange/exchange.js';
import type { FetchFailure } from './failure.js';
import type { FetchOutcome, FetchRequest } from './fetch.js';
import { follow } from './follow.js';
import { refuseContentType } from './headers/content-type.js';
import { conditionalHeaders } from './headers/validators.js';
import { FETCH_LIMITS, type FetchLimits } from './limits.js';
import { outcomeOf } from './outcome.js';
import { ROBOTS_BYTES, robotsAnswer } from './robots/ask-robots.js';
import { type RobotsAnswer, RobotsCache } from './robots/robots-cache.js';
import { robotsAllow } from './robots/robots-file.js';
import { HostTurns, type Wait } from './turns/host-turns.js';
import { UnderWay } from './under-way.js';

/** What a fetcher is made of. */
export interface FetcherOptions {
  /** What the bot calls itself, as `Depesche/1.0 (+https://…)`; robots.txt knows it by what stands before the slash. */
  readonly userAgent: string;
  /** Host names, addresses and CIDR ranges that need not be public. None where it is left out. */
  readonly allowPrivateHosts?: readonly string[] | 'all';
  /** The operating system's look-up where it is left out. */
  readonly resolve?: Resolve;
  readonly clock: () => Date;
  /** Waits between requests to a site that wants a pause; by the machine's time where it is left out. */
  readonly wait?: Wait;
  readonly limits?: Partial<FetchLimits>;
}

/** What differs between a feed, a page and a robots.txt. */
interface Visit {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: BodyRule;
  /** Milliseconds that are left for requests, less with each. */
  leftMs: number;
}

const ACCEPT = {
  feed: 'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, text/html;q=0.5, */*;q=0.1',
  page: 'text/html, application/xhtml+xml, application/xml;q=0.5, text/plain;q=0.5, */*;q=0.1',
};

/**
 * Fetches feeds and pages from servers that nobody trusts: only from public addresses, with a limit to everything, a few requests at a time,
 * and without cookies, credentials or referrer.
 */
export class Fetcher {
  private readonly limits: FetchLimits;
  private readonly policy: AddressPolicy;
  private readonly resolve: Resolve;
  private readonly turns: HostTurns;
  private readonly robots: RobotsCache;
  private readonly underWay = new UnderWay();

  constructor(private readonly options: FetcherOptions) {
    this.limits = { ...FETCH_LIMITS, ...options.limits };
    this.policy = new AddressPolicy(options.allowPrivateHosts ?? []);
    this.resolve = options.resolve ?? systemResolve;
    this.turns = new HostTurns(this.limits, options.wait ?? systemWait);
    this.robots = new RobotsCache(options.clock, (origin, signal) => this.askRobots(origin, signal));
  }

  /**
   * Fetches once, without trying again.
   *
   * @throws the signal's reason where it aborts; nothing that a server can cause
   */
  async fetch(request: FetchRequest, signal: AbortSignal): Promise<FetchOutcome> {
    return this.underWay.run(signal, async (ending) => {
      const { accept, validators } = request;
      const visit: Visit = {
        headers: { accept: ACCEPT[accept], ...conditionalHeaders(validators) },
        body: {
          limit: accept === 'feed' ? this.limits.feedBytes : this.limits.pageBytes,
          larger: 'fail',
          refuse: (contentType) => refuseContentType(accept, contentType),
        },
        leftMs: this.limits.wholeMs,
      };
      const arrival = await follow(request.url, this.policy, this.limits.redirects, (url) =>
        accept === 'feed' ? this.visit(url, visit, 0, ending) : this.visitPage(url, visit, ending),
      );
      return outcomeOf(arrival, request, this.now());
    });
  }

  /** Ends what is under way: it throws an AbortError, as does whatever is fetched from now on. */
  async close(): Promise<void> {
    await this.underWay.end(new DOMException('The fetcher is closed.', 'AbortError'));
  }

  private async visitPage(url: URL, visit: Visit, signal: AbortSignal): Promise<Reply> {
    const answer = await this.robots.answerFor(url.origin, signal);
    const refusal = refusalOf(answer, url);
    if (refusal !== null) return { kind: 'failed', failure: refusal };
    const delayMs = answer.kind === 'rules' ? answer.rules.crawlDelayMs : 0;
    return this.visit(url, visit, Math.min(delayMs, this.limits.crawlDelayMs), signal);
  }

  private async askRobots(origin: string, signal: AbortSignal): Promise<RobotsAnswer> {
    const visit: Visit = {
      headers: { accept: 'text/plain, */*;q=0.1' },
      body: { limit: ROBOTS_BYTES, larger: 'cut', refuse: () => null },
      leftMs: this.limits.wholeMs,
    };
    const arrival = await follow(`${origin}/robots.txt`, this.policy, this.limits.redirects, (url) =>
      this.visit(url, visit, 0, signal),
    );
    return robotsAnswer(arrival, this.options.userAgent.split(/[/\s]/, 1)[0] ?? '');
  }

  private visit(url: URL, visit: Visit, gapMs: number, signal: AbortSignal): Promise<Reply> {
    const { connectMs, wholeMs, headerBytes } = this.limits;
    const { userAgent } = this.options;
    return this.turns.run(hostKey(url.hostname), gapMs, signal, async () => {
      const startedAt = performance.now();
      const errand = {
        url,
        headers: { 'user-agent': userAgent, 'accept-encoding': ACCEPTED_ENCODINGS, ...visit.headers },
        lookup: checkedLookup(this.resolve, this.policy),
        limits: { connectMs, wholeMs, headerBytes, leftMs: visit.leftMs },
        body: visit.body,
      };
      const reply = await exchange(errand, signal);
      visit.leftMs = Math.max(0, visit.leftMs - (performance.now() - startedAt));
      return reply;
    });
  }

  private now(): number {
    return this.options.clock().getTime();
  }
}

const systemWait: Wait = async (milliseconds, signal) => {
  try {
    await pause(milliseconds, undefined, { signal });
  } finally {
    signal.throwIfAborted();
  }
};

/** Why a page may not be fetched; null where it may. */
function refusalOf(answer: RobotsAnswer, url: URL): FetchFailure | null {
  if (answer.kind === 'failed') return answer.failure;
  if (answer.kind === 'unavailable') return { kind: 'robots', why: 'unavailable' };
  return robotsAllow(answer.rules, url) ? null : { kind: 'robots', why: 'disallowed' };
}
