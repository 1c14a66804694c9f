import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seededData, temporaryFolder } from '../support/data-folder.js';
import { runProgram } from './program.js';

/** What a person is told of a failure: one line on what is wrong, one on what to do, and no result. */
async function failure(data: string, environment: Record<string, string> = {}): Promise<string> {
  const { code, stdout, stderr } = await runProgram(['ask', 'How many?'], { data, environment });
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr.trimEnd().split('\n')).toHaveLength(2);
  return stderr;
}

describe('a program that cannot open what it needs ends and says why', () => {
  it('the database is damaged, while the model is being loaded', async () => {
    const data = temporaryFolder();
    writeFileSync(join(data, 'depesche.db'), Buffer.alloc(20_000, 'not a database '));
    expect(await failure(data)).toMatch(/is damaged[^]*Restore the file from a backup/u);
  });

  it('the model is missing, while the rest is being opened', async () => {
    const folder = join(temporaryFolder(), 'no-model');
    expect(await failure(seededData(), { EMBEDDING_MODEL: folder })).toMatch(
      /no-model.* is missing[^]*EMBEDDING_MODEL/u,
    );
  });
});
