import { nameKey } from './name-keys.js';

/** Words of a text by which it may be recognised in other texts, across scripts, as the beginnings of their keys. */
export interface TextNames {
  /** What are names, or in German any nouns; in scripts without capitals, all words. */
  readonly names: ReadonlySet<string>;
  /** Those of the title and the first sentence, which say what and where. */
  readonly leading: ReadonlySet<string>;
}

const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
const CASED = /\p{Lu}/u;
const SENTENCE_START = /(?:^|[.!?:…»”"“„«\n])\s*$/u;
/** UTF-16 units before a word in which a sentence's start shows. */
const LOOKED_BACK = 3;
/** Articles, and prepositions that Arabic writes in one with its nouns. */
const ARABIC_PREFIX = /^(?:[وفبكل]?ال|لل)(?=\p{L}{3})/u;
/** Fewer consonants than this are shared by words that have nothing in common. */
const LEAST_SOUNDS = 3;
/** From so many on, the last may be an ending of inflection. */
const INFLECTED_SOUNDS = 5;

/** The names in an article. */
export function namesOf(title: string | null, text: string): TextNames {
  const firstSentence = /^.*?[.!?](?=\s|$)/su.exec(text)?.[0] ?? text;
  const leading = beginningsIn(`${title ?? ''}\n${firstSentence}`);
  return { names: new Set([...leading, ...beginningsIn(text)]), leading };
}

function beginningsIn(text: string): Set<string> {
  const cased = CASED.test(text);
  const words = Array.from(text.matchAll(WORD)).filter(
    ({ 0: word, index }) =>
      !cased ||
      (CASED.test(word.charAt(0)) && !SENTENCE_START.test(text.slice(Math.max(0, index - LOOKED_BACK), index))),
  );
  const keys = words.map(({ 0: word }) => nameKey(word.replace(ARABIC_PREFIX, '')));
  return new Set(keys.filter((key) => key.length >= LEAST_SOUNDS).map(beginningOf));
}

function beginningOf(key: string): string {
  return key.length >= INFLECTED_SOUNDS ? key.slice(0, -1) : key;
}
