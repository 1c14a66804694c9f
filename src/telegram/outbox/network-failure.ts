import { z } from 'zod';

/** The parts of an error by which it can be told; a failed `fetch` of Node's own has the real one as its cause. */
const errorSchema = z.object({
  name: z.string().catch('Error'),
  message: z.string().catch(''),
  code: z.string().optional().catch(undefined),
  cause: z.unknown().optional(),
});

/** A connection could not be made: no name, nobody who listens. */
const NO_CONNECTION = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EAI_FAIL',
  'EAI_NODATA',
  'UND_ERR_CONNECT_TIMEOUT',
]);
/** What can go wrong with making a connection, and later with an open one too. */
const CONNECTION_LOST = /^(ETIMEDOUT|EHOSTUNREACH|EHOSTDOWN|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL|ECONNRESET|EPROTO)$/;
/** How the message of those says that the connection was being made; it has none where several addresses were tried. */
const WHILE_CONNECTING =
  /(^|reason: )(connect |getaddrinfo |$)|before secure TLS connection was established|wrong version number|handshake failure/;
/** The server's certificate is not accepted: https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const CERTIFICATE =
  /CERT|^UNABLE_TO_|SELF_SIGNED|^HOSTNAME_MISMATCH$|^INVALID_(CA|PURPOSE)$|^ERR_SSL_WRONG_VERSION_NUMBER$/;

/**
 * Whether a call that got no answer may have had its effect.
 *
 * @param thrown what `fetch` or grammY has thrown: Node's errors, node-fetch's around them, a time-out, or an answer that is no JSON
 */
export function networkFailure(thrown: unknown): { readonly kind: 'unsent' | 'uncertain'; readonly reason: string } {
  const { name, message, code, cause } = read(thrown);
  if (code === undefined && cause !== undefined) return networkFailure(cause);
  const reason = `${code ?? name}: ${withoutAddresses(message)}`;
  return { kind: code !== undefined && neverLeft(code, message) ? 'unsent' : 'uncertain', reason };
}

function neverLeft(code: string, message: string): boolean {
  if (NO_CONNECTION.has(code) || CERTIFICATE.test(code)) return true;
  return CONNECTION_LOST.test(code) && WHILE_CONNECTING.test(message);
}

/** The address of a call has the bot's token in it. */
function withoutAddresses(message: string): string {
  return message.replaceAll(/\bhttps?:\/\/\S+/g, 'the server');
}

function read(thrown: unknown): z.infer<typeof errorSchema> {
  return errorSchema.safeParse(thrown).data ?? { name: 'Error', message: String(thrown), cause: undefined };
}
