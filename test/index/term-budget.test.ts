import { describe, expect, it } from 'vitest';
import { type LookupBudget, matchExpression, TermFrequencies } from '../../src/index/words/index.js';

const common = ['der', 'die', 'und'];

/** A hundred passages that all hold the common words, and one of which holds the rare one. */
function budget(occurrences: number): LookupBudget {
  const frequencies = new TermFrequencies();
  for (let passage = 0; passage < 100; passage++) {
    frequencies.add({ words: passage === 0 ? [...common, 'selten'] : common, grams: ['ˈder', 'ˈund'] });
  }
  return { frequencies, passages: 10_000, occurrences };
}

describe('the terms looked up for a question', () => {
  it('are all of them, each in its column, where no budget is given', () => {
    expect(matchExpression({ words: ['der', 'und', 'der'], grams: ['ˈder'] }, null)).toBe(
      'words : ("der" OR "und") OR grams : ("ˈder")',
    );
    expect(matchExpression({ words: ['日本'], grams: [] }, null)).toBe('words : ("日本")');
    expect(matchExpression({ words: [], grams: [] }, null)).toBeNull();
  });

  it('are the rarest, as far as the budget goes', () => {
    const tokens = { words: [...common, 'selten', 'neu'], grams: ['ˈder', 'ˈneu', 'ˈsel'] };
    expect(matchExpression(tokens, budget(20_000))).toBe(
      'words : ("neu" OR "selten" OR "der") OR grams : ("ˈneu" OR "ˈsel")',
    );
    expect(matchExpression(tokens, budget(500))).toBe('words : ("neu" OR "selten") OR grams : ("ˈneu" OR "ˈsel")');
  });

  it('are no more than two hundred, however long the question', () => {
    const tokens = { words: Array.from({ length: 1000 }, (_, index) => `wort${index}`), grams: [] };
    for (const limit of [null, budget(1_000_000)]) {
      expect(matchExpression(tokens, limit)?.match(/"/g)).toHaveLength(400);
    }
  });

  it('are never none, however common all are', () => {
    expect(matchExpression({ words: common, grams: ['ˈder', 'ˈund'] }, budget(1))).toBe(
      'words : ("der" OR "die" OR "und") OR grams : ("ˈder")',
    );
  });
});
