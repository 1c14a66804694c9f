import type { FetchFailure } from '../failure.js';

const NO_FEED = /^(image|audio|video|font)\/|^application\/(pdf|zip|gzip|x-gzip|msword|vnd\.(?!.*\+(xml|json)$))/;

/** Pages, and what servers call them that do not know better. */
const PAGE = /^(text\/(html|plain|xml)|application\/(xhtml\+xml|xml|octet-stream))$/;

/**
 * Why a body of a content type is not worth reading; null where it is. Feeds come under many names, and an address that was given for one
 * may be a page's, so that only what can be neither is refused.
 *
 * @param header null where there is none, which says nothing
 */
export function refuseContentType(accept: 'feed' | 'page', header: string | null): FetchFailure | null {
  const type = (header ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  // What is no media type says nothing either.
  if (!/^[\w.+-]{1,100}\/[\w.+-]{1,100}$/.test(type)) return null;
  const isRefused = accept === 'feed' ? NO_FEED.test(type) : !PAGE.test(type);
  return isRefused ? { kind: 'content-type', contentType: type } : null;
}
