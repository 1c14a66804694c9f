/**
 * What a full stop after an abbreviation says:
 * - `unfinished`: something always follows ("Dr.", "z. B.")
 * - `beforeNumbers`: a number may follow ("No. 5"); otherwise the word ends a sentence like any other ("She said no.")
 * - `ambiguous`: it may end a sentence, and the next word has to tell ("Inc.", "Mio.")
 * - `plain`: it ends a sentence like any other word when a capital letter follows ("etc.")
 */
export type Abbreviation = 'unfinished' | 'beforeNumbers' | 'ambiguous' | 'plain';

/** Where numbers with a full stop are ordinals, how they are told from a number that ends a sentence. */
type Ordinals =
  /** Any number of up to three digits is one; few sentences of the language end in a number. */
  | { readonly rule: 'always' }
  /** It is one after these words, in lower case ("am 3."), and before these nouns ("3. Jahrhunderts"). */
  | { readonly rule: 'inContext'; readonly determiners: ReadonlySet<string>; readonly nouns: ReadonlySet<string> };

/** What has to be known of a language's words to tell where its sentences end. */
export interface Vocabulary {
  /** Without the last full stop and inner spaces: `dr`, `z.b`. A key with a capital letter stands for that spelling alone. */
  readonly abbreviations: ReadonlyMap<string, Abbreviation>;
  /** Words that begin sentences far more often than they follow an abbreviation, in lower case: articles, pronouns, adverbs. */
  readonly openers: ReadonlySet<string>;
  /** Words before a single letter that names a thing and is no initial, in lower case: "Plan B." */
  readonly lettered: ReadonlySet<string>;
  readonly ordinals: Ordinals | null;
}

/** A vocabulary as its file writes it: words separated by white space. */
export type WordLists = { readonly [K in Abbreviation]?: string } & {
  readonly openers?: string;
  readonly lettered?: string;
  readonly ordinals?: Ordinals;
};

/** Reads a language's word lists; `base` adds what is the same in all languages, and gives way where both know a word. */
export function vocabulary(lists: WordLists, base?: Vocabulary): Vocabulary {
  const kinds: readonly Abbreviation[] = ['unfinished', 'beforeNumbers', 'ambiguous', 'plain'];
  const own = kinds.flatMap((kind) => [...words(lists[kind] ?? '')].map((word) => [word, kind] as const));
  return {
    abbreviations: new Map([...(base?.abbreviations ?? []), ...own]),
    openers: words(lists.openers ?? ''),
    lettered: words(lists.lettered ?? ''),
    ordinals: lists.ordinals ?? null,
  };
}

/** The words of a list. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}
