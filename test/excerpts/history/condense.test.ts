import { describe, expect, it } from 'vitest';
import { condensed } from '../../../src/excerpts/index.js';

const same = (text: string) => ({ kind: 'same', text }) as const;
const added = (text: string) => ({ kind: 'added', text }) as const;
const LEFT_OUT = { kind: 'left-out' } as const;

describe('a condensed difference', () => {
  it('keeps what stands near to a change, cut between words', () => {
    const pieces = [same('one two three four '), added('NEW '), same('five six seven eight')];
    expect(condensed(pieces, 10)).toEqual([LEFT_OUT, same('four '), added('NEW '), same('five six'), LEFT_OUT]);
  });

  it('leaves nothing out between changes that are near to each other', () => {
    const pieces = [added('A'), same(' one two three '), added('B')];
    expect(condensed(pieces, 10)).toEqual(pieces);
  });

  it('leaves out the middle between changes that are far apart', () => {
    const pieces = [added('A'), same(' one two three four five six '), added('B')];
    expect(condensed(pieces, 8)).toEqual([added('A'), same(' one two'), LEFT_OUT, same('six '), added('B')]);
  });

  it('is nothing but an ellipsis where one endless word stands beside a change', () => {
    expect(condensed([same('x'.repeat(100)), added('A')], 10)).toEqual([LEFT_OUT, added('A')]);
  });
});
