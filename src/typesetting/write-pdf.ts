import PdfDocument from 'pdfkit';
import type { Direction } from './direction.js';
import type { OpenFont } from './fonts.js';
import type { Run } from './lines.js';
import { FOOT_SIZE, type NumberedPage } from './number-pages.js';
import { FOOT, PAGE, type PlacedLine } from './pages.js';
import { LEADING, type Paragraph, type Tone } from './paragraph.js';
import type { ShapedRun } from './shape.js';

/** What a file says of itself. */
export interface PdfDescription {
  readonly title: string;
  /** The language of the document: `en-GB`. */
  readonly locale: string;
  readonly createdAt: Date;
}

const COLOURS: Readonly<Record<Tone, string>> = { ink: '#1c1c1c', quiet: '#5f6368', link: '#0b57d0' };

/** Writes pages as PDF 1.7, tagged with what each paragraph is and its language: the same pages give the same bytes. */
export async function writePdf(
  pages: readonly NumberedPage[],
  { title, locale, createdAt }: PdfDescription,
): Promise<Uint8Array> {
  const document = new PdfDocument({
    pdfVersion: '1.7',
    size: [PAGE.width, PAGE.height],
    margin: 0,
    autoFirstPage: false,
    lang: locale,
    tagged: true,
    displayTitle: true,
    info: { Title: title, Creator: 'Depesche', CreationDate: createdAt },
    // It would otherwise read one of its own.
    font: '',
  });
  const chunks: Uint8Array[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', resolve);
    document.on('error', reject);
  });
  new PdfWriter(document).write(pages);
  document.end();
  await ended;
  return Buffer.concat(chunks);
}

class PdfWriter {
  private readonly fontNames = new Set<string>();
  private readonly elements = new Map<Paragraph, PDFKit.PDFStructureElement>();

  constructor(private readonly document: PDFKit.PDFDocument) {}

  write(pages: readonly NumberedPage[]): void {
    const { document } = this;
    const root = document.struct('Document');
    document.addStructure(root);
    for (const { lines, foot } of pages) {
      document.addPage();
      for (const line of lines) this.line(line, root);
      document.markContent('Artifact', { type: 'Pagination' });
      for (const run of foot) this.run(run, FOOT_SIZE, PAGE.height - FOOT);
      document.endMarkedContent();
    }
    root.end();
  }

  private line({ paragraph, runs, baseline }: PlacedLine, root: PDFKit.PDFStructureElement): void {
    const element = this.elementOf(paragraph, root);
    element.add(this.document.markStructureContent(paragraph.role));
    for (const run of runs) this.run(run, paragraph.size, baseline);
    this.document.endMarkedContent();
    for (const run of runs) this.link(run, paragraph.size, baseline);
  }

  /** A paragraph that goes on on another page stays one. */
  private elementOf(paragraph: Paragraph, root: PDFKit.PDFStructureElement): PDFKit.PDFStructureElement {
    const known = this.elements.get(paragraph);
    if (known) return known;
    const { role, language } = paragraph;
    const element = this.document.struct(role, language === null ? {} : { lang: language });
    root.add(element);
    this.elements.set(paragraph, element);
    return element;
  }

  private run({ text, span, font, direction, x }: Run, size: number, baseline: number): void {
    this.document
      .font(this.fontOf(font, direction))
      .fontSize(size)
      .fillColor(COLOURS[span.tone])
      // With features, even none, the text goes to the font as a whole, and not word for word from left to right.
      .text(text, x, baseline, { lineBreak: false, baseline: 'alphabetic', features: [] });
  }

  private link({ span, x, width }: Run, size: number, baseline: number): void {
    if (span.link === null) return;
    const height = size * LEADING;
    this.document.link(x, baseline - height * 0.7, width, height, span.link);
  }

  /** The name under which the document knows a font; from right to left it is another one, as its glyphs stand for other text. */
  private fontOf(font: OpenFont, direction: Direction): string {
    const name = direction === 'rtl' ? `${font.name}-RightToLeft` : font.name;
    if (!this.fontNames.has(name)) this.document.registerFont(name, sourceOf(font, name, direction));
    this.fontNames.add(name);
    return name;
  }
}

/** A font that shapes text of one direction as it was measured. */
function sourceOf({ font, shape }: OpenFont, name: string, direction: Direction): PDFKit.Mixins.PDFFontSource {
  const source: object = Object.create(font, {
    postscriptName: { value: name },
    layout: { value: (text: string) => changeable(shape(text, direction)) },
  });
  // pdfkit takes whatever has a method `layout` for a font, which its types do not say yet.
  return source as PDFKit.Mixins.PDFFontSource;
}

/** pdfkit scales positions where they are. */
function changeable(run: ShapedRun): ShapedRun {
  return { ...run, positions: run.positions.map((position) => ({ ...position })) };
}
