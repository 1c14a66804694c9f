import { parseUrl } from '../../../domain/index.js';
import type { OutletDirectory } from '../outlets/outlet-directory.js';
import { datelineOutlet } from './dateline.js';
import type { Publisher } from './evidence.js';
import { signOffOutlet } from './sign-off.js';
import { trailerOutlet } from './trailer.js';

/**
 * Who published an article, from the surest source that names one: the source's own label (metadata, JSON-LD, a feed),
 * word for word; the host of its address; a trailer; a dateline; a sign-off. Null where none does.
 *
 * @param outlets as texts of the article's language name them
 */
export function publisherOf(
  article: { readonly text: string; readonly outlet: string | null; readonly url: string | null },
  outlets: OutletDirectory,
): Publisher | null {
  const { text, outlet, url } = article;
  const elsewhere = outlet?.trim() || hostOutlet(url, outlets);
  if (elsewhere) return { name: elsewhere, evidence: null };
  return trailerOutlet(text, outlets) ?? datelineOutlet(text, outlets) ?? signOffOutlet(text, outlets);
}

function hostOutlet(url: string | null, outlets: OutletDirectory): string | null {
  const address = url === null ? null : parseUrl(url);
  return address && (outlets.atHost(address.hostname)?.name ?? null);
}
