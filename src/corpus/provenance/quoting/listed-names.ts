import type { Outlet } from '../outlets/outlet.js';
import { firstWord } from './text-words.js';

/** How sure it is that a name means the outlet: see the lists of names in an outlet's entry. */
export type NameStanding = 'unmistakable' | 'homograph' | 'marked';

/** A name that the list of outlets gives. */
export interface ListedName {
  readonly text: string;
  readonly outlet: Outlet;
  readonly standing: NameStanding;
  /** Where it stands among all listed names: of two outlets with one name, the first has it. */
  readonly place: number;
}

/** A form of a listed name, such as texts have it. */
export interface NameForm {
  readonly text: string;
  readonly name: ListedName;
  /** How sure it is that this form means the outlet. */
  readonly standing: NameStanding;
  /** Whether the language's `inflect` gave it. */
  readonly inflected: boolean;
}

const LEADING_ARTICLE = /^(?:The|Der|Die|Das)\s(?=\S)/u;
const ENGLISH_ARTICLE = 'The ';
const GERMAN_ARTICLE = /^(?:Der|Die|Das)\s/u;
/** Articles with which names begin that keep it, in small letters or with a capital one: "la Repubblica". */
const KEPT_ARTICLE = /^(?:l[aeo]s?|el|il|gli|os?|as?|de|het|l['’])(?=\s|(?<=['’]))/iu;
/** UTF-16 units of the longest name that means nothing more in capitals throughout. */
const LONGEST_ABBREVIATION = 3;

/**
 * The names of outlets in their order.
 *
 * @param words of the language in small letters: where "der" is one, German articles belong to the sentence
 */
export function listedNames(outlets: readonly Outlet[], words: ReadonlySet<string>): readonly ListedName[] {
  const names: ListedName[] = [];
  const isGerman = words.has('der');
  for (const outlet of outlets) {
    for (const [text, standing] of namesOf(outlet)) {
      if (isGerman && GERMAN_ARTICLE.test(text)) continue;
      names.push({ text, outlet, standing, place: names.length });
    }
  }
  return names;
}

/** A name as it is listed. */
export function asListed(name: ListedName): NameForm {
  const { text, standing } = name;
  return { text, name, standing, inflected: false };
}

/** The words with which a name can begin as it is listed, with its article in the other case, and in capitals. */
export function firstWordsOf(name: ListedName): ReadonlySet<string> {
  const word = firstWord(name.text);
  const words = new Set([word]);
  const other = inOtherCase(name);
  if (other) words.add(firstWord(other.text));
  if (countsInCapitals(name)) words.add(word.toUpperCase());
  return words;
}

/** The name with its article in the other case, or null where it begins with none. */
export function inOtherCase(name: ListedName): NameForm | null {
  const { text, standing } = name;
  if (!KEPT_ARTICLE.test(text)) return null;
  const first = text.charAt(0);
  const other = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase();
  return { text: other + text.slice(1), name, standing, inflected: false };
}

/** The name in capitals throughout, which are nobody's ordinary word: "im Gespräch mit dem STANDARD". */
export function inCapitals(name: ListedName): NameForm | null {
  if (!countsInCapitals(name)) return null;
  return { text: name.text.toUpperCase(), name, standing: 'unmistakable', inflected: false };
}

function countsInCapitals({ text, standing }: ListedName): boolean {
  return standing !== 'marked' && text.length > LONGEST_ABBREVIATION;
}

/**
 * Every name of an outlet without a leading article, which belongs to the sentence: "der Zeit", "laut Guardian". With
 * its English or German article too, since other languages keep that; of a word that needs a mark it makes a name.
 */
function namesOf(outlet: Outlet): ReadonlyMap<string, NameStanding> {
  const taken = new Map<string, NameStanding>();
  const lists: [readonly string[], NameStanding][] = [
    [outlet.markedOnly, 'marked'],
    [outlet.homographs, 'homograph'],
    [[outlet.name, ...outlet.aliases], 'unmistakable'],
  ];
  for (const [list, listed] of lists) {
    for (const full of list) {
      const bare = full.replace(LEADING_ARTICLE, '');
      const named = full.startsWith(ENGLISH_ARTICLE) ? withArticle(bare) : GERMAN_ARTICLE.test(full) ? [full] : [];
      const standing = taken.get(bare) ?? listed;
      for (const name of [outlet.markedOnly.includes(bare) && named.length === 0 ? full : bare, ...named]) {
        if (taken.has(name)) continue;
        taken.set(name, name !== bare && standing === 'marked' && listed !== 'marked' ? 'homograph' : standing);
      }
    }
  }
  return taken;
}

/** "The Punch", "The PUNCH". */
function withArticle(bare: string): readonly string[] {
  return [ENGLISH_ARTICLE + bare, ENGLISH_ARTICLE + bare.toUpperCase()];
}
