import { describe, expect, it } from 'vitest';
import { readStatementLines } from '../../../src/answering/composing/reply-form.js';

describe('a reply in plain text', () => {
  it('is read as statements with the quotes below them, and without the talk around', () => {
    const text = [
      'Here is what I found:',
      '',
      '1. About 150 citizens asked for help.',
      '   P1: "etwa 150 Bürger"',
      '   - [P2] „150 Bürger“',
      '* Six embassies gave the data.',
      '> Quote P3 – sechs Botschaften',
      'I hope this helps!',
    ].join('\n');
    expect(readStatementLines(text)).toEqual({
      statements: [
        {
          text: 'About 150 citizens asked for help.',
          quotes: [
            { passage: 'P1', quote: 'etwa 150 Bürger' },
            { passage: 'P2', quote: '150 Bürger' },
          ],
        },
        { text: 'Six embassies gave the data.', quotes: [{ passage: 'P3', quote: 'sechs Botschaften' }] },
      ],
    });
  });

  it('is none where it has no quote', () => {
    expect(readStatementLines('I cannot help with that.')).toBeNull();
    expect(readStatementLines('')).toBeNull();
    expect(readStatementLines('P1: "a quote of nothing"')).toBeNull();
  });
});
