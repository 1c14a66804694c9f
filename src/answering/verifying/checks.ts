import type { Span } from '../../domain/index.js';
import { certainly, type Finding, perhaps } from './finding.js';
import { isKnownClosely } from './languages/index.js';
import { lexiconsFor } from './lexicons.js';
import { isSameGovernment } from './names/capitals.js';
import { ALL_CAPITALS, isAbbreviation, isHeardOf, missingPart } from './names/compare.js';
import { isHomeCountry } from './names/home-country.js';
import type { NameWord } from './names/name-words.js';
import { isNamedByPart } from './names/parts.js';
import { type Name, readMentions, readNames } from './names/read-names.js';
import { negationChange, oppositeWord } from './polarity/compare.js';
import { polarityOfAll } from './polarity/read-polarity.js';
import { areKnownClosely, type TextReading } from './reading.js';

/**
 * Every name of a statement stands in its quotes.
 *
 * @param outlets tokens of the statement that name its outlets
 * @returns with what is wrong words that quotes do not hold and that rules take for no names
 */
export function checkNames(
  stated: TextReading,
  quotes: readonly TextReading[],
  outlets: ReadonlySet<number>,
): { findings: Finding[]; suspects: readonly Span[] } {
  const passed = new Set([...stated.dateTokens, ...stated.quantityTokens, ...outlets]);
  const names = readNames(stated.tokens, lexiconsFor(stated.language).names, passed);
  const mentions = quotes.map(({ tokens, language }) => readMentions(tokens, lexiconsFor(language).names));
  const all = {
    words: mentions.flatMap(({ words }) => words),
    unknown: mentions.flatMap(({ unknown }) => unknown),
    known: new Set(mentions.flatMap(({ known }) => [...known])),
    keys: new Set(mentions.flatMap(({ keys }) => [...keys])),
  };
  const quoteLanguages = quotes.map(({ language }) => language);
  const sounds = mentions.flatMap(({ unknown }, place) =>
    isKnownClosely(quotes[place]?.language ?? stated.language) ? [] : unknown.flatMap((word) => word.sounds),
  );
  const unknown = names.known.filter(
    ({ id, keys, words }) =>
      !all.known.has(id) &&
      !isNamedByPart(id, all.known) &&
      !isSameGovernment(id, all.known, sounds) &&
      !isHomeCountry(id, stated.language, quoteLanguages, all.known) &&
      !keys.every((key) => all.keys.has(key)) &&
      !isHeardOf(words, all),
  );
  const own = readMentions(stated.tokens, lexiconsFor(stated.language).names).words;
  const missing = names.others.map((name) => missingPart(withoutAbbreviations(name, own), all));
  // Of names in other languages the tables know the countries' alone.
  const isTold = quotes.every(({ language }) => isKnownClosely(language)) ? certainly : perhaps;
  const findings = [
    ...unknown.map(({ text }) => isTold({ kind: 'name-not-in-quotes', name: text })),
    ...missing.flatMap((words) => {
      const name = words.map(({ text }) => text).join(' ');
      return words.length > 0 ? [perhaps({ kind: 'name-not-in-quotes', name }, words)] : [];
    }),
  ];
  return {
    findings,
    suspects: names.rest.filter((word) => missingPart({ words: [word], loose: false }, all).length > 0),
  };
}

/** Abbreviations that the statement itself spells out are checked where it does. */
function withoutAbbreviations({ words, loose }: Name, own: readonly NameWord[]): Name {
  return { loose, words: words.filter(({ text }) => !ALL_CAPITALS.test(text) || !isAbbreviation(text, own)) };
}

/**
 * What the quotes deny the statement denies, and nothing else; and it does not say their contrary. A negation that seems lost may belong to
 * clauses that the statement does not speak of; the verifier tells by their meaning.
 */
export function checkPolarity(stated: TextReading, quotes: readonly TextReading[]): Finding[] {
  if (!areKnownClosely([stated, ...quotes])) return [];
  const quoted = polarityOfAll(quotes.map(({ polarity }) => polarity));
  const change = negationChange(stated.polarity, quoted);
  const word = oppositeWord(stated.polarity, quoted);
  return [
    ...(change ? [perhaps({ kind: change === 'lost' ? 'negation-lost' : 'negation-added' })] : []),
    ...(word === null ? [] : [perhaps({ kind: 'contrary', word })]),
  ];
}
