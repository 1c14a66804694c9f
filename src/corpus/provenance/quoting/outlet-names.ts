import type { Outlet } from '../outlets/outlet.js';
import { InflectedNames } from './inflected-names.js';
import {
  asListed,
  firstWordsOf,
  inCapitals,
  inOtherCase,
  type ListedName,
  listedNames,
  type NameStanding,
} from './listed-names.js';
import { endOfNameAt } from './name-at.js';
import type { LanguagePatterns } from '../patterns/index.js';
import { firstWord, isWordAt, secondWord, wordEnd } from './text-words.js';

interface FoundForm {
  readonly text: string;
  readonly outlet: Outlet;
  readonly standing: NameStanding;
  readonly inflected: boolean;
}

export interface FoundName {
  readonly outlet: Outlet;
  readonly standing: NameStanding;
  /** Whether the form is one that the language's `inflect` gave. */
  readonly inflected: boolean;
  readonly end: number;
}

const LATIN = /\p{Script=Latin}/u;
/** UTF-16 units. */
const LONGEST_SMALL_WORD = 4;
/** Characters between the first two words of a name, at most. */
const LONGEST_LINK = 3;

/** The forms that begin with one word, by the word that follows in them, the longest first. */
type Forms = ReadonlyMap<string, readonly FoundForm[]>;

/** The forms that outlets' names take in one language, found by their first two words and made when a text has the first. */
export class OutletNames {
  /** By a word with which a listed name begins, in this spelling, in capitals or with its article in the other case. */
  private readonly listed = new Map<string, ListedName[]>();
  private readonly inflected: InflectedNames;
  private readonly forms = new Map<string, Forms>();
  private readonly suffixes: readonly string[];

  /**
   * @param language how names change in the language of the texts
   * @param words of the language: a name that is one of them needs a mark to be one
   */
  constructor(
    outlets: readonly Outlet[],
    language: Pick<LanguagePatterns, 'inflect' | 'inflectsEndings' | 'ambiguousForms' | 'affixes'>,
    private readonly words: WordsOfLanguage,
  ) {
    this.suffixes = language.affixes?.suffixes ?? [];
    const names = listedNames(outlets, words.small);
    for (const name of names) for (const word of firstWordsOf(name)) this.enter(word, name);
    this.inflected = new InflectedNames(names, language);
  }

  /** The words with which names begin in a form that does not depend on the language. */
  get listedWords(): Iterable<string> {
    return this.listed.keys();
  }

  /** Whether another form of a name may begin with the word between two offsets; true wherever one does. */
  mayBeInflectedAt(text: string, start: number, end: number): boolean {
    return this.inflected.mayBeAt(text, start, end);
  }

  /** Whether a name begins with a word. */
  private beginWith(word: string): boolean {
    return this.listed.has(word) || this.inflected.beginWith(word);
  }

  /** The longest name that starts at `start`, where `word` is the word that stands there. */
  at(text: string, start: number, word: string): FoundName | null {
    if (!this.beginWith(word)) return null;
    const forms = this.formsOf(word);
    const behind = wordBehind(text, start + word.length);
    const found = behind === '' ? null : this.longest(text, start, forms.get(behind));
    return found ?? this.longest(text, start, forms.get(''));
  }

  private longest(text: string, start: number, forms: readonly FoundForm[] = []): FoundName | null {
    for (const form of forms) {
      const end = endOfNameAt(text, start, form.text, this.suffixes);
      const { outlet, standing, inflected } = form;
      if (end !== null) return { outlet, standing, inflected, end };
    }
    return null;
  }

  private formsOf(word: string): Forms {
    const known = this.forms.get(word);
    if (known) return known;
    const forms = this.grouped(this.inOrder(word));
    this.forms.set(word, forms);
    return forms;
  }

  /** The forms that begin with a word: first the listed names, then their other forms, both in the order of the list. */
  private inOrder(word: string): readonly FoundForm[] {
    const listed = this.listed.get(word) ?? [];
    const others = [
      ...listed.flatMap((name) => inOtherCase(name) ?? []),
      ...this.inflected.of(word),
      ...listed.flatMap((name) => inCapitals(name) ?? []),
    ];
    const inTurn = others.toSorted((a, b) => a.name.place - b.name.place);
    return [...listed.map(asListed), ...inTurn]
      .filter(({ text }) => firstWord(text) === word)
      .map(({ text, name, standing, inflected }) => ({
        text,
        outlet: name.outlet,
        standing: this.standingOf(text, standing),
        inflected,
      }));
  }

  /** Of forms that are alike, the first. */
  private grouped(forms: readonly FoundForm[]): Forms {
    const taken = new Set<string>();
    const byNextWord = new Map<string, FoundForm[]>();
    for (const form of forms) {
      if (taken.has(form.text)) continue;
      taken.add(form.text);
      // Where endings are written in one with the last of several words, the second is not found as it stands here.
      const next = this.suffixes.length > 0 ? '' : secondWord(form.text);
      byNextWord.set(next, [...(byNextWord.get(next) ?? []), form]);
    }
    for (const alike of byNextWord.values()) alike.sort((a, b) => b.text.length - a.text.length);
    return byNextWord;
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

  private enter(word: string, name: ListedName): void {
    const alike = this.listed.get(word);
    if (alike) alike.push(name);
    else if (word !== '') this.listed.set(word, [name]);
  }
}

/** The words of a language in small letters, and whether it is written in other letters than those of most outlets. */
export interface WordsOfLanguage {
  readonly small: ReadonlySet<string>;
  readonly latin: boolean;
}

/** The word behind a word, where no more than a space and a mark or two stand between them; otherwise nothing. */
function wordBehind(text: string, end: number): string {
  let start = end;
  for (let between = 0; between < LONGEST_LINK && !isWordAt(text, start); between++) {
    if (text.charAt(start) === '\n') return '';
    start += (text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1;
  }
  return text.slice(start, wordEnd(text, start));
}
