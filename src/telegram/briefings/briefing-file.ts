import { CharactersWithoutFontError, namedCharacters } from '../../errors.js';
import { briefingPdf } from '../../typesetting/index.js';
import { type BriefingDocument, briefingMarkdown } from '../../wording/index.js';
import type { BriefingFormat } from '../buttons/press.js';
import type { Texts } from '../locales/index.js';

/** A briefing as it is sent as a file. */
export interface BriefingFile {
  readonly fileName: string;
  readonly contents: string | Uint8Array;
  readonly caption: string;
}

/** Makes a file of a briefing; one that cannot be a PDF is Markdown, and its caption says why. */
export async function briefingFile(
  document: BriefingDocument,
  format: BriefingFormat,
  { name, createdAt, texts }: { readonly name: string; readonly createdAt: Date; readonly texts: Texts },
): Promise<BriefingFile> {
  const markdown = { fileName: `${name}.md`, contents: briefingMarkdown(document) };
  if (format === 'markdown') return { ...markdown, caption: markdown.fileName };
  try {
    return { fileName: `${name}.pdf`, contents: await briefingPdf([document], createdAt), caption: `${name}.pdf` };
  } catch (error) {
    if (!(error instanceof CharactersWithoutFontError)) throw error;
    return { ...markdown, caption: texts('briefing-no-pdf', { characters: namedCharacters(error.characters) }) };
  }
}
