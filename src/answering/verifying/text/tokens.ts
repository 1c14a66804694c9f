import type { Language, Span } from '../../../domain/index.js';
import { keyOf } from './key.js';

/** A word, a number in digits with its separators, or a mark. */
export interface Token extends Span {
  readonly kind: 'word' | 'digits' | 'mark';
  readonly text: string;
  /** What the token is compared by; see `keyOf`. */
  readonly key: string;
  /** The key, and for Arabic the key without the short words that are written in one with the next. */
  readonly keys: readonly string[];
  /** Whether white space, or nothing at all, stands before it. */
  readonly apart: boolean;
}

/** Groups of three behind a space only where the first has at most three digits: "1 500", and not "2015 300". */
const TOKEN =
  /(\p{Nd}{1,3}(?:[ \u00a0\u202f]\p{Nd}{3})+(?!\p{Nd})(?:[.,٫]\p{Nd}+)?|\p{Nd}+(?:[.,٬٫’']\p{Nd}+)*)|(\p{L}[\p{L}\p{M}]*)|(\S)/gu;

/** Conjunction, future, then a preposition with or without the article: "وبالمدينة". */
const ARABIC_CLITICS = /^[وف]?(?:لل|(?:[بلك])?(?:ال)?)?/u;
/** Letters that are left of an Arabic word behind a conjunction, and behind a preposition: "بين" is no "ين". */
const BEHIND_CONJUNCTION = 2;
const BEHIND_PREPOSITION = 3;

/** The tokens of a text, in order. */
export function tokenize(text: string, language: Language): Token[] {
  return Array.from(text.matchAll(TOKEN), (match) => {
    const [token, digits, word] = match;
    const start = match.index;
    const key = keyOf(token, language);
    return {
      kind: digits === undefined ? (word === undefined ? 'mark' : 'word') : 'digits',
      text: token,
      key,
      keys: language === 'ar' && word !== undefined ? withoutClitics(key) : [key],
      apart: start === 0 || /\s/u.test(text.charAt(start - 1)),
      start,
      end: start + token.length,
    };
  });
}

/** The word with fewer and fewer of the clitics that it may begin with. */
function withoutClitics(key: string): string[] {
  const longest = ARABIC_CLITICS.exec(key)?.[0].length ?? 0;
  const shortened = Array.from({ length: longest }, (_, place) => key.slice(place + 1));
  const least = /^[وف]/u.test(key) ? BEHIND_CONJUNCTION : BEHIND_PREPOSITION;
  return [key, ...shortened.filter((rest) => rest.length >= least)];
}
