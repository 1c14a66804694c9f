import { describe, expect, it } from 'vitest';
import { seededData } from '../support/data-folder.js';
import { searchContract } from '../support/contracts.js';
import { runProgram, runProgramUnread } from './program.js';

const QUESTION = 'How many returnees asked for help?';

describe('ask', () => {
  it('ingests what comes with the program where the corpus is empty, and answers with the sentence that says it', async () => {
    const { code, stdout, stderr } = await runProgram(['ask', QUESTION]);
    expect(code).toBe(0);
    expect(stderr).toBe('The corpus is empty: ingesting the articles that come with Depesche.\n');
    // Where the lines are broken does not matter.
    const shown = stdout.replace(/\s+/gu, ' ');
    expect(shown).toMatch(/haben sich bereits etwa \*\*150\*\* .* der Rückkehr zu helfen\.\p{P}? ?\p{P}? ?\[1\]/u);
    expect(shown).toContain('Sputniknews, in German, citing The Wall Street Journal (English)');
    expect(shown).toMatch(/ · A1\.\d+ ?$/u);
  });

  it('ends quietly when nobody reads the answer', async () => {
    const { code, stderr } = await runProgramUnread(['ask', QUESTION], seededData());
    expect([code, stderr]).toEqual([0, '']);
  });
});

describe('search', () => {
  it('prints the nearest passages as one JSON value, best first', async () => {
    const options = ['--json', '--limit', '3'];
    const { code, stdout } = await runProgram(['search', 'Falludscha', ...options], { data: seededData() });
    expect(code).toBe(0);
    const hits = searchContract.parse(JSON.parse(stdout));
    expect(hits).toHaveLength(3);
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
  });
});
