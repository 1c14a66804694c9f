import type { Language } from '../../../domain/index.js';
import { keyOf } from '../text/key.js';
import { COMMON_WORDS } from './common/index.js';

/** Whole words, and beginnings that any ending may follow. */
interface WordList {
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

/** Endings by which a word of a language shows that it is no name. */
const COMMON_ENDINGS: Readonly<Record<string, RegExp>> = {
  en: /(?:ing|tion|tions|ment|ments|ness|ously|ity|ities|ists?|ers|ically|ally|ations?|ships?|ances?|ences?|makers?)$/u,
  fr: /(?:tions?|ments?|ités?|iques?|istes?|ences?|ances?|eurs|euses?|ages)$/u,
  es: /(?:ción|cion|ciones|mientos?|mente|idad|idades|istas?|encia|ancia|adores|adas|ados|idos|idas|ando|iendo)$/u,
  ru: /(?:ство|ства|ством|ение|ения|ением|ание|ания|анием|ость|ости|остью|ция|ции|цией|тели|телей|ники|ников|ница|ницы|ницей|истов|исты|чики|щики|чиков|щиков|ые|ых|ыми|ие|их|ими|ющ\p{L}+|вш\p{L}+|нный|нная|нное|нного|тся|ться|лись|лось|лась|ировал\p{L}*|овал\p{L}*)$/u,
  tr: /(?:l[ae]r[iı]?|l[ae]r[iı]n\p{L}*|l[iıuü]k|l[iıuü]ğ\p{L}*|c[iıuü]l[ae]r\p{L}*|m[ae]s[iı]\p{L}*|d[iıuü]ğ\p{L}+|[ae]r[ae]k|[iıuü]nc[ae]|[iıuü]rk[ae]n|s[iıuü]nd[ae]\p{L}*)$/u,
};
/** Letters of the shortest word whose ending is looked at, and of a beginning that any ending may follow. */
const LONG_ENOUGH = 7;
const TELLING_STEM = 4;
/** Letters that may follow a shorter one. */
const SHORT_ENDING = 2;
/** Ends of German nouns by which they are made of other words. */
const GERMAN_SUFFIX =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|taet|tat|taten|ismus|isten|nis|nisse|nissen|ment|mente|innen|ierte|ierten|enten|anten|ierter|ende|enden|ling|linge|lingen|chen)$/u;
/** Long words with an ending of the plural, and the names of places that look like them. */
const GERMAN_PLURAL = /^.{7,}(?:en|ern|eln|e)$/u;
const PLACE_PLURAL = /(?:ingen|hausen|kirchen|leben|falen|hofen|weiden|haven|oe|ne)$/u;
/** Letters of the shortest end that tells a compound. */
const SHORTEST_TAIL = 4;
/** Letters of the shortest head of a compound. */
const SHORTEST_HEAD = 3;
/** Ends of names of places, which make a compound behind another noun only. */
const PLACE_TAIL =
  /^(?:berge?s?|burgs?|bachs?|dorfs?|felds?|steins?|stadts?|lande?s?|waldes?|tals?|haus|hausen|brucke|hofs?|hafens?|furts?|inseln?)$/u;
/** What a German noun ends in besides its own last letter. */
const GERMAN_ENDINGS = ['', 's', 'es', 'n', 'en', 'e', 'er', 'ern', 'in', 'innen'];

const lists = new Map<Language, WordList>();

/** Whether a word is known to be none that a name is made of. */
export function isCommonWord(key: string, language: Language): boolean {
  const { words, stems } = listOf(language);
  if (words.has(key)) return true;
  for (let length = 2; length <= key.length; length++)
    if ((length >= TELLING_STEM || key.length - length <= SHORT_ENDING) && stems.has(key.slice(0, length))) return true;
  return false;
}

/** Whether a word that a sentence begins with may be a common one by its ending. */
export function hasCommonEnding(key: string, language: Language): boolean {
  return key.length >= LONG_ENOUGH && (COMMON_ENDINGS[language]?.test(key) ?? false);
}

/** Whether a German word with a capital is a noun, or a compound that ends in one, rather than a name. */
export function isGermanNoun(key: string, language: Language): boolean {
  if (GERMAN_SUFFIX.test(key) || (GERMAN_PLURAL.test(key) && !PLACE_PLURAL.test(key))) return true;
  const { words } = listOf(language);
  if (hasNoun(key, words)) return true;
  for (let from = SHORTEST_HEAD; key.length - from >= SHORTEST_TAIL; from++) {
    const tail = key.slice(from);
    if (hasNoun(tail, words) && (!PLACE_TAIL.test(tail) || isHead(key.slice(0, from), words))) return true;
  }
  return false;
}

/** Whether a word can be the first part of a compound: "Haupt-stadt", "Bundes-land". */
function isHead(head: string, known: ReadonlySet<string>): boolean {
  return ['', 's', 'es', 'n', 'en'].some(
    (link) => head.endsWith(link) && known.has(head.slice(0, head.length - link.length)),
  );
}

function hasNoun(word: string, known: ReadonlySet<string>): boolean {
  return GERMAN_ENDINGS.some(
    (ending) => word.endsWith(ending) && known.has(ending === '' ? word : word.slice(0, -ending.length)),
  );
}

function listOf(language: Language): WordList {
  const known = lists.get(language);
  if (known) return known;
  const all = (COMMON_WORDS[language] ?? '').split(/\s+/u).filter((word) => word !== '');
  const isStem = (word: string): boolean => word.endsWith('*');
  const list = {
    words: new Set(all.filter((word) => !isStem(word)).map((word) => keyOf(word, language))),
    stems: new Set(all.filter(isStem).map((word) => keyOf(word.slice(0, -1), language))),
  };
  lists.set(language, list);
  return list;
}
