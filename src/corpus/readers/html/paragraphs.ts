import { isElement, isText, type PageElement, type PageNode } from './page-document.js';

const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody tfoot thead ul'
  ).split(' '),
);

const UNSEEN: ReadonlySet<string> = new Set(['head', 'noscript', 'script', 'style', 'template', 'title']);

/**
 * The text of an element as a reader sees it: its blocks as paragraphs with a blank line between them, `<br>` and table rows
 * as lines, cells apart by a tab, other white space as HTML shows it.
 */
export function paragraphsOf(element: PageElement): string {
  const paragraphs = new Paragraphs();
  paragraphs.add(element);
  return paragraphs.text();
}

/** Paragraphs as they are found, the last of them still open. */
class Paragraphs {
  private readonly closed: string[] = [];
  private open = '';

  /** Recursive, for pages nested deeper than a few hundred elements are refused before. */
  add(node: PageNode): void {
    if (isText(node)) this.open += (node.textContent ?? '').replace(/[ \t\n\f\r]+/g, ' ');
    else if (isElement(node) && !UNSEEN.has(node.localName)) this.addElement(node);
  }

  text(): string {
    this.close();
    return this.closed.join('\n\n');
  }

  private addElement(element: PageElement): void {
    const { localName } = element;
    if (localName === 'br') this.open += '\n';
    else if (localName === 'pre') this.addAsItStands(element);
    else if (BLOCKS.has(localName)) this.addBlock(element);
    else this.addInline(element);
  }

  private addBlock(element: PageElement): void {
    this.close();
    for (const child of element.childNodes) this.add(child);
    this.close();
  }

  private addInline(element: PageElement): void {
    for (const child of element.childNodes) this.add(child);
    if (element.localName === 'td' || element.localName === 'th') this.open += '\t';
    if (element.localName === 'tr') this.open += '\n';
  }

  private addAsItStands(element: PageElement): void {
    this.close();
    this.open = element.textContent ?? '';
    this.keep(this.open.replace(/^\n+|\s+$/g, ''));
  }

  private close(): void {
    this.keep(
      this.open
        .replace(/ +/g, ' ')
        .replace(/ *\t */g, '\t')
        .replace(/[ \t]*\n[ \t]*/g, '\n')
        .trim(),
    );
  }

  private keep(paragraph: string): void {
    if (paragraph.trim() !== '') this.closed.push(paragraph);
    this.open = '';
  }
}
