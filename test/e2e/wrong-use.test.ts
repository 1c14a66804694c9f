import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/data-folder.js';
import { runProgram } from './program.js';

describe('wrong use ends with 2 and says what is right', () => {
  it.each([
    [['sarch', 'x'], 'Did you mean search?'],
    [['ask', 'x', '--langauge', 'de'], 'Did you mean --language?'],
    [['ask'], "missing required argument 'question'"],
    [['ask', ' '], 'The question is empty.'],
    [['search', 'x', '--language', 'german'], 'not a language code'],
    [['search', 'x', '--from', '2016-02-30'], 'not a date of the calendar'],
    [['search', 'x', '--limit', '0'], 'from 1 to 1000'],
    [['ingest'], "missing required argument 'path'"],
    [[], 'Usage: depesche'],
  ])('%j', async (parameters, message) => {
    const { code, stdout, stderr } = await runProgram(parameters);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  it('a variable of the environment that cannot be used', async () => {
    const { code, stderr } = await runProgram(['ask', 'x'], { environment: { LOG_LEVEL: 'loud' } });
    expect(code).toBe(2);
    expect(stderr).toMatch(/LOG_LEVEL[^]*\.env\.example/u);
  });
});

describe('help', () => {
  it.each([['--help'], ['ask', '--help'], ['search', '--help'], ['ingest', '--help'], ['help', 'ask']])(
    'is there with an example: %s %s',
    async (...parameters) => {
      const { code, stdout, stderr } = await runProgram(parameters.filter((parameter) => parameter !== undefined));
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(/Usage: depesche[^]*Examples:\n {2}\$ (?:curl .*)?depesche /u);
    },
  );

  it('is not needed for the version, which touches no data', async () => {
    const data = join(temporaryFolder(), 'data');
    const { code, stdout } = await runProgram(['--version'], { data });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
    expect(existsSync(data)).toBe(false);
  });
});
