import { datelineOutlet } from './dateline.js';
import type { OutletDirectory } from '../outlets/outlet-directory.js';
import { signOffOutlet } from './sign-off.js';
import { trailerOutlet } from './trailer.js';

/**
 * The name of the outlet that published an article, from the surest source that names one: the source's own label, word
 * for word; the host of its address; a trailer; a dateline; a sign-off. Null where none does.
 */
export function publisherOf(
  article: { readonly text: string; readonly outlet: string | null; readonly url: string | null },
  outlets: OutletDirectory,
): string | null {
  const { text, outlet, url } = article;
  return (
    outlet?.trim() ||
    (hostOutlet(url, outlets) ??
      trailerOutlet(text, outlets) ??
      datelineOutlet(text, outlets) ??
      signOffOutlet(text, outlets))
  );
}

function hostOutlet(url: string | null, outlets: OutletDirectory): string | null {
  return url !== null && URL.canParse(url) ? (outlets.atHost(new URL(url).hostname)?.name ?? null) : null;
}
