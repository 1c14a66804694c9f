import { parseUrl } from '../../domain/index.js';
/** Longer addresses are not made links. */
const MAX_URL_UNITS = 2048;

/** White space, controls, and format characters such as those that turn the direction of text. */
const HIDDEN = /[\s\p{Cc}\p{Cf}\p{Cs}]/u;
/** The server refuses a host without a dot, and with it the whole message; an IPv6 address needs none. */
const WEB_ADDRESS = /^https?:\/\/(?:\[|[^/?#\\:]*\.)/i;
const TELEGRAM_ADDRESS = /^tg:\/\/[\w-]+(?:[/?#]|$)/i;

/**
 * Whether an address, which may come from an article, can stand behind a link or a button: an absolute http, https or tg address of
 * at most 2,048 UTF-16 units, without a name or password in it and without characters that hide where it leads.
 */
export function isLinkable(url: string): boolean {
  const address = url.length > MAX_URL_UNITS || HIDDEN.test(url) ? null : parseUrl(url);
  if (!address) return false;
  if (TELEGRAM_ADDRESS.test(url)) return true;
  const { username, password } = address;
  return WEB_ADDRESS.test(url) && username === '' && password === '';
}
