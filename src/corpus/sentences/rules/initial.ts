import { opensSentence } from './next-word.js';
import type { Surroundings, Verdict } from './surroundings.js';

const SINGLE_LETTER = /(?<![\p{L}\p{M}\p{N}.'’])(\p{L}\p{M}*)$/u;
const WORD_BEFORE_LETTER = /([\p{L}\p{M}]+)\s+\p{L}\p{M}*$/u;
const NUMBER_BEFORE_LETTER = /\p{N}\s+\p{L}\p{M}*$/u;
const INITIAL_BEFORE = /(?<![\p{L}\p{M}])\p{L}\p{M}*\.\s*\p{L}\p{M}*$/u;
const INITIAL_AFTER = /^\s*\p{L}\p{M}*\./u;
const CASED = /^[\p{Lu}\p{Ll}]/u;

/** A single letter is an initial (George W. Bush) or part of an abbreviation (z. B.), unless it names a thing (Plan B.). */
export function initial(surroundings: Surroundings): Verdict {
  const { mark, before, after, vocabulary } = surroundings;
  const letter = mark === '.' ? SINGLE_LETTER.exec(before)?.[1] : undefined;
  if (letter === undefined) return null;
  if (INITIAL_BEFORE.test(before) || INITIAL_AFTER.test(after)) return 'continues';
  if (!CASED.test(letter) && NUMBER_BEFORE_LETTER.test(before)) return null;
  const named = WORD_BEFORE_LETTER.exec(before)?.[1]?.toLowerCase() ?? '';
  return vocabulary.lettered.has(named) || opensSentence(surroundings) ? 'ends' : 'continues';
}
