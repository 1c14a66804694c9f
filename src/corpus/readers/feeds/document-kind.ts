/** How a feed is written. */
export type FeedFormat = 'rss' | 'atom' | 'rdf' | 'json';

/** What a document is, by its first element or sign. */
export type DocumentKind =
  /** `start` is where the feed's first element begins, after what does not belong to it. */
  | { readonly kind: 'feed'; readonly format: FeedFormat; readonly start: number; readonly root: string }
  | { readonly kind: 'page' }
  | { readonly kind: 'other'; readonly root: string | null };

const FORMATS: ReadonlyMap<string, FeedFormat> = new Map([
  ['rss', 'rss'],
  ['feed', 'atom'],
  ['rdf', 'rdf'],
]);

/** Before a feed some servers print warnings of their own; no further in is it looked for. */
const FURTHEST_START = 10_000;

const ELEMENT_NAME = /<(?<root>(?:[\w.-]+:)?(?<local>[\w.-]+))(?=[\s/>])/y;
const FEED_START = /<(?<root>(?:[\w.-]{1,40}:)?(?<local>rss|feed|rdf))(?=[\s>])/i;

/** What a text is: a feed, a web page, or neither. */
export function documentKind(text: string): DocumentKind {
  const start = rootStart(text);
  if (text.charAt(start) === '{') return { kind: 'feed', format: 'json', start, root: '' };
  ELEMENT_NAME.lastIndex = start;
  const { root, local = '' } = ELEMENT_NAME.exec(text)?.groups ?? {};
  const format = FORMATS.get(local.toLowerCase());
  if (format && root) return { kind: 'feed', format, start, root };
  if (/^(?:html|head|body|title|meta|script)$/i.test(local) || /^\s*<!doctype\s+html/i.test(text.slice(0, 1_000))) {
    return { kind: 'page' };
  }
  return misplacedFeed(text) ?? { kind: 'other', root: root ?? null };
}

function misplacedFeed(text: string): DocumentKind | null {
  const found = FEED_START.exec(text.slice(0, FURTHEST_START));
  const format = FORMATS.get(found?.groups?.['local']?.toLowerCase() ?? '');
  const root = found?.groups?.['root'];
  return found && format && root ? { kind: 'feed', format, start: found.index, root } : null;
}

/** Where the first element begins: after white space, declarations, comments and the document type. */
function rootStart(text: string): number {
  let at = skipSpace(text, 0);
  while (text.startsWith('<?', at) || text.startsWith('<!', at)) {
    const end = endOfDeclaration(text, at);
    if (end === -1) return at;
    at = skipSpace(text, end);
  }
  return at;
}

function endOfDeclaration(text: string, at: number): number {
  if (text.startsWith('<!--', at)) return after(text, '-->', at + 4);
  if (text.startsWith('<?', at)) return after(text, '?>', at);
  const end = text.indexOf('>', at);
  const subset = text.indexOf('[', at);
  // A document type may hold declarations of its own in brackets.
  return subset !== -1 && subset < end ? after(text, '>', text.indexOf(']', subset)) : after(text, '>', at);
}

function after(text: string, mark: string, at: number): number {
  const found = at === -1 ? -1 : text.indexOf(mark, at);
  return found === -1 ? -1 : found + mark.length;
}

function skipSpace(text: string, at: number): number {
  let position = at;
  while (/[\s\uFEFF]/.test(text.charAt(position))) position++;
  return position;
}
