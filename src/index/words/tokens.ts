import type { Language } from '../../domain/index.js';
import { fold } from './fold.js';
import { gramsOf, pairsOf } from './grams.js';
import { splitWords, type Word } from './split-words.js';
import { stemmerFor } from './stemmers.js';
import { transliterate } from './transliteration/transliterate.js';

/** What a text is found by: in the order of the text, as often as it says it. Letters, digits and marks only. */
export interface Tokens {
  /** Words without their endings; pairs of characters where words are not written apart. */
  readonly words: readonly string[];
  /** Runs of four characters, which meet where words do not: in compounds, names and related languages. */
  readonly grams: readonly string[];
}

/** The tokens of a text; questions and passages are taken apart in the same way. */
export function tokenize(text: string, language: Language): Tokens {
  const stem = stemmerFor(language);
  const words = splitWords(text);
  const spaced = words.filter((word) => word.spaced);
  return {
    words: words.flatMap((word) => (word.spaced ? [fold(stem(word.text) || word.text)] : pairsOf(word.text))),
    grams: [...spaced.map((word) => fold(word.text)), ...namesInLatin(spaced)].flatMap(gramsOf),
  };
}

/**
 * The tokens of a text as the database stores them: with a space between one and the next.
 *
 * @example
 * tokenizeWords('Der Überfall', german); // { words: 'der uberfall', grams: 'ˈder ˈübe ...' }
 */
export function tokenizeWords(text: string, language: Language): { words: string; grams: string } {
  const { words, grams } = tokenize(text, language);
  return { words: words.join(' '), grams: grams.join(' ') };
}

/** What may be a name, in Latin letters: words with a capital, or all where the text, like many a question, has none. */
function namesInLatin(words: readonly Word[]): string[] {
  const latin = words.map(({ text, capital }) => ({ text: transliterate(text) ?? '', capital }));
  const written = latin.filter(({ text }) => text !== '');
  const capitals = written.filter(({ capital }) => capital);
  return (capitals.length > 0 ? capitals : written).map(({ text }) => text);
}
