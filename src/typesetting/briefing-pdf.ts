import { WorkerClient } from '../threads/index.js';
import type { PdfMethods } from './pdf-worker.js';
import type { Documents } from './set-briefings.js';

/** A briefing of fifteen stories takes some 100 in all; one that takes far more must not end the program. */
const HEAP_MEGABYTES = 512;

/**
 * Sets briefings as one PDF, each from a new page on. It is done in a thread that ends with it: fonts and what sets them are loaded
 * only then, and nothing else waits for it. The same documents and the same moment give the same bytes.
 *
 * @param createdAt what the file says of when it was made
 * @throws {CharactersWithoutFontError} where a box would stand in place of a character
 * @throws {WorkerFailedError} where the thread ended, such as for want of memory
 */
export async function briefingPdf(documents: Documents, createdAt: Date): Promise<Uint8Array> {
  const worker = new WorkerClient<PdfMethods>(import.meta.url, './pdf-worker.js', { heapMegabytes: HEAP_MEGABYTES });
  try {
    return await worker.call('set', { documents, createdAt });
  } finally {
    await worker.terminate();
  }
}
