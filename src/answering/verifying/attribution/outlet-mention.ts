import { foldToLatin } from '../../../index/index.js';
import { soundOf, soundsLike } from '../names/sound.js';
import type { Token } from '../text/tokens.js';

const WORD = /\p{L}[\p{L}\p{M}]*|\p{Nd}+/gu;
/** Articles that outlets' names begin with and that texts leave out or decline. */
const ARTICLE = /^(?:the|der|die|das|le|la|les|l|el|los|al|il|o|a)$/u;
/** Letters of a word that may be met in another spelling; shorter ones must be the same. */
const SPELT_OTHERWISE = 4;
const FIRST_LETTERS = 2;
const ENDINGS = /(?:s|'s|[аеуыя]|ом|ой|in|ın|un|ün|nin|nın|nun|nün)$/u;

/**
 * The tokens of a text that name an outlet, in whatever script.
 *
 * @param names all that the outlet is called
 */
export function outletMentions(tokens: readonly Token[], names: readonly string[]): Set<number> {
  const words = tokens.flatMap(({ kind }, place) => (kind === 'mark' ? [] : [place]));
  const found = new Set<number>();
  for (const name of names) {
    const parts = partsOf(name);
    if (parts.length === 0) continue;
    for (let first = 0; first + parts.length <= words.length; first++) {
      const places = words.slice(first, first + parts.length);
      if (places.every((place, part) => isPart(tokens[place], parts[part] ?? '')))
        places.forEach((place) => found.add(place));
    }
  }
  return found;
}

function partsOf(name: string): string[] {
  const parts = Array.from(name.matchAll(WORD), ([word]) => word);
  const named = parts.filter((part) => !ARTICLE.test(part.toLowerCase()));
  return named.length > 0 ? named : parts;
}

function isPart(token: Token | undefined, part: string): boolean {
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
