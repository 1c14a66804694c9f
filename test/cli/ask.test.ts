import { describe, expect, it } from 'vitest';
import { answerContract, searchContract } from '../support/contracts.js';
import { runCommand } from '../support/command.js';
import { seededData } from '../support/data-folder.js';

const data = seededData();

describe('ask', () => {
  it('answers in the language of the question with the sentence that says it, and who says so', async () => {
    const { code, stdout } = await runCommand(['ask', 'كم عدد العائدين الذين طلبوا المساعدة؟'], { data });
    expect(code).toBe(0);
    // Where the lines are broken does not matter.
    const shown = stdout.replace(/\s+/gu, ' ');
    expect(shown).toMatch(/haben sich bereits etwa \*\*150\*\* .* der Rückkehr zu helfen\.\p{P}? ?\p{P}? ?\[1\]/u);
    expect(shown).toContain('Sputniknews');
    expect(shown).toContain('بالألمانية، نقلًا عن ⁨The Wall Street Journal⁩ (الإنجليزية)');
    expect(shown).toMatch(/ · A1\.\d+ ?$/u);
  });

  it('prints the answer as one JSON value', async () => {
    const { code, stdout, stderr } = await runCommand(['ask', 'How many', 'returnees asked for help?', '--json'], {
      data,
    });
    expect([code, stderr]).toEqual([0, '']);
    const answer = answerContract.parse(JSON.parse(stdout));
    expect(answer).toMatchObject({ question: 'How many returnees asked for help?', language: 'en', kind: 'extracted' });
    expect(answer.statements[0]).toMatchObject({ text: expect.stringContaining('150'), citations: [1] });
    expect(answer.citations[0]).toMatchObject({ outlet: 'Sputniknews', language: 'de', version: 1 });
    expect(Object.keys(answer)).toEqual(Object.keys(answerContract.shape));
  });

  it('says in the language of the question that there is no answer, and shows the nearest passages whole in JSON', async () => {
    const person = await runCommand(['ask', 'Was ist die Hauptstadt von Australien?'], { data });
    expect(person.code).toBe(3);
    expect(person.stdout).toMatch(
      /^Das Korpus beantwortet diese Frage nicht\.\n\nDie nächstliegenden Stellen:\n\n {2}„/,
    );
    expect(person.stdout).toContain('…');
    expect(person.stdout).toMatch(/Sputniknews, auf Deutsch.* · A1\.\d/);

    const program = await runCommand(['ask', 'What is the capital of Australia?', '--json'], { data });
    expect(program.code).toBe(3);
    const answer = answerContract.parse(JSON.parse(program.stdout));
    expect(answer).toMatchObject({ kind: 'abstained', statements: [], citations: [] });
    expect(answer.nearest.length).toBeGreaterThan(0);
    expect(program.stdout).not.toContain('…');
  });

  it('keeps to its filters', async () => {
    const filters = ['--language', 'en', '--language', 'fr'];
    const { code, stdout } = await runCommand(['ask', 'How many returnees asked for help?', ...filters], { data });
    expect([code, stdout]).toEqual([3, 'The corpus does not answer this question.\n']);
  });
});

describe('search', () => {
  it('shows the nearest passages, best first', async () => {
    const options = ['--quoting', 'wsj', '--outlet', 'SPUTNIKNEWS', '--limit', '2'];
    const { code, stdout } = await runCommand(['search', 'aid', 'for', 'returnees', ...options], { data });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^1\. Sputniknews, in German[^·]*? · A1\.\d\n {3}\S/);
    expect(stdout.match(/^\d\. /gmu)).toEqual(['1. ', '2. ']);
  });

  it('prints them as one JSON value, best first', async () => {
    const options = ['--json', '--limit', '3'];
    const { code, stdout } = await runCommand(['search', 'Falludscha', ...options], { data });
    expect(code).toBe(0);
    const hits = searchContract.parse(JSON.parse(stdout));
    expect(hits).toHaveLength(3);
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
  });

  it('ends with 3 where there is nothing', async () => {
    const { code, stdout } = await runCommand(['search', 'Falludscha', '--from', '2016', '--json'], { data });
    expect([code, JSON.parse(stdout)]).toEqual([3, []]);
  });
});
