import { describe, expect, it } from 'vitest';
import { parsePhrase } from '../../../../../src/corpus/provenance/quoting/syntax/phrase.js';

describe('a phrase', () => {
  it('has a word by its ending, any word, and a slot between its texts', () => {
    expect(parsePhrase('it _ed the {report} _ now')).toEqual([
      { kind: 'text', text: 'it ' },
      { kind: 'word', ending: 'ed' },
      { kind: 'text', text: 'the ' },
      { kind: 'slot', name: 'report' },
      { kind: 'text', text: ' ' },
      { kind: 'word', ending: '' },
      { kind: 'text', text: 'now' },
    ]);
  });

  it('can be a word by its ending alone, and an option', () => {
    expect(parsePhrase('_ed ')).toEqual([{ kind: 'word', ending: 'ed' }]);
    expect(parsePhrase('[_ ]loss')).toEqual([
      { kind: 'choice', phrases: [[{ kind: 'word', ending: '' }]], optional: true },
      { kind: 'text', text: 'loss' },
    ]);
  });

  it.each(['(a', '[a', 'a)', 'a]'])('is refused where a bracket has no other: %s', (words) => {
    expect(() => parsePhrase(words)).toThrow(RangeError);
  });
});
