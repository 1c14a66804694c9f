import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSameStatement } from '../../../src/answering/extraction/same-statement.js';

const SAID = 'About 150 citizens of France asked their diplomats for help in returning on Monday.';

describe('two sentences are one statement', () => {
  test.each([
    ['letter for letter', SAID],
    [
      'with other marks and capitals',
      'about 150 citizens of France asked their diplomats for help, in returning, on monday',
    ],
    ['with words cut', 'About 150 citizens of France asked diplomats for help in returning on Monday.'],
    ['with words added', `${SAID.slice(0, -1)}, officials said.`],
  ])('%s', (_, other) => {
    expect(isSameStatement(SAID, other)).toBe(true);
    expect(isSameStatement(other, SAID)).toBe(true);
  });
});

describe('two sentences are two statements', () => {
  test.each([
    ['with another number', SAID, SAID.replace('150', '200')],
    ['with a number more', SAID, SAID.replace('Monday', 'Monday 3')],
    ['with a number less', SAID, SAID.replace('About 150 citizens', 'Citizens')],
    [
      'with another number in words',
      'Drei Menschen starben bei dem Brand am Hafen von Rostock',
      'Zwei Menschen starben bei dem Brand am Hafen von Rostock',
    ],
    [
      'with numbers exchanged',
      'Of 200 seats the party of the mayor won 150 on Sunday',
      'Of 150 seats the party of the mayor won 200 on Sunday',
    ],
    [
      'that say the opposite',
      'The council of Plauen approved the new budget of the city on Monday',
      'The council of Plauen rejected the new budget of the city on Monday',
    ],
    [
      'one of which denies',
      'Der Rat von Plauen hat dem neuen Haushalt der Stadt zugestimmt',
      'Der Rat von Plauen hat dem neuen Haushalt der Stadt nicht zugestimmt',
    ],
    [
      'one of which denies in short',
      'They did pay the ransom to the group in Falluja on that day',
      'They did not pay the ransom to the group in Falluja on that day',
    ],
    [
      'with other names',
      'Die Mannschaft aus Bremen schlug am Abend die aus Hamburg',
      'Die Mannschaft aus Bremen schlug am Abend die aus Kiel',
    ],
    [
      'with roles exchanged',
      'Am Abend schlug die Mannschaft aus Bremen die aus Kiel',
      'Am Abend schlug die Mannschaft aus Kiel die aus Bremen',
    ],
    ['that have nothing in common', SAID, 'Ein anderer Satz.'],
    ['without words', '…', '…'],
  ])('%s', (_, one, other) => {
    expect(isSameStatement(one, other)).toBe(false);
    expect(isSameStatement(other, one)).toBe(false);
  });

  test('whichever number is another', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (one, other) => {
        const [a, b] = [one, other].map((count) => SAID.replace('150', String(count)));
        expect(isSameStatement(a ?? '', b ?? '')).toBe(one === other);
      }),
    );
  });
});
