import type { Outlet } from '../outlets/outlet.js';

/** How sure it is that a name means the outlet: see the lists of names in an outlet's entry. */
export type NameStanding = 'unmistakable' | 'homograph' | 'marked';

class NameForm {
  private pattern: RegExp | null = null;

  constructor(
    readonly text: string,
    readonly outlet: Outlet,
    readonly standing: NameStanding,
  ) {}

  /** Where the form ends if it starts here, as whole words; otherwise null. */
  endAt(text: string, start: number): number | null {
    // Most forms are never met, and compiling them all would take longer than reading an article.
    this.pattern ??= new RegExp(literal(this.text).replaceAll(' ', String.raw`\s{1,2}`) + NAME_END, 'uy');
    this.pattern.lastIndex = start;
    return this.pattern.test(text) ? this.pattern.lastIndex : null;
  }
}

export interface FoundName {
  readonly outlet: Outlet;
  readonly standing: NameStanding;
  readonly end: number;
}

const FIRST_WORD = /[\p{L}\p{N}]+/u;
const LEADING_ARTICLE = /^(?:The|Der|Die|Das)\s(?=\S)/u;

/** Behind a name: no further letter, and no "de" of "Bild.de". */
export const NAME_END = String.raw`(?![\p{L}\p{N}]|\.\p{Ll})`;

/** The forms that outlets' names take in one language, found by their first word. */
export class OutletNames {
  private readonly byFirstWord = new Map<string, NameForm[]>();

  /** @param inflect further forms of a name in the language of the texts */
  constructor(outlets: readonly Outlet[], inflect: (name: string) => readonly string[]) {
    const named = outlets.flatMap((outlet) => [...namesOf(outlet)]);
    for (const { name, standing, outlet } of named) this.enter(name, standing, outlet);
    for (const { name, standing, outlet } of named) {
      for (const form of inflect(name)) this.enter(form, standing, outlet);
      // Capitals throughout are nobody's ordinary word: "im Gespräch mit dem STANDARD".
      if (standing !== 'marked' && name.length > 3) this.enter(name.toUpperCase(), 'unmistakable', outlet);
    }
    for (const forms of this.byFirstWord.values()) forms.sort((a, b) => b.text.length - a.text.length);
  }

  /** The longest name that starts at `start`, where `word` is the word that stands there. */
  at(text: string, start: number, word: string): FoundName | null {
    for (const form of this.byFirstWord.get(word) ?? []) {
      const end = form.endAt(text, start);
      if (end !== null) return { outlet: form.outlet, standing: form.standing, end };
    }
    return null;
  }

  private enter(form: string, standing: NameStanding, outlet: Outlet): void {
    const word = FIRST_WORD.exec(form)?.[0];
    if (!word) return;
    const forms = this.byFirstWord.get(word) ?? [];
    if (forms.some((known) => known.text === form)) return;
    forms.push(new NameForm(form, outlet, standing));
    this.byFirstWord.set(word, forms);
  }
}

/** Escapes what a regular expression would read as more than letters. */
export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
}

/** Every name of an outlet without a leading article, which belongs to the sentence: "der Zeit", "laut Guardian". */
function* namesOf(outlet: Outlet): Generator<{ outlet: Outlet; name: string; standing: NameStanding }> {
  const taken = new Set<string>();
  const lists: [readonly string[], NameStanding][] = [
    [outlet.markedOnly, 'marked'],
    [outlet.homographs, 'homograph'],
    [[outlet.name, ...outlet.aliases], 'unmistakable'],
  ];
  for (const [list, standing] of lists) {
    for (const full of list) {
      const bare = full.replace(LEADING_ARTICLE, '');
      const name = outlet.markedOnly.includes(bare) ? full : bare;
      if (taken.has(name)) continue;
      taken.add(name);
      yield { outlet, name, standing };
    }
  }
}
