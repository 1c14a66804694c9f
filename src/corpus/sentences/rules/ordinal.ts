import { nextWord, opensSentence } from './next-word.js';
import type { Surroundings, Verdict } from './surroundings.js';

/** A number of up to three digits that stands by itself, or a Roman one: its text before, and the number. */
const NUMBER = /^(.*?)(?<![\p{L}\p{M}\p{N}.,:/–-])(\p{N}{1,3}|[IVXLC]{2,})$/su;
/** The next part of a date: `3. 2. 2016`. */
const DATE_GOES_ON = /^\s*(?:\p{N}{1,2}\.|\p{N}{4}(?!\p{N}))/u;
/** “18. und 19.” */
const ANOTHER_ORDINAL = /\p{N}\.,?\s+(?:und|oder|bis|sowie|bzw\.|[-–])\s*$/u;
const LAST_WORD = /([\p{L}\p{M}]+)\s*$/u;
const INFLECTION = /(?:es|s|n)$/u;
/** In a list: “Kader: 1. Neuer”, “– 2. Müller”. */
const LISTED = /[,(/:–—-]\s*$/u;

/** A number with a full stop is an ordinal (19. Jahrhundert), part of a date or a list's number, or it ends the sentence. */
export function ordinal(surroundings: Surroundings): Verdict {
  const { mark, before, fromStart, after, vocabulary } = surroundings;
  const [, leading, number] = (mark === '.' && NUMBER.exec(before)) || [];
  if (leading === undefined || number === undefined) return null;
  const isFirst = fromStart && !/[\p{L}\p{N}]/u.test(leading);
  if (isFirst || (number.length <= 2 && DATE_GOES_ON.test(after))) return 'continues';
  if (!vocabulary.ordinals) return null;
  if (opensSentence(surroundings)) return 'ends';
  return vocabulary.ordinals.rule === 'always' || isInContext(surroundings, leading) ? 'continues' : null;
}

/** Whether the words around a number make it an ordinal. */
function isInContext(surroundings: Surroundings, leading: string): boolean {
  const { ordinals } = surroundings.vocabulary;
  if (ordinals?.rule !== 'inContext') return false;
  if (ANOTHER_ORDINAL.test(leading) || LISTED.test(leading)) return true;
  const determiner = LAST_WORD.exec(leading)?.[1]?.toLowerCase() ?? '';
  const noun = nextWord(surroundings);
  return (
    ordinals.determiners.has(determiner) || ordinals.nouns.has(noun) || ordinals.nouns.has(noun.replace(INFLECTION, ''))
  );
}
