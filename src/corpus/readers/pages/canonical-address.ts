import { parseUrl } from '../../../domain/index.js';
/** Parameters that say where a reader came from, by their whole names. */
const TRACKING: ReadonlySet<string> = new Set(
  (
    'fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ysclid twclid ttclid li_fat_id igshid igsh mc_cid mc_eid mkt_tok ' +
    'oly_anon_id oly_enc_id vero_id vero_conv _hsenc _hsmi _ga _gl _openstat srsltid ref_src ref_url wickedid s_cid ' +
    'xtor wt_mc wt_zmc wtmc guccounter guce_referrer guce_referrer_sig icid ncid cmpid __twitter_impression'
  ).split(' '),
);

/** And by the beginnings of their names: campaigns of Google, Matomo, the BBC, HubSpot, AT Internet. */
const TRACKING_FAMILY = /^(?:(?:utm|mtm|piwik|hsa|at|ns)_|pk_(?:campaign|cid|content|keyword|kwd|medium|source)$)/;

/**
 * The address that stands for all addresses of one article, for comparing alone: scheme and host in lower case, `http` as `https`,
 * without fragment, credentials, default port, a dot that ends the host, and parameters that only track readers; the others in
 * order. It may not be one that can be fetched. What is no address stays as it is.
 */
export function canonicalAddress(url: string): string {
  const address = url.trim();
  const parsed = /^https?:/i.test(address) ? parseUrl(address) : null;
  if (!parsed) return address;
  parsed.protocol = 'https:';
  parsed.username = '';
  parsed.password = '';
  parsed.hash = '';
  parsed.hostname = parsed.hostname.replace(/\.+$/, '') || parsed.hostname;
  parsed.search = keptParameters(parsed.search);
  return parsed.href;
}

/** Parameters as they are written, for a decoder would make one of what it cannot decode. */
function keptParameters(search: string): string {
  const parameters = search.slice(1).split('&');
  const kept = parameters.filter((parameter) => parameter !== '' && !isTracking(parameter));
  return kept.length === 0 ? '' : `?${kept.sort().join('&')}`;
}

function isTracking(parameter: string): boolean {
  const name = parameter.split('=')[0]?.toLowerCase().replace(/^amp;/, '') ?? '';
  return TRACKING.has(name) || TRACKING_FAMILY.test(name);
}
