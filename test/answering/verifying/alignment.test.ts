import { describe, expect, test } from 'vitest';
import { Alignment, type WordMatch } from '../../../src/answering/verifying/alignment.js';
import type { MeantText } from '../../../src/answering/verifying/meaning.js';
import { tokenize } from '../../../src/answering/verifying/text/tokens.js';
import type { Language } from '../../../src/domain/index.js';
import { languageOf } from '../../support/language-of.js';

const SENSES = ['oil', 'leak', 'ship', 'crew'] as const;
/** Each word means one thing, or nothing. */
const MEANINGS: Readonly<Record<string, (typeof SENSES)[number]>> = {
  Öl: 'oil',
  Leck: 'leak',
  Schiff: 'ship',
  Besatzung: 'crew',
  oil: 'oil',
  ship: 'ship',
  crew: 'crew',
};

function meant(
  text: string,
  label: string,
): { read: { language: Language; tokens: ReturnType<typeof tokenize> }; meaning: MeantText } {
  const language = languageOf(label);
  const tokens = tokenize(text, language);
  const vector = (word: string): Float32Array =>
    Float32Array.from(SENSES, (sense) => (MEANINGS[word] === sense ? 1 : 0));
  const words = tokens
    .filter(({ kind }) => kind !== 'mark')
    .map(({ text: word }) => ({ meaning: vector(word), kind: new Float32Array() }));
  return { read: { language, tokens }, meaning: { vector: new Float32Array(), words } };
}

function align(stated: string, quoted: string): Alignment {
  const [one, other] = [meant(stated, 'en'), meant(quoted, 'de')];
  const alignment = Alignment.of(one.read, one.meaning, [other.read], [other.meaning]);
  if (!alignment) throw new Error('nothing to align');
  return alignment;
}

function shown(matches: readonly WordMatch[]): string[] {
  return matches.map(
    ({ token, other, similarity, isMutual }) => `${token.text} ${other.text} ${similarity}${isMutual ? ' mutual' : ''}`,
  );
}

const QUOTE = 'Das Schiff blieb, Öl trat nicht aus.';
describe('an alignment', () => {
  test('finds the word of the quotes that says the same', () => {
    const alignment = align('The ship stayed.', QUOTE);
    expect(alignment.nearestTo({ start: 4, end: 8 })).toMatchObject({
      token: { text: 'Schiff' },
      quote: 0,
      similarity: 1,
    });
    expect(alignment.nearestTo({ start: 1, end: 2 })).toBeNull();
  });

  test('matches the words of each text with the nearest of the other', () => {
    const { stated, quoted } = align('ship crew', 'Schiff Leck').matches();
    expect(shown(stated)).toEqual(['ship Schiff 1 mutual', 'crew Schiff 0']);
    expect(shown(quoted)).toEqual(['Schiff ship 1 mutual', 'Leck ship 0']);
  });

  test('is low in the words that the quotes do not say', () => {
    expect(align('ship crew', 'Schiff Besatzung').lowestFifth()).toBe(1);
    expect(align('ship crew zebra zebras', 'Schiff Besatzung').lowestFifth()).toBe(0);
  });

  test('is none where the model tells nothing of words', () => {
    const { read, meaning } = meant('The ship.', 'en');
    expect(Alignment.of(read, { ...meaning, words: null }, [read], [meaning])).toBeNull();
  });
});
