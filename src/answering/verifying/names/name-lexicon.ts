import type { Language } from '../../../domain/index.js';
import type { LanguageData, PhraseList } from '../languages/index.js';
import { Phrases } from '../text/phrases.js';
import { COUNTRIES, type KnownName, PLACES_AND_ORGANISATIONS } from './known-names.js';

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
/** Letters of a name that stay when its ending changes. */
const ENDING = 2;
const SHORTEST_STEM = 4;

/** Prepares a language's data. */
export function nameLexicon(data: LanguageData, language: Language): NameLexicon {
  return {
    language,
    known: new Phrases(language, [
      ...entriesOf(COUNTRIES, language),
      ...entriesOf(PLACES_AND_ORGANISATIONS, language),
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
    const name = PASSED_OVER.has(code) || code in COUNTRIES ? undefined : names.of(code);
    return name === undefined ? [] : [[phraseOf(name, language), code]];
  });
}

/** Russian names lose their last letters when they are declined; German ones take an s. */
function phraseOf(name: string, language: Language): PhraseList {
  const plain = name.replace(/[,()]/gu, ' ').trim();
  if (language === 'de') return `${plain}, ${plain}s`;
  if (language !== 'ru') return plain;
  return plain
    .split(/\s+/u)
    .map((word) => (word.length >= SHORTEST_STEM + 1 ? `${word.slice(0, -ENDING)}*` : word))
    .join(' ');
}
