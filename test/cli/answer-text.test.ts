import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/index.js';
import { answerText } from '../../src/cli/answer/answer-text.js';
import { abstainedAnswer, citation, composedAnswer, extractedAnswer, language } from './samples.js';

const plain = { width: 40, emphasize: (text: string) => `**${text}**` };

describe('an answer for a person', () => {
  it('is the quote with the answer set off, its mark, and below where it comes from', () => {
    expect(answerText(extractedAnswer('en'), plain)).toBe(
      [
        '“WSJ zufolge haben sich bereits etwa',
        '**150** Bürger an die Diplomaten',
        'gewandt.” [1]',
        '',
        '[1] Sputniknews, in German, citing The',
        '    Wall Street Journal (English) · 4',
        '    June 2016 · A1.3',
      ].join('\n'),
    );
  });

  it('has under each statement the quotes that carry it, each once', () => {
    expect(answerText(composedAnswer('en'), { ...plain, width: 90 })).toBe(
      [
        'About 150 citizens asked diplomats for help. [1]',
        '  [1] “WSJ zufolge haben sich bereits etwa 150 Bürger an die Diplomaten gewandt.”',
        '',
        'Six embassies have data on the 150. [1][2]',
        '  [2] “Sechs Botschaften haben Daten.”',
        '',
        '[1] Sputniknews, in German, citing The Wall Street Journal (English) · 4 June 2016 · A1.3',
        '[2] Sputniknews, in German · 4 June 2016 · A2.1',
      ].join('\n'),
    );
  });

  it('says which figures outlets differ on, with the quote that no statement shows', () => {
    const other = citation({ outlet: 'Reuters', passage: 'A2.1', quote: 'About 200 citizens have asked for help.' });
    const figures = [
      { figure: '150', outlet: 'Sputniknews', citation: 1 },
      { figure: '200', outlet: 'Reuters', citation: 2 },
    ];
    const { citations, ...said } = extractedAnswer('en');
    const answer = { ...said, citations: [...citations, other], differing: [{ figures }] } as Answer;
    expect(answerText(answer, { ...plain, width: 90 }).split('\n\n')[1]).toBe(
      'Figures differ: 150 (Sputniknews) [1], 200 (Reuters) [2]\n  [2] “About 200 citizens have asked for help.”',
    );
    expect(answerText({ ...answer, language: language('de') }, plain)).toContain('Zahlen weichen ab: 150');
  });

  it('says why it was not worded', () => {
    const answer = { ...extractedAnswer('de'), uncomposed: 'budget-spent' } as Answer;
    expect(answerText(answer, { ...plain, width: 90 })).toMatch(
      /\n\nNur Zitate: Das heutige Budget .* aufgebraucht\.$/u,
    );
  });

  it('says gently that it is uncertain', () => {
    expect(answerText(extractedAnswer('de', 0.49), plain)).toContain('\n\nDiese Antwort ist unsicher.\n\n');
    expect(answerText(extractedAnswer('de', 0.5), plain)).not.toContain('unsicher');
  });

  it('shows title and address on lines of their own, the address whole', () => {
    const url = 'https://example.org/a-very-long-address/that-is-wider-than-the-line.html';
    const answer = abstainedAnswer('en', [citation({ title: 'Rückkehrer', url })]);
    expect(answerText(answer, plain).split('\n').slice(-2)).toEqual(['  Rückkehrer', `  ${url}`]);
  });

  it('abstains in the language of the question, and shortens the nearest passages', () => {
    const quote = 'Ein langer Satz über vieles. '.repeat(20);
    const text = answerText(abstainedAnswer('fr', [citation({ quote })]), plain);
    expect(text).toMatch(/^Le corpus ne répond pas à cette question\.\n\nLes passages les plus proches\u00a0:\n\n/);
    expect(text).toMatch(/\p{L}…\u00a0»\n/u);
    expect(text).toContain('en allemand');
  });

  it('abstains without passages where there are none', () => {
    expect(answerText(abstainedAnswer('es', []), plain)).toBe('El corpus no responde a esta pregunta.');
  });

  it('lets no control character of an article reach the terminal', () => {
    const quote = 'harmlos \u001b[2J\u0007 und\r\nmehr';
    const text = answerText(
      abstainedAnswer('en', [citation({ quote, title: 'T\u001b]0;x', outlet: 'O\u0000' })]),
      plain,
    );
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });
});
