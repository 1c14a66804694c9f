import { parseUrl } from '../../../../src/domain/index.js';
/** A link as Telegram keeps it, or why it takes it not. */
export type CheckedUrl = { readonly ok: true; readonly url: string } | { readonly ok: false; readonly reason: string };

const foreignSchemes = new Set(['tg', 'ton', 'tonsite']);

/** Checks a link as the server does: http, https, tg and ton; a host needs a dot; without a scheme it is http. */
export function checkUrl(url: string): CheckedUrl {
  const trimmed = url.trim();
  if (trimmed === '') return { ok: false, reason: 'URL host is empty' };
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):\/\//.exec(trimmed)?.[1]?.toLowerCase();
  if (scheme !== undefined && foreignSchemes.has(scheme)) return { ok: true, url: trimmed };
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') {
    return { ok: false, reason: 'Unsupported URL protocol' };
  }
  const whole = scheme === undefined ? `http://${trimmed}` : trimmed;
  if (/\s/.test(whole) || !parseUrl(whole)) return { ok: false, reason: 'Wrong HTTP URL' };
  const { hostname } = new URL(whole);
  if (!/^[^.].*\.[^.]+$/.test(hostname)) return { ok: false, reason: 'Wrong HTTP URL' };
  return { ok: true, url: /^https?:\/\/[^/?#]+$/i.test(whole) ? `${whole}/` : whole };
}

/** The person that a `tg://user?id=` link means. */
export function personOfLink(url: string): number | undefined {
  const id = /^tg:\/\/user\?id=(\d+)$/i.exec(url)?.[1];
  return id === undefined ? undefined : Number(id);
}
