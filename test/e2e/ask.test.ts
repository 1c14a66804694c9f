import { describe, expect, it } from 'vitest';
import { answerContract, searchContract } from './contracts.js';
import { runProgram, runProgramUnread, seededData } from './program.js';

const data = seededData();

const QUESTIONS: readonly (readonly [string, string, string])[] = [
  ['en', 'How many returnees asked for help?', 'in German, citing The Wall Street Journal (English)'],
  ['ar', 'كم عدد العائدين الذين طلبوا المساعدة؟', 'بالألمانية، نقلًا عن ⁨The Wall Street Journal⁩ (الإنجليزية)'],
];

/** What was printed as one line, so that it does not matter where lines were broken. */
function unwrapped(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

describe('ask', () => {
  it.each(QUESTIONS)(
    'answers in %s with the sentence that says it, and who says so: %s',
    async (_, question, source) => {
      const { code, stdout } = await runProgram(['ask', question], { data });
      expect(code).toBe(0);
      const shown = unwrapped(stdout);
      expect(shown).toMatch(/haben sich bereits etwa \*\*150\*\* .* der Rückkehr zu helfen\.\p{P}? ?\p{P}? ?\[1\]/u);
      expect(shown).toContain('Sputniknews');
      expect(shown).toContain(source);
      expect(shown).toMatch(/ · A1\.\d+ ?$/u);
    },
  );

  it('prints the answer as one JSON value', async () => {
    const { code, stdout, stderr } = await runProgram(['ask', 'How many', 'returnees asked for help?', '--json'], {
      data,
    });
    expect([code, stderr]).toEqual([0, '']);
    const answer = answerContract.parse(JSON.parse(stdout));
    expect(answer).toMatchObject({ question: 'How many returnees asked for help?', language: 'en', kind: 'extracted' });
    expect(answer.statements[0]).toMatchObject({ text: expect.stringContaining('150'), citations: [1] });
    expect(answer.citations[0]).toMatchObject({ outlet: 'Sputniknews', language: 'de', version: 1 });
    expect(Object.keys(answer)).toEqual(Object.keys(answerContract.shape));
  });

  it('ingests what comes with the program where the corpus is empty, and says so', async () => {
    const { code, stdout, stderr } = await runProgram(['ask', 'How many returnees asked for help?']);
    expect(code).toBe(0);
    expect(stdout).toContain('150');
    expect(stderr).toBe('The corpus is empty: ingesting the articles that come with Depesche.\n');
  });

  it('says in the language of the question that there is no answer, and shows the nearest passages whole in JSON', async () => {
    const person = await runProgram(['ask', 'Was ist die Hauptstadt von Australien?'], { data });
    expect(person.code).toBe(3);
    expect(person.stdout).toMatch(
      /^Das Korpus beantwortet diese Frage nicht\.\n\nDie nächstliegenden Stellen:\n\n {2}„/,
    );
    expect(person.stdout).toContain('…');
    expect(person.stdout).toMatch(/Sputniknews, auf Deutsch.* · A1\.\d/);

    const program = await runProgram(['ask', 'What is the capital of Australia?', '--json'], { data });
    expect(program.code).toBe(3);
    const answer = answerContract.parse(JSON.parse(program.stdout));
    expect(answer).toMatchObject({ kind: 'abstained', statements: [], citations: [] });
    expect(answer.nearest.length).toBeGreaterThan(0);
    expect(program.stdout).not.toContain('…');
  });

  it('keeps to its filters', async () => {
    const filters = ['--language', 'en', '--language', 'fr'];
    const { code, stdout } = await runProgram(['ask', 'How many returnees asked for help?', ...filters], { data });
    expect([code, stdout]).toEqual([3, 'The corpus does not answer this question.\n']);
  });

  it('ends quietly when nobody reads the answer', async () => {
    const { code, stderr } = await runProgramUnread(['ask', 'How many returnees asked for help?'], data);
    expect([code, stderr]).toEqual([0, '']);
  });
});

describe('search', () => {
  it('shows the nearest passages, best first', async () => {
    const options = ['--quoting', 'wsj', '--outlet', 'SPUTNIKNEWS', '--limit', '2'];
    const { code, stdout } = await runProgram(['search', 'aid', 'for', 'returnees', ...options], { data });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^1\. Sputniknews, in German[^·]*? · A1\.\d\n {3}\S/);
    expect(stdout.match(/^\d\. /gmu)).toEqual(['1. ', '2. ']);
  });

  it('prints them as one JSON value', async () => {
    const { code, stdout } = await runProgram(['search', 'Falludscha', '--json', '--limit', '3'], { data });
    expect(code).toBe(0);
    const hits = searchContract.parse(JSON.parse(stdout));
    expect(hits).toHaveLength(3);
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
  });

  it('ends with 3 where there is nothing', async () => {
    const { code, stdout } = await runProgram(['search', 'Falludscha', '--from', '2016', '--json'], { data });
    expect([code, JSON.parse(stdout)]).toEqual([3, []]);
  });
});
