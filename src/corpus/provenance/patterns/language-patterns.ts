import type { OutletKind } from '../outlets/outlet.js';

/**
 * How one language attributes information to an outlet.
 *
 * Patterns are written as the words stand in a text. In them
 * - `{outlet}` is the outlet's name with what leads up to it: "der britischen Zeitung The Guardian";
 * - `{report}` is any of the words that `slots` has under that name;
 * - `… ` is nothing, or up to eight words of the same clause; `…, ` is one to nine words and a comma;
 * - `(a|b)` are alternatives, `[a ]` is an option, and a word matches with a capital first letter too;
 * - `{start}` is the text's start.
 */
export interface LanguagePatterns {
  readonly slots: Readonly<Record<string, readonly string[]>>;
  /** In order of precedence: a mention is attributed by the first that fits. */
  readonly attributions: readonly AttributionPattern[];
  readonly leadIn: LeadIn;
  /** The nouns for an outlet, by the kind that they name; those that fit every kind stand under `any`. */
  readonly outletNouns: Readonly<Record<OutletKind | 'any', readonly string[]>>;
  /** The outlet nouns behind which an unknown name is an outlet's: "die Zeitung Kleiner Bote". */
  readonly namingNouns: readonly string[];
  /** What links two outlets that share an attribution: "und". */
  readonly conjunctions: readonly string[];
  /** Matches capitalised words that are not part of a name that they follow: the days of the week. */
  readonly neverInNames: RegExp;
  /** Words right behind a name that make it somebody else's: "Company". */
  readonly refusedBehind: readonly string[];
  readonly indirectSpeech: IndirectSpeech | null;
  /** The other forms that a name takes in this language: "Spiegels", "Süddeutschen Zeitung". */
  readonly inflect: (name: string) => readonly string[];
}

export interface AttributionPattern {
  readonly words: string;
  /** At the start of a sentence it covers the sentence before too: "Das berichtet …". */
  readonly coversPrevious?: true;
  /** Holds for outlets of these kinds alone. */
  readonly kinds?: readonly OutletKind[];
  /** Does not hold for names that are ordinary words as well: "in der Zeit". */
  readonly refusesHomographs?: true;
  /** The words do not stand behind these: words in the same syntax, as in the next two. */
  readonly notBehind?: string;
  /** The words do not stand before these. */
  readonly notBefore?: string;
  /** The outlet's name does not stand behind these: "der Chefredakteur der Zeitung". */
  readonly nameNotBehind?: string;
}

/** What can stand between an attributing word and a name. */
interface LeadIn {
  readonly determiners: readonly string[];
  /** The words with which an outlet noun alone means the outlet named last: "die Zeitung", "laut Zeitung". */
  readonly definite: readonly string[];
  /** An adjective before the noun or the name, as a regular expression's source, like the next. */
  readonly adjective: string;
  /** What an outlet noun ends with in compounds that are not worth listing ("Technologieportal"), or null. */
  readonly compoundNoun: string | null;
  /** Whether the noun can follow the name: "the Bild newspaper". */
  readonly nounBehind: boolean;
}

/** How indirect speech that runs on is told from the article's own words. */
interface IndirectSpeech {
  /** Verb forms of which a sentence of indirect speech holds one. */
  readonly verbs: readonly string[];
  /** Words that show that somebody else speaks, or that it is direct speech. */
  readonly endedBy: readonly string[];
}
