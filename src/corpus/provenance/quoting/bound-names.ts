import type { Span } from '../../../domain/index.js';
import type { NamedOutlet } from './mention.js';
import { endOfNameAt } from './name-at.js';
import type { OutletDirectory } from '../outlets/outlet-directory.js';
import { CLOSING_MARKS, OPENING_MARKS, quotedAround } from './quotation-marks.js';
import { firstWord } from './text-words.js';
import { words } from '../words.js';

/** «واس» behind the full name. */
const QUOTED = new RegExp(
  String.raw`\s[${OPENING_MARKS}](?<short>[\p{L}\p{N}][^${CLOSING_MARKS}\n]{1,24})[${CLOSING_MARKS}]`,
  'uy',
);
const BRACKETED = new RegExp(
  String.raw`\s{1,2}\([${OPENING_MARKS}]?(?<short>[\p{L}\p{N}][\p{L}\p{M}\p{N}.&' -]{1,24}?)[${CLOSING_MARKS}]?(?:\)|[,;][^()\n]{0,40}\))`,
  'uy',
);
const CAPITALS = /^\p{Lu}[\p{Lu}\p{N}.&]{1,7}$/u;
/** In scripts without capital letters. */
const CASELESS_WORD = /^\p{Lo}[\p{Lo}\p{M}]{1,7}$/u;
const SHORTEST_BY_INITIAL = 3;
/** UTF-16 units: no article. */
const SHORTEST_FIRST_WORD = 3;

/** The first word of a Romance name that goes on with a preposition, without its article. */
const BEFORE_PREPOSITION = new RegExp(
  String.raw`^(?:(?:Il|La|Lo|Le|El|A|O)\s|L['’])?(?<first>\p{Lu}\p{Ll}{2,20})\s(?:(?:di|del|della|dello|dei|de|du|des|da|do)\s|dell['’]|d['’])`,
  'u',
);

/** Last words under which English names go on: "the Journal" once The Wall Street Journal has been named. */
const SHORT_NAMES =
  new Set(words`Journal, Post, Times, Tribune, Herald, Globe, Chronicle, Telegraph, Mail, Mirror, Star, Examiner,
  Gazette, Independent, Observer`);

interface BoundName {
  readonly name: string;
  readonly outlet: NamedOutlet;
  /** Whether it stands for the outlet in quotation marks alone. */
  readonly quotedOnly: boolean;
}

/** The names that one text gives to outlets on its way: abbreviations in brackets, and names that it introduces. */
export class BoundNames {
  private readonly byFirstWord = new Map<string, BoundName[]>();
  /** The UTF-16 units that the first words begin with. */
  private readonly initials = new Set<number>();

  /** @param inflect further forms of a name in the language of the text */
  constructor(
    private readonly outlets: OutletDirectory,
    private readonly inflect: (name: string) => readonly string[],
  ) {}

  /** Whether a name that is bound may begin with the word between two offsets. */
  mayBeAt(text: string, start: number, end: number): boolean {
    return this.initials.has(text.charCodeAt(start)) && this.byFirstWord.has(text.slice(start, end));
  }

  /** The outlet that a name bound before stands for, where it starts here; of several, the one bound last. */
  at(text: string, start: number, word: string): { outlet: NamedOutlet; end: number } | null {
    for (const { name, outlet, quotedOnly } of this.byFirstWord.get(word) ?? []) {
      const end = endOfNameAt(text, start, name);
      if (end !== null && (!quotedOnly || quotedAround(text, { start, end }))) return { outlet, end };
    }
    return null;
  }

  /** Binds a name that the text introduces, its other forms and, in quotation marks, its first word. */
  bindIntroduced(name: string, outlet: NamedOutlet): void {
    const [first = '', ...more] = name.split(' ');
    if (more.length > 0 && first.length >= SHORTEST_FIRST_WORD) this.bind(first, outlet, true);
    for (const form of [...this.inflect(name), name]) this.bind(form, outlet);
  }

  /** Binds the last word of a name of several, or the first of "L'Eco di Bergamo", where a text would go on with it. */
  bindShortName(outlet: NamedOutlet): void {
    const first = BEFORE_PREPOSITION.exec(outlet.name)?.groups?.['first'];
    if (first !== undefined) this.bind(first, outlet);
    const parts = outlet.name.split(' ');
    const last = parts.at(-1) ?? '';
    if (parts.length > 1 && SHORT_NAMES.has(last)) this.bind(last, outlet);
  }

  /**
   * Binds the abbreviation, or the other name, that stands in brackets behind a name.
   *
   * @returns where that bracket ends, or `name.end` without one
   */
  bindBracketed(text: string, name: Span, outlet: NamedOutlet): number {
    BRACKETED.lastIndex = name.end;
    const short = BRACKETED.exec(text)?.groups?.['short'];
    if (short === undefined) return this.endOfQuoted(text, name.end, outlet);
    const end = BRACKETED.lastIndex;
    const isKnown = this.outlets.resolve(short)?.name === outlet.name;
    const names = [outlet.name, text.slice(name.start, name.end)];
    if (!isKnown && !names.some((full) => abbreviates(short, full))) return name.end;
    this.bind(short, outlet);
    return end;
  }

  /** Where the outlet's other name ends that stands in quotation marks there, or `end` without one. */
  private endOfQuoted(text: string, end: number, outlet: NamedOutlet): number {
    QUOTED.lastIndex = end;
    const short = QUOTED.exec(text)?.groups?.['short'];
    return short !== undefined && this.outlets.resolve(short)?.name === outlet.name ? QUOTED.lastIndex : end;
  }

  private bind(name: string, outlet: NamedOutlet, quotedOnly = false): void {
    const word = firstWord(name);
    if (word === '') return;
    this.initials.add(word.charCodeAt(0));
    const bound = this.byFirstWord.get(word) ?? [];
    if (bound[0]?.name === name && bound[0].outlet.name === outlet.name) return;
    const others = bound.filter((each) => each.name !== name);
    this.byFirstWord.set(word, [{ name, outlet, quotedOnly }, ...others]);
  }
}

/** Whether a short form's letters are in a name in this order, or, in three capitals or more, begin as the name does. */
function abbreviates(short: string, name: string): boolean {
  if (!CAPITALS.test(short) && !CASELESS_WORD.test(short)) return false;
  const letters = lettersOf(short);
  const full = lettersOf(name);
  if (CAPITALS.test(short) && letters.length >= SHORTEST_BY_INITIAL && full.startsWith(letters.charAt(0))) return true;
  let from = 0;
  for (const letter of letters) {
    const found = full.indexOf(letter, from);
    if (found < 0) return false;
    from = found + letter.length;
  }
  return true;
}

function lettersOf(name: string): string {
  return name.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
}
