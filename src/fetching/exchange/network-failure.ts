import { type FetchFailure, FetchFault } from '../failure.js';

/** What Node and OpenSSL call certificates that do not hold and handshakes that fail. */
const TLS =
  /^(CERT_|CRL_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|ERROR_IN_|INVALID_(CA|PURPOSE)$|HOSTNAME_MISMATCH$|PATH_LENGTH_EXCEEDED$|EPROTO$)/;

/** What zlib and Brotli call data that are not theirs. */
const DECODING = /^(Z_|ERR_BROTLI|ERR__ERROR_|ERR_PADDING)/;

/**
 * The failure behind an error of a request.
 *
 * @throws the error where no network, server or content can have caused it
 */
export function networkFailure(error: unknown, headerBytes: number): FetchFailure {
  if (error instanceof FetchFault) return error.failure;
  const code = codeOf(error);
  // Node refuses wrong arguments with codes as well.
  if (code === null || error instanceof TypeError) throw error;
  if (code === 'HPE_HEADER_OVERFLOW') return { kind: 'too-large', limit: headerBytes };
  if (TLS.test(code)) return { kind: 'tls', code };
  if (DECODING.test(code)) return { kind: 'encoding' };
  return { kind: 'unreachable', code };
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
