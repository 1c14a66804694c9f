import { serve, Transfer } from '../threads/index.js';
import { openFonts } from './fonts.js';
import { type Documents, setBriefings } from './set-briefings.js';

/** What the thread that sets PDFs does. */
export interface PdfMethods {
  [method: string]: (argument: never) => unknown;
  set: (argument: { documents: Documents; createdAt: Date }) => Uint8Array<ArrayBuffer>;
}

serve<PdfMethods>({
  set: async ({ documents, createdAt }) => {
    // A copy of its own, as the bytes may lie in a buffer that Node shares out.
    const pdf = new Uint8Array(await setBriefings(documents, createdAt, await openFonts()));
    return new Transfer(pdf, [pdf.buffer]);
  },
});
