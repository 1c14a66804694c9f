import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonIn } from '../../../src/models/chat/json-in-text.js';

const prose = fc.string({ unit: fc.constantFrom('a', ' ', '[', ']', '1', '{', '"', '\n', 'ü', '}', '`', '\\', ',') });

describe('JSON in a text', () => {
  it('is found with prose around it', () => {
    const around = fc.array(fc.constantFrom('Sure!', 'As [1] and [P2] say:', 'A {brace', ':-}', '\n')).map((parts) => parts.join(' '));
    const value = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.array(fc.string())));
    fc.assert(
      fc.property(around, value, around, (before, found, after) => {
        const text = `${before}\n${JSON.stringify(found)}\n${after}`;
        expect([...jsonIn(text)]).toContainEqual(JSON.parse(JSON.stringify(found)));
      }),
    );
  });

  it('is no more than what stands there, whatever a model writes', () => {
    fc.assert(
      fc.property(prose, (text) => {
        for (const value of jsonIn(text)) expect(typeof value).toBe('object');
      }),
    );
  });

  it('ends the search in a text of nothing but brackets', () => {
    expect([...jsonIn('{['.repeat(50_000))]).toEqual([]);
  });
});
