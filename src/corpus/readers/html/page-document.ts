import { parseHTML } from 'linkedom';

/** What is used of a node of a page. The DOM's own types would make every file of the project see a browser's globals. */
export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly firstElementChild: PageElement | null;
  readonly nextElementSibling: PageElement | null;
  readonly parentElement: PageElement | null;
  readonly children: Iterable<PageElement>;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  append(child: PageElement): void;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export interface PageDocument {
  readonly documentElement: PageElement | null;
  readonly head: PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

export function isText(node: PageNode): boolean {
  return node.nodeType === TEXT_NODE;
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT_NODE;
}

/** The tree of a page. A page may leave out `<html>`, `<head>` and `<body>`; the parser does not put them in as browsers do. */
export function parsePage(html: string): PageDocument {
  const document = /<body\b/i.test(html) ? parse(html) : null;
  return document && hasBody(document) ? document : parseWithoutBody(html);
}

function parseWithoutBody(html: string): PageDocument {
  const [opening = '<html>'] = /<html\b[^>]*>/i.exec(html) ?? [];
  const content = html.replace(/<\/?(?:html|head|body)\b[^>]*>/gi, '');
  const document = parse(`${opening}<head></head><body>${content}</body></html>`);
  const title = document.querySelector('title');
  // `document.title` is looked for in the head alone.
  if (title) document.head.append(title);
  return document;
}

function parse(html: string): PageDocument {
  // linkedom types its documents by the DOM library, which is not loaded here.
  const document = parseHTML(html).document as unknown as PageDocument;
  for (const element of document.querySelectorAll('html, link, meta, script, time')) lowerAttributeNames(element);
  return document;
}

/** linkedom keeps `<META NAME=…>` as it is written, and then finds no `name`. */
function lowerAttributeNames(element: PageElement): void {
  for (const { name, value } of element.attributes) {
    if (name !== name.toLowerCase()) element.setAttribute(name.toLowerCase(), value);
  }
}

function hasBody({ documentElement }: PageDocument): boolean {
  if (documentElement?.localName !== 'html') return false;
  return [...documentElement.children].some(({ localName }) => localName === 'body');
}
