import type { ListedName, NameForm } from './listed-names.js';
import type { LanguagePatterns } from '../patterns/index.js';
import { firstWord } from './text-words.js';
import { WordFilter } from './word-filter.js';

type Language = Pick<LanguagePatterns, 'inflect' | 'ambiguousForms' | 'inflectsEndings'>;

/** Names whose first words begin alike, and their forms once one of them is asked for. */
interface Group {
  readonly names: ListedName[];
  forms: ReadonlyMap<string, readonly NameForm[]> | null;
}

/** UTF-16 units of the shortest first word that keeps its first two letters in every form; a shorter one keeps its first. */
const KEEPS_TWO = 6;
/** The group of the names of which nothing need stay. */
const KEEPS_NOTHING = -1;

/**
 * The forms of names in one language by their first word. They are made when a text has a word with which one might
 * begin: making those of all names would take longer than reading many articles.
 */
export class InflectedNames {
  private readonly groups = new Map<number, Group>();
  /** First two letters of words that texts have had: the forms that may begin so are made. */
  private readonly met = new Set<number>();
  private readonly words = new WordFilter();

  constructor(
    names: readonly ListedName[],
    private readonly language: Language,
  ) {
    for (const name of names) {
      const key = language.inflectsEndings ? keptOf(firstWord(name.text)) : KEEPS_NOTHING;
      const group = this.groups.get(key);
      if (group) group.names.push(name);
      else this.groups.set(key, { names: [name], forms: null });
    }
  }

  /** Whether a form begins with a word. */
  beginWith(word: string): boolean {
    return (
      this.formsIn(KEEPS_NOTHING)?.has(word) ||
      this.formsIn(firstOf(word))?.has(word) ||
      this.formsIn(firstTwoOf(word))?.has(word) ||
      false
    );
  }

  /** Whether a form may begin with the word between two offsets; true wherever one does. */
  mayBeAt(text: string, start: number, end: number): boolean {
    const first = text.charCodeAt(start);
    const prefix = first * 0x1_0000 + (end - start > 1 ? text.charCodeAt(start + 1) : 0);
    if (!this.met.has(prefix)) this.meet(prefix, first);
    return this.words.mayHave(text, start, end);
  }

  private meet(prefix: number, first: number): void {
    this.met.add(prefix);
    for (const key of [KEEPS_NOTHING, first, prefix]) this.formsIn(key);
  }

  /** The forms that begin with a word. */
  of(word: string): readonly NameForm[] {
    return [KEEPS_NOTHING, firstOf(word), firstTwoOf(word)].flatMap((key) => this.formsIn(key)?.get(word) ?? []);
  }

  private formsIn(key: number): ReadonlyMap<string, readonly NameForm[]> | null {
    const group = this.groups.get(key);
    return group ? (group.forms ??= this.formsOf(group.names)) : null;
  }

  private formsOf(names: readonly ListedName[]): ReadonlyMap<string, readonly NameForm[]> {
    const byFirstWord = new Map<string, NameForm[]>();
    const enter = (form: NameForm): void => {
      const word = firstWord(form.text);
      this.words.add(word);
      const alike = byFirstWord.get(word);
      if (alike) alike.push(form);
      else byFirstWord.set(word, [form]);
    };
    const { inflect, ambiguousForms } = this.language;
    for (const name of names) {
      for (const text of inflect(name.text)) enter({ text, name, standing: name.standing, inflected: true });
      const standing = name.standing === 'marked' ? name.standing : 'homograph';
      for (const text of ambiguousForms?.(name.text) ?? []) enter({ text, name, standing, inflected: false });
    }
    return byFirstWord;
  }
}

/** What stays of a first word in every form, as a key. */
function keptOf(word: string): number {
  if (word.length < 2) return KEEPS_NOTHING;
  return word.length < KEEPS_TWO ? firstOf(word) : firstTwoOf(word);
}

function firstOf(word: string): number {
  return word.charCodeAt(0);
}

function firstTwoOf(word: string): number {
  return word.charCodeAt(0) * 0x1_0000 + word.charCodeAt(1);
}
