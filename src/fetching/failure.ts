import { STATUS_CODES } from 'node:http';

/** Why nothing was fetched, by cause. */
export type FetchFailure =
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'address'; readonly reason: AddressFault; readonly host: string }
  /** The site's robots.txt forbids it, or cannot be had for now, which forbids everything. */
  | { readonly kind: 'robots'; readonly why: 'disallowed' | 'unavailable' }
  /** Bytes, of the body or of the headers. */
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'too-slow'; readonly limitMs: number }
  | { readonly kind: 'redirects' }
  | { readonly kind: 'unresolved'; readonly host: string }
  | { readonly kind: 'unreachable'; readonly code: string }
  | { readonly kind: 'tls'; readonly code: string }
  /** The content's coding is unknown, or is not what the header says. */
  | { readonly kind: 'encoding' }
  | { readonly kind: 'content-type'; readonly contentType: string };

/** What is wrong with an address; `private` is every address that is not one of the public internet. */
export type AddressFault = 'scheme' | 'credentials' | 'private' | 'malformed';

/** Carries a failure out of a stream or a socket. */
export class FetchFault extends Error {
  constructor(
    readonly failure: FetchFailure,
    options?: ErrorOptions,
  ) {
    super(describeFailure(failure), options);
    this.name = new.target.name;
  }
}

/** What happened, as one line of plain English without a full stop. */
export function describeFailure(failure: FetchFailure): string {
  switch (failure.kind) {
    case 'status':
      return `the server answered ${failure.status}${reasonPhrase(failure.status)}`;
    case 'address':
      return describeAddress(failure.reason, failure.host);
    case 'robots':
      return failure.why === 'disallowed'
        ? "the site's robots.txt does not allow it"
        : "the site's robots.txt cannot be read, so that nothing is allowed for now";
    case 'too-large':
      return `larger than ${sizeText(failure.limit)}`;
    case 'too-slow':
      return `not done within ${failure.limitMs / 1000} s`;
    case 'redirects':
      return 'redirected too often';
    case 'unresolved':
      return `no address is known for ${failure.host}`;
    case 'unreachable':
      return `no connection, or a broken one (${failure.code})`;
    case 'tls':
      return `no secure connection (${failure.code})`;
    case 'encoding':
      return 'the compressed content cannot be read';
    case 'content-type':
      return `neither text nor markup, but ${failure.contentType}`;
  }
}

function describeAddress(reason: AddressFault, host: string): string {
  switch (reason) {
    case 'scheme':
      return 'the address is not one of http or https';
    case 'credentials':
      return `the address holds a user name or a password for ${host}`;
    case 'private':
      return `${host} has no public address; ALLOW_PRIVATE_HOSTS can allow it`;
    case 'malformed':
      return 'the address cannot be read as one';
  }
}

function reasonPhrase(status: number): string {
  const phrase = STATUS_CODES[status];
  return phrase === undefined ? '' : ` ${phrase}`;
}

function sizeText(bytes: number): string {
  if (bytes >= 1024 * 1024) return `${Math.round(bytes / 1024 / 1024)} MiB`;
  return bytes >= 1024 ? `${Math.round(bytes / 1024)} KiB` : `${bytes} bytes`;
}
