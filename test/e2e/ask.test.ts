import { describe, expect, it } from 'vitest';
import { seededData } from '../support/data-folder.js';
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
