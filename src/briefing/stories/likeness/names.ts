import { nameKey } from './name-keys.js';

/** Words of a text by which it may be recognised in other texts, across scripts. */
export interface TextNames {
  /** Keys of what are names, or in German any nouns; in scripts without capitals, of all words. */
  readonly names: ReadonlySet<string>;
  /** Those of the title and the first sentence, which say what and where. */
  readonly leading: ReadonlySet<string>;
  /** The first letters of each name, as endings of inflection come after them; see `holdsName`. */
  readonly stems: ReadonlySet<string>;
}

const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
const CASED = /\p{Lu}/u;
const SENTENCE_START = /(?:^|[.!?:…»”"“„«\n]\s*)$/u;
/** Articles, and prepositions that Arabic writes in one with its nouns. */
const ARABIC_PREFIX = /^(?:[وفبكل]?ال|لل)(?=\p{L}{3})/u;
/** Fewer consonants than this are shared by words that have nothing in common. */
const LEAST_SOUNDS = 3;
/** From this many on, an ending may follow. */
const STEM_SOUNDS = 4;

/** The names in an article. */
export function namesOf(title: string | null, text: string): TextNames {
  const firstSentence = /^.*?[.!?](?=\s|$)/su.exec(text)?.[0] ?? text;
  const leading = keysOf(`${title ?? ''}\n${firstSentence}`);
  const names = new Set([...leading, ...keysOf(text)]);
  return { names, leading, stems: new Set(Array.from(names, stemOf)) };
}

/** Whether a text has a name, whatever its ending there. */
export function holdsName({ names, stems }: TextNames, name: string): boolean {
  return names.has(name) || (name.length >= STEM_SOUNDS && stems.has(stemOf(name)));
}

function stemOf(name: string): string {
  return name.length > STEM_SOUNDS ? name.slice(0, Math.max(STEM_SOUNDS, name.length - 1)) : name;
}

function keysOf(text: string): Set<string> {
  const cased = CASED.test(text);
  const words = Array.from(text.matchAll(WORD)).filter(
    ({ 0: word, index }) => !cased || (CASED.test(word.charAt(0)) && !SENTENCE_START.test(text.slice(0, index))),
  );
  const keys = words.map(({ 0: word }) => nameKey(word.replace(ARABIC_PREFIX, '')));
  return new Set(keys.filter((key) => key.length >= LEAST_SOUNDS));
}
