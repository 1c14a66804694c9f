import type { FeedFormat } from './document-kind.js';

/**
 * The XML of a feed up to its last whole entry, where the document ends before its first element does (an answer that was cut
 * short); else as it is. What comes after a cut is not an entry any more, however much of it is there.
 *
 * @param root the name of the document's first element, with its prefix
 */
export function completeXml(xml: string, format: FeedFormat, root: string): string {
  if (format === 'json' || xml.lastIndexOf(`</${root}`) !== -1) return xml;
  const end = endOfLastEntry(xml, prefixed(root, format === 'atom' ? 'entry' : 'item'));
  if (end === null) return xml;
  const isInChannel = format === 'rss' && xml.lastIndexOf('</channel', end) === -1;
  return `${xml.slice(0, end)}${isInChannel ? '</channel>' : ''}</${root}>`;
}

/** Entries of Atom share the prefix of their feed; items of RDF have none, for the prefix is that of RDF itself. */
function prefixed(root: string, entry: string): string {
  const [prefix, local] = root.split(':');
  return local === undefined || entry === 'item' ? entry : `${prefix}:${entry}`;
}

function endOfLastEntry(xml: string, name: string): number | null {
  const start = xml.lastIndexOf(`</${name}`);
  const end = start === -1 ? -1 : xml.indexOf('>', start);
  return end === -1 ? null : end + 1;
}
