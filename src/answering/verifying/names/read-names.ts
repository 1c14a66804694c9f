import type { PhraseMatch } from '../text/phrases.js';
import type { Token } from '../text/tokens.js';
import { isCapital } from './capitals.js';
import { arabicNames } from './arabic-names.js';
import { hasCommonEnding, isCommonWord, isGermanNoun } from './common-words.js';
import type { NameLexicon } from './name-lexicon.js';
import { type NameWord, pairAt, wordAt } from './name-words.js';
import { range, runsOf } from './runs.js';

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
/** Articles that a name in any language may begin with, and that other languages leave out: "The Guardian". */
const ARTICLES: ReadonlySet<string> = new Set(['the', 'der', 'die', 'das', 'les', 'los', 'las']);
const SENTENCE_END = /^[.!?…:;«»„“”"()—-]$/u;
const SHORTEST_NAME = 2;
/** Letters of a word that may be made of a name and written small: "breton". */
const LONG_WORD = 5;
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
  'africaCup',
  'africanUnion',
  'cia',
  'csto',
  'ecowas',
  'esa',
  'europeanChampionship',
  'fbi',
  'icc',
  'icj',
  'ioc',
  'oecd',
  'osce',
  'pkk',
  'unhcr',
  'wada',
  'wto',
]);
const LONGEST_ABBREVIATION = 4;
/** Ids whose names are words for something else when they are written small: "écologistes". */
const WRITTEN_LARGE: ReadonlySet<string> = new Set([
  'greens',
  'labour',
  'TG',
  'alps',
  'channel',
  'genoa',
  'mundial',
  'pacific',
]);
/** Languages that write names and what is made of them with a capital; others write "français", "русский". */
const ALWAYS_LARGE: ReadonlySet<string> = new Set(['en', 'tr']);
/** What Russian writes small though it is made of a city's name: "киевский". */
const RUSSIAN_ADJECTIVE = /ск\p{L}{2,3}$/u;
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
  const isLarge =
    ALWAYS_LARGE.has(language) ||
    WRITTEN_LARGE.has(match.meaning) ||
    (isCapital(match.meaning) && !RUSSIAN_ADJECTIVE.test(token.key));
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
    if (offices.has(place) || ARTICLES.has(key) || isCommonWord(key, language)) return [];
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
