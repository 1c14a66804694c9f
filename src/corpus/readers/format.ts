import { extname } from 'node:path';

/** How articles are written in a source. */
export type Format = 'text' | 'markdown' | 'html' | 'jsonl';

const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['.txt', 'text'],
  ['.text', 'text'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
  ['.jsonl', 'jsonl'],
  ['.ndjson', 'jsonl'],
]);

/** The extensions that say how a file is written, for messages: ".txt, .text, …". */
export const KNOWN_EXTENSIONS = [...FORMATS.keys()].join(', ');

/** The format that a file's extension names, or null where it names none. */
export function formatOfName(name: string): Format | null {
  return FORMATS.get(extname(name).toLowerCase()) ?? null;
}

/** A brace or bracket and then a quote or brace: no prose begins so. JSON over several lines is taken too, to be refused as such. */
const JSON_START = /^[{[]\s*["{]/;

const HTML_START =
  /^<(?:!doctype\s+html|!--|\?xml|(?:html|head|body|meta|title|link|script|style|article|main|section|header|div|p|h[1-6])[\s>])/i;

const MARKDOWN_START = /^(?:---[ \t]*\r?\n|#{1,6}[ \t]+\S)/;

/** The format that a text seems to be written in. @param opening its first characters, about a thousand of them */
export function formatOfOpening(opening: string): Format {
  const start = opening.trimStart();
  if (JSON_START.test(start)) return 'jsonl';
  if (HTML_START.test(start)) return 'html';
  return MARKDOWN_START.test(start) ? 'markdown' : 'text';
}
