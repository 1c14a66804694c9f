import { foldToLatin } from '../../../index/index.js';
import { soundOf, soundsLike } from '../names/sound.js';
import { foldLetters } from '../text/key.js';
import type { Token } from '../text/tokens.js';
import { isOutletKind } from './outlet-kinds.js';

const LOWER_CASE = /^\p{Ll}/u;
const QUOTE_MARK = /^["'«»„“”‹›]$/u;
const WORD = /\p{L}[\p{L}\p{M}]*|\p{Nd}+/gu;
/** Articles that outlets' names begin with and that texts leave out or decline. */
const ARTICLE = /^(?:the|der|die|das|le|la|les|l|el|los|al|il|o|a)$/u;
const ARABIC_ARTICLE = /^ال(?=\p{L}{3})/u;
/** Letters of a word that may be met in another spelling; shorter ones must be the same. */
const SPELT_OTHERWISE = 4;
const FIRST_LETTERS = 2;
const ENDINGS = /(?:s|'s|[аеуыя]|ом|ой|in|ın|un|ün|nin|nın|nun|nün)$/u;

/**
 * The tokens of a text that name an outlet, in whatever script. The kind of outlet that a name begins or ends with may be said in other
 * words or not at all: "Радио Маяк" is "the station Mayak".
 *
 * @param names all that the outlet is called
 */
export function outletMentions(tokens: readonly Token[], names: readonly string[]): Set<number> {
  const words = tokens.flatMap(({ kind }, place) => (kind === 'mark' ? [] : [place]));
  const found = new Set<number>();
  const isNamed = (places: readonly number[], parts: readonly string[]): boolean =>
    places.length === parts.length && places.every((place, part) => isPart(tokens[place], parts[part] ?? ''));
  for (const name of names) {
    const parts = partsOf(name);
    const core = withoutKinds(parts);
    for (const first of words.keys()) {
      const whole = words.slice(first, first + parts.length);
      if (isNamed(whole, parts)) whole.forEach((place) => found.add(place));
      const places = words.slice(first, first + core.length);
      if (core.length === parts.length || !isNamed(places, core)) continue;
      const ahead = isArticle(tokens, words[first - 1]) ? first - 2 : first - 1;
      const beside = [words[ahead], words[first + core.length]].filter((place) => isKind(tokens, place));
      if (isTelling(parts, core) || beside.length > 0 || isQuoted(tokens, places))
        [...places, ...beside].forEach((place) => place !== undefined && found.add(place));
    }
  }
  return found;
}

/** The name of an outlet without what kind of outlet it is, where that leaves anything. */
export function withoutOutletKind(name: string): string {
  return withoutKinds(Array.from(name.matchAll(WORD), ([word]) => word)).join(' ');
}

/** Whether a name tells itself without its kind: two words behind it, as in "Radio Free Europe", and not the Wall Street of a journal. */
function isTelling(parts: readonly string[], core: readonly string[]): boolean {
  const [first = ''] = core;
  return core.length > 1 && parts[0] !== first && !LOWER_CASE.test(first);
}

function withoutKinds(parts: readonly string[]): readonly string[] {
  const core = parts.filter((part) => !isOutletKind(foldLetters(part.toLowerCase())));
  return core.length > 0 ? core : parts;
}

function isArticle(tokens: readonly Token[], place: number | undefined): boolean {
  return place !== undefined && ARTICLE.test(tokens[place]?.key ?? '');
}

function isKind(tokens: readonly Token[], place: number | undefined): boolean {
  return place !== undefined && (tokens[place]?.keys.some(isOutletKind) ?? false);
}

function isQuoted(tokens: readonly Token[], places: readonly number[]): boolean {
  const [first = 0, last = first] = [places[0], places.at(-1)];
  return [tokens[first - 1], tokens[last + 1]].every((token) => token !== undefined && QUOTE_MARK.test(token.text));
}

function partsOf(name: string): string[] {
  const parts = Array.from(name.matchAll(WORD), ([word]) => word);
  const named = parts.filter((part) => !ARTICLE.test(part.toLowerCase()));
  return named.length > 0 ? named : parts;
}

/** Arabic writes its article in one with the word, which other scripts leave out or set apart. */
function isPart(token: Token | undefined, part: string): boolean {
  return isSpelt(token, part) || (ARABIC_ARTICLE.test(part) && isSpelt(token, part.replace(ARABIC_ARTICLE, '')));
}

function isSpelt(token: Token | undefined, part: string): boolean {
  if (!token) return false;
  const lower = part.toLowerCase();
  const forms = [token.text.toLowerCase(), ...token.keys];
  if (forms.some((form) => form === lower || form.replace(ENDINGS, '') === lower)) return true;
  if (part.length < SPELT_OTHERWISE) return false;
  const sound = soundOf(part);
  return forms.some(
    (form) => soundsLike(soundOf(form), sound) && (isLatin(form) !== isLatin(part) || beginsAlike(form, lower)),
  );
}

function isLatin(word: string): boolean {
  return /^\p{Script=Latin}/u.test(word);
}

/** Within one script an outlet keeps its first letters: "Neuquén" is no "Nación". */
function beginsAlike(one: string, other: string): boolean {
  const [first, second] = [one, other].map((word) => foldToLatin(word.toLowerCase()).slice(0, FIRST_LETTERS));
  return first === second;
}
