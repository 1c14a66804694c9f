import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What names of folders begin with in which a graph is being written. */
export const TEMPORARY_PREFIX = 'writing-';

const GRAPH_FILE = /^[0-9a-f]{64}\.hnsw$/;
/** Writing takes seconds; what is older was left by a process that ended in the middle. */
const ABANDONED_MS = 10 * 60 * 1000;

/** The name of the file of a graph with that content. */
export function graphFileName(sha256: string): string {
  return `${sha256}.hnsw`;
}

/**
 * Removes all graphs but one, or all. Where another process has just put one there and not yet recorded it, that process
 * finds it missing at its next start and makes it again.
 */
export async function removeGraphs(folder: string, except: string | null): Promise<void> {
  for (const name of await readdir(folder)) {
    if (GRAPH_FILE.test(name) && name !== except) await rm(join(folder, name), { force: true });
  }
}

/** Removes what was written half, unless another process may be at it just now. */
export async function removeAbandoned(folder: string): Promise<void> {
  // The folder was changed a moment ago: its time is the present one by the file system's own clock.
  const { mtimeMs: now } = await stat(folder);
  for (const name of await readdir(folder)) {
    if (!name.startsWith(TEMPORARY_PREFIX)) continue;
    const begun = await stat(join(folder, name)).catch(() => null);
    if (begun && now - begun.mtimeMs > ABANDONED_MS) await rm(join(folder, name), { recursive: true, force: true });
  }
}
