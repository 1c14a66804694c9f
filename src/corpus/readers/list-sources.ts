import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileFailure } from './file-failure.js';
import { formatOfName, KNOWN_EXTENSIONS } from './format.js';
import { type FailedSource, type Source, STANDARD_INPUT } from './source.js';

/** What paths lead to. */
export interface SourceList {
  /** In the order of the paths, and by name within a folder; each once. */
  readonly sources: readonly Source[];
  readonly failed: readonly FailedSource[];
}

/**
 * The sources that paths name: files as they are, folders with all that they hold, `-` for standard input. Inside a folder
 * hidden entries, links to folders and files with other extensions are passed over; a file named itself is always taken.
 */
export async function listSources(paths: readonly string[]): Promise<SourceList> {
  const sources = new Map<string, Source>();
  const failed: FailedSource[] = [];
  for (const path of paths) {
    for await (const entry of named(path)) {
      if ('reason' in entry) failed.push(entry);
      else sources.set(entry.kind === 'file' ? resolve(entry.name) : entry.name, entry);
    }
  }
  return { sources: [...sources.values()], failed };
}

type Entry = Source | FailedSource;

async function* named(path: string): AsyncGenerator<Entry> {
  if (path === '-') yield STANDARD_INPUT;
  else yield* reportingFailures(path, fileOrFolder(path));
}

async function* fileOrFolder(path: string): AsyncGenerator<Entry> {
  const found = await stat(path);
  if (!found.isDirectory()) {
    yield { kind: 'file', name: path, bytes: found.isFile() ? found.size : null };
    return;
  }
  let empty = true;
  for await (const entry of folder(path)) {
    empty = false;
    yield entry;
  }
  if (empty) yield { source: path, reason: `the folder holds no article (${KNOWN_EXTENSIONS})` };
}

async function* folder(path: string): AsyncGenerator<Entry> {
  for (const entry of (await readdir(path, { withFileTypes: true })).sort(byName)) {
    if (entry.name.startsWith('.')) continue;
    const inner = join(path, entry.name);
    if (entry.isDirectory()) yield* reportingFailures(inner, folder(inner));
    else if (formatOfName(entry.name)) yield* reportingFailures(inner, fileInFolder(inner));
  }
}

/** A pipe in a folder would wait for a writer for ever, so only what is, or links to, a plain file is taken. */
async function* fileInFolder(path: string): AsyncGenerator<Entry> {
  const found = await stat(path);
  if (found.isFile()) yield { kind: 'file', name: path, bytes: found.size };
}

async function* reportingFailures(path: string, entries: AsyncIterable<Entry>): AsyncGenerator<Entry> {
  try {
    yield* entries;
  } catch (error) {
    const reason = fileFailure(error);
    if (reason === null) throw error;
    yield { source: path, reason };
  }
}

/** By UTF-16 units, so that the order is the same on every machine. */
function byName(a: Dirent, b: Dirent): number {
  if (a.name === b.name) return 0;
  return a.name < b.name ? -1 : 1;
}
