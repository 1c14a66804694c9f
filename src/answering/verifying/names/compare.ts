import type { NameWord } from './name-words.js';
import type { Name } from './read-names.js';
import { soundOf, soundsLike } from './sound.js';

/** What of the quotes a statement's names are looked for in. */
export interface Mentions {
  readonly words: readonly NameWord[];
  /** Those that the tables do not know. */
  readonly unknown: readonly NameWord[];
  /** Ids of the tables. */
  readonly known: ReadonlySet<string>;
  /** Keys of all words. */
  readonly keys: ReadonlySet<string>;
}

/** An abbreviation. */
export const ALL_CAPITALS = /^\p{Lu}{2,}$/u;
const CAPITAL = /^\p{Lu}/u;
/** Letters of a name that tell it when a compound begins with it: "Brennerautobahn". */
const SHORTEST_HEAD = 5;
/** Letters of an abbreviation made of one word, and of that word. */
const LONGEST_CONTRACTION = 3;
const SHORTEST_CONTRACTED = 6;
/** Words of a name of which one may be missing: a first name, or a part that other languages leave out. */
const LONG_NAME = 3;

/** The words of a name that the quotes do not hold; none where they hold the name. */
export function missingPart({ words, loose }: Name, mentions: Mentions): readonly NameWord[] {
  if (isAbbreviated(words, mentions.words)) return [];
  const missing = words.filter(
    (word, place) => !isMentioned(word, mentions) && !isMentionedJoined(words, place, mentions),
  );
  const last = words.at(-1);
  if (loose && last !== undefined && !missing.includes(last)) return [];
  const allowed = words.length >= LONG_NAME && last !== undefined && !missing.includes(last) ? 1 : 0;
  return missing.length > allowed ? missing : [];
}

function isMentioned(word: NameWord, mentions: Mentions): boolean {
  if (mentions.keys.has(word.key)) return true;
  if (ALL_CAPITALS.test(word.text) && isAbbreviation(word.text, mentions.words)) return true;
  if (word.key.length >= SHORTEST_HEAD && mentions.words.some(({ key }) => key.startsWith(word.key))) return true;
  return isHeard(word, mentions.words);
}

/** Whether a country or city that the tables know may be meant by words that they do not know: "Senegal" by "sénégalais". */
export function isHeardOf(words: readonly NameWord[], { unknown }: Mentions): boolean {
  return words.every((word) => isHeard(word, unknown));
}

function isHeard(word: NameWord, words: readonly NameWord[]): boolean {
  return words.some((other) =>
    word.sounds.some((sound) => other.sounds.some((otherSound) => soundsLike(sound, otherSound))),
  );
}

/** Whether a word and one beside it stand in the quotes as one: "New York" and "نيويورك". */
function isMentionedJoined(words: readonly NameWord[], place: number, mentions: Mentions): boolean {
  return [place - 1, place].some((first) => {
    const [one, other] = [words[first], words[first + 1]];
    if (!one || !other) return false;
    const sound = soundOf(one.text + other.text);
    return mentions.words.some(({ sounds }) => sounds.some((mentioned) => soundsLike(sound, mentioned)));
  });
}

/** "WSJ" for "Wall Street Journal", and "VW" for "Volkswagen". */
export function isAbbreviation(letters: string, words: readonly NameWord[]): boolean {
  const initials = words.map(({ text }) => text.charAt(0)).join('');
  return initials.includes(letters) || words.some(({ text, key }) => CAPITAL.test(text) && isContracted(letters, key));
}

function isContracted(letters: string, key: string): boolean {
  if (letters.length > LONGEST_CONTRACTION || key.length < SHORTEST_CONTRACTED) return false;
  return new RegExp(`^${Array.from(letters.toLowerCase()).join('.{2,}')}`, 'u').test(key);
}

/** "Wall Street Journal" for a quote's "WSJ". */
function isAbbreviated(words: readonly NameWord[], others: readonly NameWord[]): boolean {
  const initials = words.map(({ text }) => text.charAt(0)).join('');
  return words.length > 1 && others.some(({ text }) => ALL_CAPITALS.test(text) && text === initials);
}
