import type { PhraseMatch } from '../text/phrases.js';
import type { Token } from '../text/tokens.js';
import { hasCommonRoot, isFirstName, isForeign, isParticle } from './arabic-words.js';
import { hasCommonEnding, isCommonWord, isGermanNoun } from './common-words.js';
import type { NameLexicon } from './name-lexicon.js';
import { type NameWord, pairAt, wordAt } from './name-words.js';

/** A name of several words, or one. */
export interface Name {
  readonly words: readonly NameWord[];
  /** Whether it may have a word before it that is none of it, for nothing shows where it begins. */
  readonly loose: boolean;
}

/** A country, city or organisation that the tables know. */
export interface KnownMention {
  readonly id: string;
  readonly text: string;
  readonly keys: readonly string[];
  readonly words: readonly NameWord[];
}

/** The names of a text. */
export interface NamesRead {
  readonly known: readonly KnownMention[];
  readonly others: readonly Name[];
  /** Words that rules take for none. */
  readonly rest: readonly NameWord[];
}

const CAPITAL = /^\p{Lu}/u;
const ALL_CAPITALS = /^\p{Lu}+$/u;
const SENTENCE_END = /^[.!?…:;«»„“”"()—-]$/u;
const SHORTEST_NAME = 2;
/** Letters of a word that may be made of a name and written small: "breton". */
const LONG_WORD = 5;
/** Words behind a title that may be its holder's name. */
const LONGEST_ARABIC_NAME = 3;
/** Adjectives between a title and its holder's name. */
const LONGEST_DESCRIPTION = 2;
/** Letters of what opens a sentence and is too short to be taken for a name. */
const LONGEST_PARTICLE = 2;
/** Ids that are mostly written as abbreviations, which are words as well when they are written small. */
const ABBREVIATED: ReadonlySet<string> = new Set([
  'US',
  'GB',
  'AE',
  'eu',
  'un',
  'who',
  'imf',
  'ecb',
  'islamicState',
  'iaea',
]);
const LONGEST_ABBREVIATION = 4;
/** Ids whose names are words for something else when they are written small: "écologistes". */
const WRITTEN_LARGE: ReadonlySet<string> = new Set(['greens', 'labour', 'TG']);
/** Languages that write names and what is made of them with a capital; others write "français", "русский". */
const ALWAYS_LARGE: ReadonlySet<string> = new Set(['en', 'tr']);
const DETERMINERS =
  /^(?:d(?:er|ie|as|em|en|es)|ein(?:e[nmrs]?)?|kein(?:e[nmrs]?)?|im|am|zum|zur|vom|beim|ins|ans|mehr|viele[nr]?|alle[nr]?|sein(?:e[nmrs]?)?|ihr(?:e[nmrs]?)?|diese[nmrs]?)$/u;
const ADJECTIVE = /^\p{Ll}{3,}e[nrms]?$/u;

/**
 * The names that a text mentions. Where capitals show names these are they, but for the word that opens a sentence if news writes it
 * small, and for German nouns; Arabic shows names by the words before them.
 *
 * @param passed tokens that are part of something else: dates, outlets
 */
export function readNames(tokens: readonly Token[], lexicon: NameLexicon, passed: ReadonlySet<number>): NamesRead {
  const matches = lexicon.known.all(tokens).filter((match) => isMention(tokens, match, lexicon));
  const taken = new Set(matches.flatMap(({ from, to }) => range(from, to)));
  const free = (place: number): boolean => !taken.has(place) && !passed.has(place);
  const places = lexicon.language === 'ar' ? arabicNames(tokens, lexicon, free) : capitalNames(tokens, lexicon, free);
  const named = new Set(places);
  const rest = tokens.flatMap(({ kind, key }, place) =>
    kind === 'word' && key.length > SHORTEST_NAME && free(place) && !named.has(place)
      ? wordAt(tokens, place, lexicon)
      : [],
  );
  return {
    rest,
    known: matches
      .filter(({ from }) => !passed.has(from))
      .map(({ meaning, from, to }) => {
        const parts = tokens.slice(from, to);
        return {
          id: meaning,
          text: parts.map(({ text }) => text).join(' '),
          keys: parts.map(({ key }) => key),
          words: range(from, to).flatMap((place) => wordAt(tokens, place, lexicon)),
        };
      }),
    others: runsOf(places).map((run) => ({
      words: run.flatMap((place) => wordAt(tokens, place, lexicon)),
      loose: lexicon.language === 'ar',
    })),
  };
}

/** All words of a text that a name may be found again in, and all that the tables know. */
export function readMentions(
  tokens: readonly Token[],
  lexicon: NameLexicon,
): { words: NameWord[]; unknown: NameWord[]; known: ReadonlySet<string>; keys: ReadonlySet<string> } {
  const matches = lexicon.known.all(tokens).filter((match) => isMention(tokens, match, lexicon));
  const isMentioning = ({ kind, text, key }: Token): boolean =>
    kind === 'word' && (CAPITAL.test(text) || key.length >= LONG_WORD || lexicon.language === 'ar');
  const places = tokens.flatMap((token, place) => (isMentioning(token) ? [place] : []));
  const taken = new Set(matches.flatMap(({ from, to }) => range(from, to)));
  return {
    unknown: places.flatMap((place) => (taken.has(place) ? [] : wordAt(tokens, place, lexicon))),
    words: [
      ...places.flatMap((place) => wordAt(tokens, place, lexicon)),
      ...places.flatMap((place) => pairAt(tokens, place, lexicon)),
    ],
    known: new Set(matches.map(({ meaning }) => meaning)),
    keys: new Set(tokens.flatMap(({ keys }) => keys)),
  };
}

/** Abbreviations count in capitals only, and so do names that are written with a capital. */
function isMention(tokens: readonly Token[], match: PhraseMatch<string>, { language }: NameLexicon): boolean {
  const token = tokens[match.from];
  if (!token) return false;
  const single = match.to === match.from + 1;
  if (single && ABBREVIATED.has(match.meaning) && token.key.length <= LONGEST_ABBREVIATION)
    return language === 'ar' || ALL_CAPITALS.test(token.text);
  const isLarge = ALWAYS_LARGE.has(language) || WRITTEN_LARGE.has(match.meaning);
  return !isLarge || language === 'ar' || CAPITAL.test(token.text);
}

function capitalNames(tokens: readonly Token[], lexicon: NameLexicon, free: (place: number) => boolean): number[] {
  const { language, titles } = lexicon;
  const offices = new Set(titles.all(tokens).flatMap(({ from, to }) => range(from, to)));
  return tokens.flatMap((token, place) => {
    const { kind, text, key } = token;
    if (kind !== 'word' || !free(place) || !CAPITAL.test(text) || key.length < SHORTEST_NAME) return [];
    if (ALL_CAPITALS.test(text)) return [place];
    if (key.length <= LONGEST_PARTICLE && isBeforeName(tokens, place)) return [];
    if (offices.has(place) || isCommonWord(key, language)) return [];
    if (opensSentence(tokens, place) && (key.length <= LONGEST_PARTICLE || hasCommonEnding(key, language))) return [];
    return language === 'de' && isGermanCommon(tokens, place, language) ? [] : [place];
  });
}

/** Whether a short word begins a name that goes on: "Al-Mashat", "St Petersburg", "Le Monde". */
function isBeforeName(tokens: readonly Token[], place: number): boolean {
  const next = tokens[place + 1]?.key === '-' ? tokens[place + 2] : tokens[place + 1];
  return next?.kind === 'word' && CAPITAL.test(next.text) && next.key.length > LONGEST_PARTICLE;
}

function opensSentence(tokens: readonly Token[], place: number): boolean {
  const before = tokens[place - 1];
  return !before || SENTENCE_END.test(before.key);
}

/** Whether a German word with a capital is a noun: a known one, or one that an article or adjective stands before. */
function isGermanCommon(tokens: readonly Token[], place: number, language: NameLexicon['language']): boolean {
  const token = tokens[place];
  if (!token) return false;
  if (isGermanNoun(token.key, language)) return true;
  const next = tokens[place + 1];
  const inRun = next?.kind === 'word' && CAPITAL.test(next.text);
  const [earlier, before] = [tokens[place - 2], tokens[place - 1]];
  const determined = before !== undefined && DETERMINERS.test(before.key);
  const described = before !== undefined && ADJECTIVE.test(before.text) && DETERMINERS.test(earlier?.key ?? '');
  return !inRun && (determined || described);
}

/** Words behind a title, and first names with what follows, that are no common words. */
function arabicNames(tokens: readonly Token[], lexicon: NameLexicon, free: (place: number) => boolean): number[] {
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
  if (kind !== 'word' || key.startsWith('ال') || key.length <= SHORTEST_NAME) return false;
  if (keys.some((form) => form.startsWith('ال') || isParticle(form))) return false;
  if (attributing.at([{ kind, text: key, key, keys, apart: true, start: 0, end: key.length }], 0)) return false;
  return isFirstName(key) || !keys.some(hasCommonRoot);
}

function runsOf(places: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last?.at(-1) === place - 1) last.push(place);
    else runs.push([place]);
  }
  return runs;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, step) => from + step);
}
