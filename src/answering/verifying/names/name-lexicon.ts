import type { Language } from '../../../domain/index.js';
import type { LanguageData, PhraseList } from '../languages/index.js';
import { Phrases } from '../text/phrases.js';
import { CAPITALS } from './capitals.js';
import { COUNTRIES, type KnownName, PLACES_AND_ORGANISATIONS } from './known-names.js';
import { NATIONS } from './nations.js';
import { REGIONS_AND_BODIES } from './regions-and-bodies.js';

/** What one language calls what has a name of its own in each language. */
export interface NameLexicon {
  readonly language: Language;
  /** By id: a country's code or a key of the table. */
  readonly known: Phrases<string>;
  readonly titles: Phrases<true>;
  readonly attributing: Phrases<true>;
}

const FIRST_LETTER = 65;
const LETTERS = 26;
/** Codes of no country, and countries whose name is a first name or a common word. */
const PASSED_OVER: ReadonlySet<string> = new Set([
  'AQ',
  'EU',
  'EZ',
  'UN',
  'QO',
  'ZZ',
  'XA',
  'XB',
  'MU',
  'MQ',
  'IM',
  'RE',
  'JE',
]);
/** Letters that an adjective in a name loses when it is declined; a noun loses one. */
const ADJECTIVE_ENDING = 2;
/** Letters of a name that tell it from others whatever follows. */
const SHORTEST_STEM = 5;

/** Prepares a language's data. */
export function nameLexicon(data: LanguageData, language: Language): NameLexicon {
  return {
    language,
    known: new Phrases(language, [
      ...[NATIONS, COUNTRIES, REGIONS_AND_BODIES, PLACES_AND_ORGANISATIONS, CAPITALS].flatMap((table) =>
        entriesOf(table, language),
      ),
      ...displayNames(language),
    ]),
    titles: new Phrases(language, [[data.titles, true]]),
    attributing: new Phrases(language, [[data.attributing, true]]),
  };
}

function entriesOf(table: Readonly<Record<string, KnownName>>, language: Language): [PhraseList, string][] {
  const names = new Map<string, PhraseList>();
  for (const [id, known] of Object.entries(table)) {
    // A language without a column of its own gives undefined.
    const list = (known as Readonly<Record<string, PhraseList | undefined>>)[language];
    if (list !== undefined) names.set(id, list);
  }
  return Array.from(names, ([id, list]) => [list, id]);
}

/** The countries as the platform names them. */
function displayNames(language: Language): [PhraseList, string][] {
  const names = new Intl.DisplayNames([language, 'en'], { type: 'region', fallback: 'none' });
  const letters = Array.from({ length: LETTERS }, (_, place) => String.fromCodePoint(FIRST_LETTER + place));
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return codes.flatMap((code): [PhraseList, string][] => {
    const passed =
      PASSED_OVER.has(code) || Object.hasOwn(COUNTRIES, code) || Object.hasOwn(NATIONS, code) || isOutdated(code);
    const name = passed ? undefined : names.of(code);
    return name === undefined ? [] : [[phraseOf(name, language), code]];
  });
}

/** Whether another code has taken its place: "DD" is called as "DE" is. */
function isOutdated(code: string): boolean {
  return new Intl.Locale(`und-${code}`).region !== code;
}

/** Russian names lose their last letters when they are declined; German ones take an s. */
function phraseOf(name: string, language: Language): PhraseList {
  const plain = name.replace(/[,()]/gu, ' ').trim();
  if (language === 'de') return `${plain}, ${plain}s`;
  if (language !== 'ru') return plain;
  const words = plain.split(/\s+/u);
  const ending = words.length > 1 ? ADJECTIVE_ENDING : 1;
  return words.map((word) => (word.length >= SHORTEST_STEM + ending ? `${word.slice(0, -ending)}*` : word)).join(' ');
}
