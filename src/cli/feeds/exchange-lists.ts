import { readFile } from 'node:fs/promises';
import { SourceNotFoundError } from '../../errors.js';
import type { Storage } from '../../storage/index.js';
import type { Output } from '../program/output.js';
import { printJson } from '../program/output.js';
import { counted } from '../ingesting/event-line.js';

/** Adds the feeds that a list in OPML names; those that are known already stay as they are. */
export async function importFeeds(
  path: string,
  { json }: { readonly json?: true },
  storage: Storage,
  output: Output,
): Promise<void> {
  const { readOpml } = await import('../../corpus/index.js');
  const listed = await readOpml(await readList(path));
  let added = 0;
  for (const { url, title } of listed) {
    const { isNew } = await storage.feeds.feeds.add({ url, title });
    if (isNew) added++;
  }
  const known = listed.length - added;
  if (json) printJson(output, { added, known });
  else output.print(`${counted(added, 'feed')} added, ${known} known already`);
}

/** Prints all feeds as a list in OPML. */
export async function exportFeeds(storage: Storage, { print }: Output): Promise<void> {
  const { writeOpml } = await import('../../corpus/index.js');
  const feeds = await storage.feeds.feeds.list();
  print((await writeOpml(feeds, 'Feeds of Depesche')).trimEnd());
}

async function readList(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SourceNotFoundError(`${path} cannot be read: ${reason}`, { cause: error });
  }
}
