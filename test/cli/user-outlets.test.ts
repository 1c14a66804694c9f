import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerContract, ingestContract, searchContract } from '../support/contracts.js';
import { runCommand } from '../support/command.js';
import { copyOf, temporaryFolder } from '../support/data-folder.js';

const NEWS = `Die Brücke in Enns bleibt nach dem Hochwasser bis August gesperrt.

LBeo zufolge kostet die Sanierung der Brücke 40 Millionen Euro. Zwölf Firmen haben Angebote abgegeben.`;
const QUESTION = 'Was kostet die Sanierung der Brücke in Enns?';

const prepared = temporaryFolder();

/** A user's list in a data folder. */
function addOutlets(data: string, outlets: unknown): void {
  writeFileSync(join(data, 'outlets.json'), JSON.stringify(outlets));
}

beforeAll(async () => {
  const path = join(temporaryFolder(), 'bruecke.txt');
  writeFileSync(path, NEWS);
  addOutlets(prepared, [
    { name: 'Linzer Beobachter', aliases: ['LBeo'], language: 'de', country: 'AT', hosts: ['beobachter.example'] },
  ]);
  await runCommand(['ingest', path], { data: prepared });
});

describe('an outlet that only the user’s list knows', () => {
  it('is found quoted, under its full name', async () => {
    const { code, stdout } = await runCommand(['ask', QUESTION, '--json'], { data: prepared });
    expect(code).toBe(0);
    const { citations } = answerContract.parse(JSON.parse(stdout));
    expect(citations.flatMap(({ quotedOutlets }) => quotedOutlets)).toMatchObject([
      { name: 'Linzer Beobachter', language: 'de', evidence: 'LBeo zufolge' },
    ]);
    expect((await runCommand(['ask', QUESTION], { data: prepared })).stdout).toContain('Linzer Beobachter');
  });

  it.each(['LBeo', 'linzer beobachter'])('is searched for as %s', async (name) => {
    const { stdout } = await runCommand(['search', 'Brücke', '--quoting', name, '--json'], { data: prepared });
    expect(searchContract.parse(JSON.parse(stdout))).not.toEqual([]);
  });

  it('publishes at its host', async () => {
    const line = JSON.stringify({ text: 'Das Rathaus in Enns wird gelb.', url: 'https://www.beobachter.example/1' });
    const { stdout } = await runCommand(['ingest', '-', '--json'], { data: copyOf(prepared), input: line });
    expect(ingestContract.parse(JSON.parse(stdout)).articles).toMatchObject([{ outlet: 'Linzer Beobachter' }]);
  });
});

describe('a list of outlets that cannot be used', () => {
  it('is told with the file, the entry and what to do', async () => {
    const data = copyOf(prepared);
    addOutlets(data, [{ name: 'Linzer Beobachter' }, { name: 'Bote', hosts: ['https://bote.example'] }]);
    const { code, stdout, stderr } = await runCommand(['ask', QUESTION], { data });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/outlets\.json cannot be used\.\n.*Entry 2 \("Bote"\), hosts\[0\]: .*\n.*Correct the file/u);
  });
});
