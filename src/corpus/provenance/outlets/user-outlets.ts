import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { OutletListError } from '../../../errors.js';
import { nameKey } from './name-key.js';
import { type Outlet, userOutletListSchema } from './outlet.js';

/** A path that leads nowhere: no such file, or a file where a folder should be. */
const ABSENT = new Set(['ENOENT', 'ENOTDIR']);

/**
 * The outlets of a user's file, none where there is no such file.
 *
 * @throws OutletListError where the file cannot be read, is not JSON, or has an entry that is not one
 */
export async function readUserOutlets(path: string): Promise<readonly Outlet[]> {
  const content = await readIfPresent(path);
  if (content === null) return [];
  const list = parseJson(path, content);
  const parsed = userOutletListSchema.safeParse(list);
  if (!parsed.success)
    throw new OutletListError(
      path,
      parsed.error.issues.map((issue) => problem(issue, list)),
    );
  const repeated = repeatedNames(parsed.data);
  if (repeated.length > 0) throw new OutletListError(path, repeated);
  return parsed.data;
}

async function readIfPresent(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException; // readFile rejects with nothing else
    if (code !== undefined && ABSENT.has(code)) return null;
    throw new OutletListError(path, [message], { cause: error });
  }
}

function parseJson(path: string, content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new OutletListError(path, [`It is not JSON: ${error instanceof Error ? error.message : String(error)}`], {
      cause: error,
    });
  }
}

/** Where it is and what is wrong: `Entry 2 ("Kleiner Bote"), hosts[0]: not a host name`. */
function problem({ path, message }: z.core.$ZodIssue, list: unknown): string {
  const [entry, ...field] = path;
  if (typeof entry !== 'number') return `It is not a list of outlets: ${message}`;
  const place = field.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return `${entryLabel(entry, Array.isArray(list) ? list[entry] : null)}${place.replace(/^\./, ', ')}: ${message}`;
}

function entryLabel(position: number, entry: unknown): string {
  const name = typeof entry === 'object' && entry !== null && 'name' in entry ? entry.name : null;
  return `Entry ${position + 1}${typeof name === 'string' ? ` ("${name}")` : ''}`;
}

function repeatedNames(outlets: readonly Outlet[]): string[] {
  const first = new Map<string, number>();
  return outlets.flatMap(({ name }, position) => {
    const earlier = first.get(nameKey(name));
    if (earlier !== undefined) return [`${entryLabel(position, { name })}: entry ${earlier + 1} has the same name`];
    first.set(nameKey(name), position);
    return [];
  });
}
