import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { ApiFailure } from '../failure.js';
import type { Fault } from '../faults.js';
import type { LedgerEntry } from '../ledger.js';
import { type Call, limitedCall, nameOf, perform, type Result } from '../methods/index.js';
import type { World } from '../world.js';
import { answerBadGateway, answerFailure, answerFile, answerMalformed, answerResult } from './answers.js';
import { readParameters, type Route, routeOf } from './request.js';

/** Answers one request. What the stand-in itself gets wrong is answered with 500 and its stack. */
export async function handle(request: IncomingMessage, response: ServerResponse, world: World): Promise<void> {
  try {
    const route = routeOf(request.url ?? '/');
    if (route.kind === 'unknown') return answerFailure(response, new ApiFailure(404, 'Not Found'));
    if (route.token !== world.token) return answerFailure(response, new ApiFailure(401, 'Unauthorized'));
    if (route.kind === 'method') return await handleCall(request, response, route, world);
    const content = world.files.content(route.path);
    if (content === undefined) return answerFailure(response, new ApiFailure(404, 'Not Found'));
    return answerFile(response, content);
  } catch (error) {
    if (response.headersSent || response.destroyed) return undefined;
    return answerFailure(response, asFailure(error));
  }
}

async function handleCall(
  request: IncomingMessage,
  response: ServerResponse,
  route: Extract<Route, { kind: 'method' }>,
  world: World,
): Promise<void> {
  const leaving = new AbortController();
  response.on('close', () => {
    if (!response.writableEnded) leaving.abort();
  });
  const parameters = await readParameters(request, route.query);
  const call: Call = { parameters, signal: leaving.signal };
  const method = nameOf(route.method);
  const entry = world.ledger.open(world.clock(), method, parameters.values);
  const isPoll = method === 'getUpdates';
  const end = isPoll ? (): void => world.changes.notify() : world.begin();
  try {
    const fault = world.faults.pick({ method, parameters: parameters.values });
    await new Exchange(world, call, entry, response).run(fault);
  } finally {
    end();
  }
}

/** One call with the fault that befalls it. */
class Exchange {
  constructor(
    readonly world: World,
    readonly call: Call,
    readonly entry: LedgerEntry,
    readonly response: ServerResponse,
  ) {}

  async run(fault: Fault | undefined): Promise<void> {
    if (fault !== undefined && this.#strikesBefore(fault)) return;
    const done = await this.#perform();
    if (fault?.kind === 'slow') await pause(fault.ms);
    if (fault?.kind === 'malformed') return answerMalformed(this.response, 'result' in done ? done.result : null);
    if (fault !== undefined && fault.kind !== 'slow') return this.#strikesAfter(fault);
    if (this.response.destroyed) {
      this.entry.outcome = { kind: 'gone' };
      return;
    }
    if (done instanceof ApiFailure) answerFailure(this.response, done);
    else answerResult(this.response, done.result);
  }

  /** True when the fault keeps the call from having any effect. */
  #strikesBefore(fault: Fault): boolean {
    switch (fault.kind) {
      case 'cut-before':
        this.entry.outcome = { kind: 'cut-before' };
        this.response.destroy();
        return true;
      case 'hang':
        if (fault.committed !== true) this.entry.outcome = { kind: 'hang' };
        return fault.committed !== true;
      case 'server-error':
        if (fault.committed !== true) this.#answerServerError(fault.status);
        return fault.committed !== true;
      case 'too-many-requests': {
        const { chat = 0 } = limitedCall(this.entry.method, this.call, this.world) ?? {};
        this.#refuse(this.world.limits.force(fault.scope, chat, fault.retryAfter));
        return true;
      }
      case 'refuse':
        this.#refuse(new ApiFailure(fault.code, fault.description));
        return true;
      default:
        return false;
    }
  }

  #strikesAfter(fault: Fault): void {
    if (fault.kind === 'cut-after') {
      this.entry.outcome = { kind: 'cut-after' };
      this.response.destroy();
    } else if (fault.kind === 'hang') this.entry.outcome = { kind: 'hang' };
    else if (fault.kind === 'server-error') this.#answerServerError(fault.status);
  }

  async #perform(): Promise<Result | ApiFailure> {
    try {
      const done = await perform(this.entry.method, this.call, this.world);
      this.entry.outcome = { kind: 'ok' };
      if (done.messageId !== undefined) this.entry.messageId = done.messageId;
      return done;
    } catch (error) {
      const failure = asFailure(error);
      this.#record(failure);
      return failure;
    }
  }

  #refuse(failure: ApiFailure): void {
    this.#record(failure);
    answerFailure(this.response, failure);
  }

  #answerServerError(status: 500 | 502): void {
    const failure = new ApiFailure(status, status === 500 ? 'Internal Server Error' : 'Bad Gateway');
    this.#record(failure);
    if (status === 500) answerFailure(this.response, failure);
    else answerBadGateway(this.response);
  }

  #record({ code, description, parameters }: ApiFailure): void {
    this.entry.outcome = { kind: 'error', code, description, ...(parameters && { parameters }) };
  }
}

function asFailure(error: unknown): ApiFailure {
  if (error instanceof ApiFailure) return error;
  const stack = error instanceof Error ? error.stack : String(error);
  return new ApiFailure(500, `Internal Server Error: the stand-in failed: ${stack}`);
}
