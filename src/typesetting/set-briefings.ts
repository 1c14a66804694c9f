import type { BriefingDocument } from '../wording/index.js';
import { briefingParagraphs } from './briefing-paragraphs.js';
import type { FindFont } from './fonts.js';
import { numberPages } from './number-pages.js';
import { layPages } from './pages.js';
import { prepare } from './prepare.js';
import { writePdf } from './write-pdf.js';

/** One or more documents; the first one's title and language are those of the file. */
export type Documents = readonly [BriefingDocument, ...BriefingDocument[]];

/**
 * Sets briefings as one PDF in this thread, which takes most of a second; see `briefingPdf`.
 *
 * @throws {CharactersWithoutFontError} where a box would stand in place of a character
 */
export async function setBriefings(documents: Documents, createdAt: Date, findFont: FindFont): Promise<Uint8Array> {
  const prepared = documents.map((document) => prepare(briefingParagraphs(document), findFont));
  const pages = numberPages(prepared.flatMap(layPages), findFont);
  const [{ title, locale }] = documents;
  return writePdf(pages, { title, locale, createdAt });
}
