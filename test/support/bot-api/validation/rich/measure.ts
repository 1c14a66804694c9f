import type { RichInputBlock } from './blocks.js';
import type { RichButton, RichInline } from './inline.js';

/** What the limits of a rich message look at. */
export interface RichMeasure {
  /** The text as a person reads it, a line a block. */
  readonly text: string;
  /** Blocks, list items and table rows, nested ones too. */
  readonly blocks: number;
  /** Levels of nested blocks and formatting. */
  readonly depth: number;
  readonly media: number;
  readonly widestTable: number;
  readonly buttons: readonly RichButton[];
  readonly urls: readonly string[];
  /** The names that an in-document link may lead to, and those that links lead to. */
  readonly anchors: ReadonlySet<string>;
  readonly anchorLinks: readonly string[];
  readonly references: ReadonlySet<string>;
  readonly referenceLinks: readonly string[];
  /** Types of blocks without the content that they need. */
  readonly empty: readonly string[];
}

const mediaTypes = new Set<string>(['animation', 'audio', 'document', 'photo', 'video', 'voice_note']);
const needText = new Set<string>(['paragraph', 'heading', 'pre', 'footer', 'expandable_blockquote', 'pullquote']);
const needBlocks = new Set<string>(['blockquote', 'collage', 'slideshow', 'details']);

/** Walks through all blocks once. */
export function measureBlocks(blocks: readonly RichInputBlock[]): RichMeasure {
  const walk = new Walk();
  walk.blocks(blocks, 1);
  return walk.measure;
}

class Walk {
  readonly #lines: string[] = [];
  #line = '';
  #blocks = 0;
  #depth = 0;
  #media = 0;
  #widestTable = 0;
  readonly #buttons: RichButton[] = [];
  readonly #urls: string[] = [];
  readonly #anchors = new Set<string>();
  readonly #anchorLinks: string[] = [];
  readonly #references = new Set<string>();
  readonly #referenceLinks: string[] = [];
  readonly #empty: string[] = [];

  get measure(): RichMeasure {
    return {
      text: this.#lines.join('\n'),
      blocks: this.#blocks,
      depth: this.#depth,
      media: this.#media,
      widestTable: this.#widestTable,
      buttons: this.#buttons,
      urls: this.#urls,
      anchors: this.#anchors,
      anchorLinks: this.#anchorLinks,
      references: this.#references,
      referenceLinks: this.#referenceLinks,
      empty: this.#empty,
    };
  }

  blocks(blocks: readonly RichInputBlock[], level: number): void {
    for (const block of blocks) this.#block(block, level);
  }

  #block(block: RichInputBlock, level: number): void {
    this.#blocks += 1;
    this.#reach(level);
    if (mediaTypes.has(block.type)) this.#media += 1;
    if (block.type === 'anchor' && typeof block['name'] === 'string') this.#anchors.add(block['name']);
    const text = this.#textOfLine(block.text ?? block.summary, level);
    if (typeof block['expression'] === 'string') this.#lines.push(block['expression']);
    if (text.trim() === '' && (needText.has(block.type) || block.type === 'details')) this.#empty.push(block.type);
    if (needBlocks.has(block.type) && (block.blocks ?? []).length === 0) this.#empty.push(block.type);
    this.blocks(block.blocks ?? [], level + 1);
    if (block.items !== undefined) this.#list(block.items, level);
    if (block.cells !== undefined) this.#table(block.cells, level);
    for (const button of block.buttons ?? []) this.#button(button, level);
    if (block.buttons !== undefined) this.#endLine();
    this.#captions(block, level);
  }

  #list(items: NonNullable<RichInputBlock['items']>, level: number): void {
    if (items.length === 0) this.#empty.push('list');
    for (const item of items) {
      this.#blocks += 1;
      if (item.blocks.length === 0) this.#empty.push('list item');
      this.blocks(item.blocks, level + 2);
    }
  }

  #table(rows: NonNullable<RichInputBlock['cells']>, level: number): void {
    if (rows.length === 0) this.#empty.push('table');
    for (const row of rows) {
      this.#blocks += 1;
      const columns = row.reduce((sum, { colspan }) => sum + (colspan ?? 1), 0);
      this.#widestTable = Math.max(this.#widestTable, columns);
      for (const [index, cell] of row.entries()) {
        if (index > 0) this.#line += '\t';
        if (cell.text !== undefined) this.#inline(cell.text, level);
      }
      this.#endLine();
    }
  }

  #captions({ caption, credit }: RichInputBlock, level: number): void {
    if (credit !== undefined) this.#textOfLine(credit, level);
    if (caption === undefined) return;
    if (typeof caption === 'object' && !Array.isArray(caption) && !('type' in caption)) {
      // A caption without a type is the one with text and credit.
      const { text, credit: by } = caption as { text: RichInline; credit?: RichInline };
      this.#textOfLine(text, level);
      if (by !== undefined) this.#textOfLine(by, level);
    } else this.#textOfLine(caption as RichInline, level);
  }

  #textOfLine(text: RichInline | undefined, level: number): string {
    if (text === undefined) return '';
    this.#inline(text, level);
    return this.#endLine();
  }

  #endLine(): string {
    const line = this.#line;
    if (line !== '') this.#lines.push(line);
    this.#line = '';
    return line;
  }

  #inline(text: RichInline, level: number): void {
    if (typeof text === 'string') this.#line += text;
    else if (isList(text)) for (const part of text) this.#inline(part, level);
    else {
      this.#reach(level + 1);
      for (const shown of [text['alternative_text'], text['expression']]) {
        if (typeof shown === 'string') this.#line += shown;
      }
      if (text.text !== undefined) this.#inline(text.text, level + 1);
      if (text.button !== undefined) this.#button(text.button, level + 1);
      this.#links(text);
    }
  }

  #links(text: Readonly<Record<string, unknown>>): void {
    const { type, url, name, anchor_name: anchor, reference_name: reference } = text;
    if (typeof url === 'string') this.#urls.push(url);
    if (typeof name === 'string') (type === 'anchor' ? this.#anchors : this.#references).add(name);
    if (typeof anchor === 'string') this.#anchorLinks.push(anchor);
    if (typeof reference === 'string') this.#referenceLinks.push(reference);
  }

  #button(button: RichButton, level: number): void {
    this.#buttons.push(button);
    this.#inline(button.text, level);
  }

  #reach(level: number): void {
    this.#depth = Math.max(this.#depth, level);
  }
}

function isList(text: RichInline): text is readonly RichInline[] {
  return Array.isArray(text);
}
