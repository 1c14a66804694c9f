import type { Span } from '../../../domain/index.js';
import type { NamedOutlet } from './mention.js';
import { literal, NAME_END } from './outlet-names.js';
import { words } from '../words.js';

const BRACKETED_ABBREVIATION = /\s{1,2}\((\p{Lu}[\p{Lu}\p{N}.&]{1,7})[),;]/uy;
const CLOSING_BRACKET = /[^()\n]{0,40}\)/uy;
const FIRST_WORD = /[\p{L}\p{N}]+/u;

/** Last words under which English names go on: "the Journal" once The Wall Street Journal has been named. */
const SHORT_NAMES =
  new Set(words`Journal, Post, Times, Tribune, Herald, Globe, Chronicle, Telegraph, Mail, Mirror, Star, Examiner,
  Gazette, Independent, Observer`);

interface BoundName {
  readonly outlet: NamedOutlet;
  readonly pattern: RegExp;
}

/** The names that one text gives to outlets on its way: abbreviations in brackets, and names that it introduces. */
export class BoundNames {
  private readonly byFirstWord = new Map<string, BoundName>();

  /** The outlet that a name bound before stands for, where it starts here. */
  at(text: string, start: number, word: string): { outlet: NamedOutlet; end: number } | null {
    const bound = this.byFirstWord.get(word);
    if (!bound) return null;
    bound.pattern.lastIndex = start;
    return bound.pattern.test(text) ? { outlet: bound.outlet, end: bound.pattern.lastIndex } : null;
  }

  bind(name: string, outlet: NamedOutlet): void {
    const word = FIRST_WORD.exec(name)?.[0];
    if (word) this.byFirstWord.set(word, { outlet, pattern: new RegExp(literal(name) + NAME_END, 'uy') });
  }

  /** Binds the last word of a name of several, where a text would go on with it. */
  bindShortName(outlet: NamedOutlet): void {
    const parts = outlet.name.split(' ');
    const last = parts.at(-1) ?? '';
    if (parts.length > 1 && SHORT_NAMES.has(last)) this.bind(last, outlet);
  }

  /**
   * Binds the abbreviation that stands in brackets behind a name, if its letters are in the name in this order.
   *
   * @returns where that bracket ends, or `name.end` without one
   */
  bindAbbreviation(text: string, name: Span, outlet: NamedOutlet): number {
    BRACKETED_ABBREVIATION.lastIndex = name.end;
    const abbreviation = BRACKETED_ABBREVIATION.exec(text)?.[1];
    if (!abbreviation || !abbreviates(abbreviation, outlet.name)) return name.end;
    this.bind(abbreviation, outlet);
    CLOSING_BRACKET.lastIndex = BRACKETED_ABBREVIATION.lastIndex - 1;
    return CLOSING_BRACKET.test(text) ? CLOSING_BRACKET.lastIndex : name.end;
  }
}

function abbreviates(abbreviation: string, name: string): boolean {
  const letters = name.toUpperCase();
  let from = 0;
  for (const letter of abbreviation.replace(/[^\p{L}\p{N}]/gu, '')) {
    const found = letters.indexOf(letter, from);
    if (found < 0) return false;
    from = found + 1;
  }
  return true;
}
