import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';

/** One request as the server saw it. */
export interface SeenRequest {
  readonly host: string;
  /** With the query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** What the server does with a request; see the ready-made ones. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** The addresses that a name leads to, each time it is asked for. */
export type Addresses = () => readonly string[];
