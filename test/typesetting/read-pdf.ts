import { getDocumentProxy } from 'unpdf';

/** Text as a reader of PDF finds it, with where it stands in points from the lower left corner. */
export interface FoundText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** What pdf.js gives: text, or where marked content begins and ends. */
type FoundItem = { readonly str: string; readonly transform: readonly unknown[] } | { readonly type: string };

/** What a reader of PDF finds on one page. */
export interface FoundPage {
  readonly texts: readonly FoundText[];
  /** Without any white space, in the order of the file: readers see spaces between words from how far they stand apart. */
  readonly letters: string;
  readonly links: readonly string[];
  readonly structure: string;
}

/** What a reader of PDF finds in a file. */
export interface FoundPdf {
  readonly pages: readonly FoundPage[];
  readonly information: Readonly<Record<string, unknown>>;
}

/** Reads a PDF with pdf.js, which has nothing in common with what wrote it. */
export async function readPdf(pdf: Uint8Array): Promise<FoundPdf> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const pages: FoundPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const texts: FoundText[] = items.flatMap((item: FoundItem): FoundText[] =>
      'str' in item && item.str.trim() !== ''
        ? [{ text: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]) }]
        : [],
    );
    const annotations: readonly { readonly url?: string }[] = await page.getAnnotations();
    pages.push({
      texts,
      letters: withoutSpaces(texts.map(({ text }) => text).join('')).normalize('NFC'),
      links: annotations.flatMap(({ url }) => url ?? []),
      structure: JSON.stringify(await page.getStructTree()),
    });
  }
  const { info } = await document.getMetadata();
  await document.destroy();
  return { pages, information: { ...info } };
}

/** A text without its white space, and without what is not seen. */
export function withoutSpaces(text: string): string {
  return text.replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, '');
}
