import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';

/** The articles that come with the program. */
export const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

/** A new empty folder. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'depesche-e2e-'));
}

/** A data folder of its own with the article that comes with the program. */
export function seededData(): string {
  return copyOf(inject('seededData'));
}

/** A data folder of its own with what another one holds. */
export function copyOf(data: string): string {
  const copy = temporaryFolder();
  cpSync(data, copy, { recursive: true });
  return copy;
}
