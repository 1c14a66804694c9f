import type { Abbreviation } from '../vocabulary/index.js';
import { isCaseless, numberFollows, opensSentence } from './next-word.js';
import type { Surroundings, Verdict } from './surroundings.js';

/** The most words that one abbreviation is written in: “i. d. R.” */
const MAX_WORDS = 3;

/** Letters with a full stop each: U.S., J.R.R. */
const ACRONYM = /(?<![\p{L}\p{M}])(?:\p{L}\p{M}*\.)+\p{L}\p{M}*$/u;
/** May be an initial just as well. */
const SINGLE_LETTER = /(?<!\p{L})\p{L}$/u;
const NOT_OF_A_WORD = /^[^\p{L}\p{N}]+/u;

/** A full stop after an abbreviation: what kind it is says whether a sentence may end there. */
export function abbreviation(surroundings: Surroundings): Verdict {
  switch (abbreviationBefore(surroundings)) {
    case 'unfinished':
      return 'continues';
    case 'beforeNumbers':
      if (numberFollows(surroundings)) return 'continues';
      return SINGLE_LETTER.test(surroundings.before) ? null : 'ends';
    case 'plain':
      return 'ends';
    case 'ambiguous':
      if (opensSentence(surroundings)) return 'ends';
      return isCaseless(surroundings) && !numberFollows(surroundings) ? null : 'continues';
    case null:
      return null;
  }
}

function abbreviationBefore({ mark, before, vocabulary }: Surroundings): Abbreviation | null {
  if (mark !== '.') return null;
  for (const key of keysOf(before)) {
    const kind = vocabulary.abbreviations.get(key) ?? vocabulary.abbreviations.get(key.toLowerCase());
    if (kind) return kind;
  }
  return ACRONYM.test(before) ? 'ambiguous' : null;
}

/** What may be the abbreviation at the end of a text, the longest first: for “Tel.-Nr. z. B” it is `z.B`, then `B`. */
function keysOf(before: string): string[] {
  const words = before.split(/\s+/u);
  const lastWord = words.at(-1) ?? '';
  const keys = [lastWord];
  for (let count = 2; count <= MAX_WORDS && words.at(-count)?.endsWith('.'); count++) {
    keys.unshift(words.slice(-count).join(''));
  }
  keys.push(lastWord.split(/[-–/'’]/u).at(-1) ?? '');
  return keys.map((key) => key.replace(NOT_OF_A_WORD, '')).filter((key) => key !== '');
}
