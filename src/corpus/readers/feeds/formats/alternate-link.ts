import { absoluteAddress } from '../web-address.js';

interface Link {
  readonly href?: string | undefined;
  readonly rel?: string | undefined;
  readonly type?: string | undefined;
}

/** The address of the page that an Atom feed or entry stands for; of several, the one that says it is HTML. */
export function alternateLink(
  links: readonly Link[] | undefined,
  bases: readonly (string | null | undefined)[],
): string | null {
  // RFC 4287, section 4.2.7.2: a link without `rel` is an alternate one.
  const alternates = (links ?? []).filter(({ rel }) => (rel ?? 'alternate').toLowerCase() === 'alternate');
  const pages = alternates.filter(({ type }) => type === undefined || /html/i.test(type));
  return [...pages, ...alternates].map(({ href }) => absoluteAddress(href, bases)).find((url) => url !== null) ?? null;
}
