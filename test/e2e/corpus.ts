import { join } from 'node:path';
import { openStorageForReading, type ReadableStorage } from '../../src/storage/index.js';

/** Looks into the database of a data folder that no process is writing to. */
export async function inspect<T>(data: string, look: (storage: ReadableStorage) => Promise<T>): Promise<T> {
  const storage = await openStorageForReading({ path: join(data, 'depesche.db') });
  try {
    return await look(storage);
  } finally {
    await storage.close();
  }
}

/** Short articles as lines of JSON, with the ids `news-1`, `news-2` and so on: some 600 UTF-16 units each. */
export function articleLines(count: number): string {
  return Array.from({ length: count }, (_, place) => JSON.stringify(article(place + 1))).join('\n');
}

function article(number: number): { id: string; text: string; language: string } {
  const sentence = `Im Ort Nummer ${number} haben ${number} Menschen nach Angaben der Behörden um Hilfe gebeten.`;
  return { id: `news-${number}`, text: Array.from({ length: 7 }, () => sentence).join(' '), language: 'de' };
}

/** The ids of the articles that `ingest` said on standard error it had added. */
export function reportedIds(stderr: string): string[] {
  return [...stderr.matchAll(/^added A\d+ .*:(\d+)$/gmu)].map(([, line]) => `news-${line}`);
}

/** How many articles are stored, and which of those named are not; every one that is there has its text and passages. */
export async function storedArticles(
  data: string,
  ids: readonly string[],
): Promise<{ count: number; missing: string[]; halfStored: number[] }> {
  return inspect(data, async ({ articles, passages, corpus }) => {
    const found = await Promise.all(ids.map(async (id) => articles.findByIdentity(`id:${id}`)));
    const { articles: count } = await corpus.statistics();
    const numbers = Array.from({ length: count }, (_, place) => place + 1);
    const first = await Promise.all(numbers.map(async (number) => passages.findByLink(number, 1)));
    return {
      count,
      missing: ids.filter((_, place) => found[place] === null),
      halfStored: numbers.filter((_, place) => (first[place]?.passage.sentences.length ?? 0) === 0),
    };
  });
}
