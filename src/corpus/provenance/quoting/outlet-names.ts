import type { Outlet } from '../outlets/outlet.js';
import { WORD } from './pattern-syntax.js';
import type { LanguagePatterns } from '../patterns/index.js';

/** How sure it is that a name means the outlet: see the lists of names in an outlet's entry. */
export type NameStanding = 'unmistakable' | 'homograph' | 'marked';

class NameForm {
  private pattern: RegExp | null = null;

  constructor(
    readonly text: string,
    readonly outlet: Outlet,
    readonly standing: NameStanding,
    readonly inflected: boolean,
  ) {}

  /**
   * Where the form ends if it starts here, as whole words; otherwise null.
   *
   * @param suffixes what may be written in one with the last of several words
   */
  endAt(text: string, start: number, suffixes: readonly string[]): number | null {
    // Most forms are never met, and compiling them all would take longer than reading an article.
    this.pattern ??= this.compiled(suffixes);
    this.pattern.lastIndex = start;
    return this.pattern.test(text) ? this.pattern.lastIndex : null;
  }

  private compiled(suffixes: readonly string[]): RegExp {
    const written =
      suffixes.length > 0 && this.text.includes(' ') ? `(?=(?:${suffixes.join('|')})?${NAME_END})` : NAME_END;
    return new RegExp(literal(this.text).replaceAll(' ', String.raw`\s{1,2}`) + written, 'uy');
  }
}

export interface FoundName {
  readonly outlet: Outlet;
  readonly standing: NameStanding;
  /** Whether the form is one that the language's `inflect` gave. */
  readonly inflected: boolean;
  readonly end: number;
}

const WORDS = new RegExp(WORD, 'gu');
const LATIN = /\p{Script=Latin}/u;
/** UTF-16 units. */
const LONGEST_SMALL_WORD = 4;
const NEXT_WORD = new RegExp(String.raw`[^\p{L}\p{M}\p{N}\n]{1,3}(${WORD})`, 'uy');
const LEADING_ARTICLE = /^(?:The|Der|Die|Das)\s(?=\S)/u;
const ENGLISH_ARTICLE = 'The ';
const GERMAN_ARTICLE = /^(?:Der|Die|Das)\s/u;
/** Articles with which names begin that keep it, in small letters or with a capital one: "la Repubblica". */
const KEPT_ARTICLE = /^(?:l[aeo]s?|el|il|gli|os?|as?|de|het|l['’])(?=\s|(?<=['’]))/iu;

/** Behind a name: no further letter, and no "de" of "Bild.de". */
export const NAME_END = String.raw`(?![\p{L}\p{M}\p{N}]|\.\p{Ll})`;

/** The forms of names that begin with one word, by the word that follows in them, the longest first. */
type Forms = Map<string, NameForm[]>;

/** The forms that outlets' names take in one language, found by their first two words. */
export class OutletNames {
  private readonly byFirstWord = new Map<string, Forms>();
  private readonly suffixes: readonly string[];

  /**
   * @param language how names change in the language of the texts
   * @param words of the language: a name that is one of them needs a mark to be one
   */
  constructor(
    outlets: readonly Outlet[],
    { inflect, ambiguousForms, affixes }: Pick<LanguagePatterns, 'inflect' | 'ambiguousForms' | 'affixes'>,
    private readonly words: WordsOfLanguage,
  ) {
    this.suffixes = affixes?.suffixes ?? [];
    const german = words.small.has('der');
    const named = outlets
      .flatMap((outlet) => [...namesOf(outlet)])
      .filter(({ name }) => !(german && GERMAN_ARTICLE.test(name)));
    for (const { name, standing, outlet } of named) this.enter(name, standing, outlet);
    for (const { name, standing, outlet } of named) {
      for (const form of otherCase(name)) this.enter(form, standing, outlet);
      for (const form of inflect(name)) this.enter(form, standing, outlet, true);
      const ambiguous = standing === 'marked' ? standing : 'homograph';
      for (const form of ambiguousForms?.(name) ?? []) this.enter(form, ambiguous, outlet);
      // Capitals throughout are nobody's ordinary word: "im Gespräch mit dem STANDARD".
      if (standing !== 'marked' && name.length > 3) this.enter(name.toUpperCase(), 'unmistakable', outlet);
    }
    for (const forms of this.byFirstWord.values()) {
      for (const alike of forms.values()) alike.sort((a, b) => b.text.length - a.text.length);
    }
  }

  /** The longest name that starts at `start`, where `word` is the word that stands there. */
  at(text: string, start: number, word: string): FoundName | null {
    const forms = this.byFirstWord.get(word);
    if (!forms) return null;
    return (
      this.longest(text, start, forms.get(wordBehind(text, start + word.length))) ??
      this.longest(text, start, forms.get(''))
    );
  }

  /**
   * A short word of the language is no name where it may begin a sentence ("As"); a longer one is what its list says.
   * Between Cyrillic or Arabic letters a name in Latin ones is no ordinary word.
   */
  private standingOf(form: string, standing: NameStanding): NameStanding {
    const mayBegin = standing === 'unmistakable' || form.length <= LONGEST_SMALL_WORD;
    if (mayBegin && this.words.small.has(form.toLowerCase())) return 'marked';
    return !this.words.latin && LATIN.test(form) && form.length > 1 ? 'unmistakable' : standing;
  }

  private longest(text: string, start: number, forms: readonly NameForm[] = []): FoundName | null {
    for (const form of forms) {
      const end = form.endAt(text, start, this.suffixes);
      const { outlet, standing, inflected } = form;
      if (end !== null) return { outlet, standing, inflected, end };
    }
    return null;
  }

  private enter(form: string, standing: NameStanding, outlet: Outlet, inflected = false): void {
    const [word, second = ''] = form.match(WORDS) ?? [];
    if (!word) return;
    // Where endings are written in one with the last of several words, the second is not found as it stands here.
    const next = this.suffixes.length > 0 ? '' : second;
    const sure = this.standingOf(form, standing);
    const forms = this.byFirstWord.get(word) ?? new Map<string, NameForm[]>();
    const alike = forms.get(next) ?? [];
    if (alike.some((known) => known.text === form)) return;
    alike.push(new NameForm(form, outlet, sure, inflected));
    this.byFirstWord.set(word, forms.set(next, alike));
  }
}

/** The words of a language in small letters, and whether it is written in other letters than those of most outlets. */
export interface WordsOfLanguage {
  readonly small: ReadonlySet<string>;
  readonly latin: boolean;
}

function wordBehind(text: string, end: number): string {
  NEXT_WORD.lastIndex = end;
  return NEXT_WORD.exec(text)?.[1] ?? '';
}

/** Escapes what a regular expression would read as more than letters; one apostrophe stands for another. */
export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`).replace(/['’]/gu, "['’]");
}

/** A name with its article in the other case. */
function otherCase(name: string): readonly string[] {
  const article = KEPT_ARTICLE.exec(name)?.[0];
  if (!article) return [];
  const first = name.charAt(0);
  const other = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase();
  return [other + name.slice(1)];
}

/**
 * Every name of an outlet without a leading article, which belongs to the sentence: "der Zeit", "laut Guardian". With
 * its English or German article too, since other languages keep that; of a word that needs a mark it makes a name.
 */
function* namesOf(outlet: Outlet): Generator<{ outlet: Outlet; name: string; standing: NameStanding }> {
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
        const sure = name !== bare && standing === 'marked' && listed !== 'marked' ? 'homograph' : standing;
        taken.set(name, sure);
        yield { outlet, name, standing: sure };
      }
    }
  }
}

/** "The Punch", "The PUNCH". */
function withArticle(bare: string): readonly string[] {
  return [ENGLISH_ARTICLE + bare, ENGLISH_ARTICLE + bare.toUpperCase()];
}
