import type { OutletKind } from '../outlets/outlet.js';
import type { CitingPatterns } from './citing.js';

/**
 * How one language attributes information to an outlet.
 *
 * Patterns are written as the words stand in a text. In them
 * - `{outlet}` is the outlet's name with what leads up to it: "der britischen Zeitung The Guardian";
 * - `{report}` is any of the words that `slots` has under that name;
 * - `… ` is nothing, or up to eight words of the same clause; `…, ` is one to nine words and a comma; `…… ` is nothing,
 *   or up to thirty words of the sentence, whatever marks stand among them; `_ ` is one word in small letters,
 *   `_ed ` one that ends in "ed";
 * - `(a|b)` are alternatives, `[a ]` is an option, and a word matches with a capital first letter too;
 * - a space behind an apostrophe may be missing in the text: `(a|all') {outlet}`; what ends in a tatweel is written in
 *   one with what follows, with or without the tatweel: `(إلى |لـ ){outlet}`;
 * - `{start}` is the text's start.
 */
export interface LanguagePatterns {
  readonly slots: Readonly<Record<string, readonly string[]>>;
  /** In order of precedence: a mention is attributed by the first that fits. */
  readonly attributions: readonly AttributionPattern[];
  readonly leadIn: LeadIn;
  /** The nouns for an outlet, by the kind that they name; those that fit every kind stand under `any`. */
  readonly outletNouns: Readonly<Record<OutletKind | 'any', readonly string[]>>;
  /** The outlet nouns, of one word or several, behind which an unknown name is an outlet's: "die Zeitung Kleiner Bote". */
  readonly namingNouns: readonly string[];
  /** The outlet nouns that can mean the outlet quoted last by themselves; every one of them where this is missing. */
  readonly referringNouns?: readonly string[];
  /** How unknown names tell by themselves that they are an outlet's. */
  readonly tellingNames?: TellingNames;
  /** Pronouns that may mean the outlet quoted in the sentence before, in patterns that are made for them. In small letters. */
  readonly pronouns?: readonly string[];
  readonly affixes?: Affixes;
  /** What links two outlets that share an attribution: "und". */
  readonly conjunctions: readonly string[];
  /** Matches capitalised words that are not part of a name that they follow: the days of the week. */
  readonly neverInNames: RegExp;
  /** Words right behind a name that make it somebody else's: "Company". */
  readonly refusedBehind: readonly string[];
  /** How a quoted outlet says whom it cites itself. */
  readonly citing: CitingPatterns;
  readonly indirectSpeech: IndirectSpeech | null;
  /**
   * The other forms that a name takes in this language: "Spiegels", "Süddeutschen Zeitung". In a language that writes
   * prefixes in one with names, the forms that it takes behind them.
   */
  readonly inflect: (name: string) => readonly string[];
  /**
   * Whether these forms begin as the name does: with the first letter of its first word, and with the second one too if
   * that word has six letters or more. They are then made for those names alone that a text may have.
   */
  readonly inflectsEndings?: true;
  /** Matches names in the dative, of those that `inflect` gives; every one of them where this is missing. */
  readonly dative?: RegExp;
  /** Forms that are ordinary words as well, so that they count as homographs do: "Monde" of "du Monde". */
  readonly ambiguousForms?: (name: string) => readonly string[];
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
  /** Holds for names that stand in a listed form alone, or in one that `inflect` gave, or in one of those that is a dative. */
  readonly form?: 'listed' | 'inflected' | 'dative';
  /** Holds for a pronoun in the place of the outlet, and for nothing else: "it said". */
  readonly pronoun?: true;
  /** None of these is among the words besides the name: "layoffs" in "The Post …… announced". */
  readonly notWith?: string;
}

/** What can stand between an attributing word and a name. */
interface LeadIn {
  /** An elided one ends in its apostrophe: "dell'". */
  readonly determiners: readonly string[];
  /** What stands for a determiner and is not one of a few words ("Greece’s"), as a regular expression's source. */
  readonly possessive?: string;
  /**
   * The words with which an outlet noun alone means the outlet named last: "die Zeitung", "laut Zeitung". Null where it
   * needs none.
   */
  readonly definite: readonly string[] | null;
  /** An adjective before the noun or the name, as a regular expression's source, like the next two. */
  readonly adjective: string;
  /** Names of outlets that are adjectives of the noun behind them where a sentence starts: "Local newspaper". */
  readonly describing?: readonly string[];
  /** An adjective with a capital letter that is no part of the name behind it ("het Duitse Kicker"), likewise. */
  readonly origin?: string;
  /** An adjective between the noun and the name ("le quotidien britannique The Guardian"). */
  readonly adjectiveBehind?: string;
  /** An adjective beside an outlet noun that makes it no outlet's ("рейтинговое агентство"), as a regular expression's source. */
  readonly noOutletWith?: string;
  /** What an outlet noun ends with in compounds that are not worth listing ("Technologieportal"), or null. */
  readonly compoundNoun: string | null;
  /** Whether the noun can follow the name: "the Bild newspaper". */
  readonly nounBehind: boolean;
  /** An adjective behind the name that belongs to it ("«لوموند» الفرنسية"), as a regular expression's source. */
  readonly adjectiveLast?: string;
}

/** Capitalised words of which one tells that they are an outlet's name, by the kind of outlet that it tells. */
interface TellingNames {
  /** Words that such a name ends in: "Sunderford Post". */
  readonly last?: ByKind;
  /** Words that such a name begins with: "Radio Vorarlberg", "Diario de Sevilla". */
  readonly first?: ByKind;
  /** Forms of the first words by which the name is not called: "Radiu" of "Radio". */
  readonly nominatives?: Readonly<Record<string, string>>;
  /** A word that can stand before the last one, as a regular expression's source; any capitalised word without it. */
  readonly partBefore?: string;
}

type ByKind = Readonly<Partial<Record<OutletKind | 'any', readonly string[]>>>;

/** Short words that are written in one with a name or an outlet noun, with all combinations of them. */
interface Affixes {
  /** What a word may begin with: "و", "ل" and "ول" in "ولرويترز". */
  readonly prefixes?: readonly string[];
  /** The prefixes that belong to the evidence whatever follows: "و". */
  readonly conjunctions?: readonly string[];
  /** What makes an outlet noun mean the outlet named last, behind the prefixes: "ال" in "بالصحيفة". */
  readonly articles?: readonly string[];
  /** What an outlet noun, or a name of several words, may end with: "nin" in "gazetenin". */
  readonly suffixes?: readonly string[];
}

/** How indirect speech that runs on is told from the article's own words. */
interface IndirectSpeech {
  /** Verb forms of which a sentence of indirect speech holds one. */
  readonly verbs: readonly string[];
  /** Words that show that somebody else speaks, or that it is direct speech. */
  readonly endedBy: readonly string[];
}
