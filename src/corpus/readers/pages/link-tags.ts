import { decodeHTMLAttribute } from 'entities/decode';

/** The attributes of a tag by their names in lower case, entities replaced; of several of one name the first. */
export type Attributes = ReadonlyMap<string, string>;

/** Elements whose content is not markup, so that a `<link>` in it is none. */
const RAW = /<(?<name>script|style|template|textarea|title|noscript|xmp)(?=[\s/>])/iy;

const LINK = /<link(?=[\s/>])/iy;

const ATTRIBUTE = /[\s/]*(?<name>[^\s/>=]+)(?:\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s>"']+)))?/y;

/**
 * The attributes of every `<link>` of a page, in order. The page is not parsed: one pass over it, in time that grows with its
 * length alone, so that no page can hold up the program.
 */
export function linkTags(html: string): readonly Attributes[] {
  const tags: Attributes[] = [];
  let at = html.indexOf('<');
  while (at !== -1) {
    const { tag, end } = tagAt(html, at);
    if (tag) tags.push(tag);
    // What is opened and never closed goes on to the end of the page.
    if (end === -1) break;
    at = html.indexOf('<', end);
  }
  return tags;
}

function tagAt(html: string, at: number): { readonly tag?: Attributes; readonly end: number } {
  if (html.startsWith('<!--', at)) return { end: html.indexOf('-->', at + 4) };
  LINK.lastIndex = at;
  if (LINK.test(html)) return linkAt(html, at + '<link'.length);
  RAW.lastIndex = at;
  const name = RAW.exec(html)?.groups?.['name'];
  return { end: name === undefined ? at + 1 : endOfRaw(html, name, at) };
}

function endOfRaw(html: string, name: string, at: number): number {
  const closing = new RegExp(`</${name}`, 'gi');
  closing.lastIndex = at;
  return closing.test(html) ? closing.lastIndex : -1;
}

function linkAt(html: string, start: number): { readonly tag: Attributes; readonly end: number } {
  const tag = new Map<string, string>();
  let end = start;
  for (;;) {
    ATTRIBUTE.lastIndex = end;
    const groups = ATTRIBUTE.exec(html)?.groups;
    const name = groups?.['name']?.toLowerCase();
    if (!groups || name === undefined) return { tag, end };
    const value = groups['double'] ?? groups['single'] ?? groups['bare'] ?? '';
    if (!tag.has(name)) tag.set(name, decodeHTMLAttribute(value));
    end = ATTRIBUTE.lastIndex;
  }
}
