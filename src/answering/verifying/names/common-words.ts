import { z } from 'zod';
import type { Language } from '../../../domain/index.js';
import { keyOf } from '../text/key.js';
import lists from './common-words.json' with { type: 'json' };

const schema = z.object({
  /** Ends of German nouns that are no names; compounds end in them too. */
  germanNouns: z.string(),
  /** Words that news writes with a small letter. */
  words: z.record(z.string(), z.string()),
});
const COMMON = schema.parse(lists);

/** Ends of German nouns by which they are made of other words. */
const GERMAN_SUFFIX =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|taet|tat|taten|ismus|isten|nis|nisse|nissen|ment|mente|innen|ierte|ierten|enten|anten|ierter|ende|enden|ling|linge|lingen|chen)$/u;
/** Letters of the shortest end that tells a compound. */
const SHORTEST_TAIL = 4;
/** What a German noun ends in besides its own last letter. */
const GERMAN_ENDINGS = ['', 's', 'es', 'n', 'en', 'e', 'er', 'ern'];

const words = new Map<Language, ReadonlySet<string>>();
let nouns: ReadonlySet<string> | null = null;

/** Whether news writes a word with a small letter in this language. */
export function isCommonWord(key: string, language: Language): boolean {
  let known = words.get(language);
  if (!known) {
    known = new Set(wordsOf(language));
    words.set(language, known);
  }
  return known.has(key);
}

/** Letters of a word that may be another form of a common one, and those at its end that may change. */
const LONG_ENOUGH = 7;
const CHANGING = 2;
const beginnings = new Map<Language, ReadonlySet<string>>();

/** Whether a word may be a common one in another form: "учёные" for "учёных". */
export function isFormOfCommonWord(key: string, language: Language): boolean {
  if (key.length < LONG_ENOUGH) return false;
  let known = beginnings.get(language);
  if (!known) {
    const long = wordsOf(language).filter((word) => word.length >= LONG_ENOUGH);
    known = new Set(long.map((word) => word.slice(0, -CHANGING)));
    beginnings.set(language, known);
  }
  return known.has(key.slice(0, -CHANGING));
}

function wordsOf(language: Language): string[] {
  return (COMMON.words[language] ?? '').split(' ').map((word) => keyOf(word, language));
}

/** Whether a German word with a capital is a noun, or a compound that ends in one, rather than a name. */
export function isGermanNoun(key: string, language: Language): boolean {
  nouns ??= new Set(COMMON.germanNouns.split(' ').map((noun) => keyOf(noun, language)));
  if (GERMAN_SUFFIX.test(key)) return true;
  if (nouns.has(key)) return true;
  for (let from = 0; key.length - from >= SHORTEST_TAIL; from++) {
    // A head of one or two letters makes no compound.
    if (from === 1 || from === 2) continue;
    if (hasNoun(key.slice(from), nouns)) return true;
  }
  return false;
}

function hasNoun(word: string, known: ReadonlySet<string>): boolean {
  return GERMAN_ENDINGS.some(
    (ending) => word.endsWith(ending) && known.has(ending === '' ? word : word.slice(0, -ending.length)),
  );
}
