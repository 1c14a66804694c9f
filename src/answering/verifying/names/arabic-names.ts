import type { Token } from '../text/tokens.js';
import { hasCommonRoot, isFirstName, isForeign, isParticle } from './arabic-words.js';
import type { NameLexicon } from './name-lexicon.js';
import { range, runsOf } from './runs.js';

/** Words behind a title that may be its holder's name. */
const LONGEST_ARABIC_NAME = 3;
/** Adjectives between a title and its holder's name. */
const LONGEST_DESCRIPTION = 2;
/** Letters of the longest word that is too short for a name. */
const LONGEST_NO_NAME = 2;

/** Words behind a title, and first names with what follows, that are no common words. */
export function arabicNames(
  tokens: readonly Token[],
  lexicon: NameLexicon,
  free: (place: number) => boolean,
): number[] {
  const isName = (place: number): boolean => {
    const token = tokens[place];
    return token !== undefined && free(place) && isArabicName(token, lexicon);
  };
  const titled = lexicon.titles.all(tokens).flatMap(({ to }) => {
    let first = to;
    // "The president, the Chilean, Gabriel Boric".
    while (first < to + LONGEST_DESCRIPTION && tokens[first]?.key.startsWith('ال')) first += 1;
    return range(first, first + LONGEST_ARABIC_NAME).slice(0, lengthOfRun(first, isName));
  });
  const apart = runsOf(tokens.flatMap((_, place) => (isName(place) ? [place] : []))).filter(
    (run) => run.length > 1 || run.some((place) => standsAlone(tokens[place]?.key ?? '')),
  );
  return [...new Set([...titled, ...apart.flat()])].sort((a, b) => a - b);
}

/** A first name, or one that is plainly foreign. */
function standsAlone(key: string): boolean {
  return isFirstName(key) || isForeign(key);
}

function lengthOfRun(first: number, isName: (place: number) => boolean): number {
  let length = 0;
  while (length < LONGEST_ARABIC_NAME && isName(first + length)) length += 1;
  return length;
}

/** Whether a word can be a name: no particle, without an article, and of no root that is common. */
function isArabicName({ kind, key, keys }: Token, { attributing }: NameLexicon): boolean {
  if (kind !== 'word' || key.startsWith('ال') || key.length <= LONGEST_NO_NAME) return false;
  if (keys.some((form) => form.startsWith('ال') || isParticle(form))) return false;
  if (attributing.at([{ kind, text: key, key, keys, apart: true, start: 0, end: key.length }], 0)) return false;
  return isFirstName(key) || !keys.some(hasCommonRoot);
}
