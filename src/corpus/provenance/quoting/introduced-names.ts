import type { Span } from '../../../domain/index.js';
import { CAPITALISED_NAME, HOST, inDifferentScripts } from './name-shapes.js';
import { CLOSING_MARKS, OPENING_MARKS } from './quotation-marks.js';
import { anyOf } from './syntax/phrase-source.js';

const IN_MARKS = String.raw`[^${OPENING_MARKS}${CLOSING_MARKS}\n]{1,60}?`;
const QUOTED = String.raw`(?<open>[${OPENING_MARKS}]\s?|')(?<quoted>${IN_MARKS})\s?[${CLOSING_MARKS}']`;
/** "РГВК «Дагестан»". */
const LABELLED = String.raw`(?<labelled>\p{Lu}{2,6}\s[${OPENING_MARKS}]${IN_MARKS}[${CLOSING_MARKS}])`;
/** "15min", "iROZHLAS". */
const ODD = String.raw`\p{N}{1,3}\p{L}[\p{L}\p{N}]{1,20}|\p{Ll}{1,2}\p{Lu}[\p{L}\p{N}]{1,20}`;
/** A small word in Latin letters, among others. */
const FOREIGN = String.raw`|(?<foreign>[a-z][\w-]{2,30})`;

export interface IntroducedName extends Span {
  readonly name: string;
  readonly quoted: boolean;
}

/** What a language says about unknown names. */
export interface NamingRules {
  /** Matches words with which no name goes on. */
  readonly neverInNames: RegExp;
  /** Words that may have a capital letter before a name and are not part of it, in small letters. */
  readonly smallWords: ReadonlySet<string>;
  /** Outlet nouns; the first words of those of several may stand between a name and the last word. */
  readonly nouns: readonly string[];
  /** What can stand between the noun and the name, as a regular expression's source. */
  readonly adjectiveBehind: string | undefined;
  /** What may follow a name and an apostrophe in the same word. */
  readonly suffixes: readonly string[];
}

/** Finds the names that an outlet noun introduces. */
export class IntroducedNames {
  private readonly behindNoun: RegExp;
  private readonly beforeNoun: RegExp;
  private readonly suffixed: RegExp | null;

  constructor(private readonly rules: NamingRules) {
    const { nouns, suffixes, adjectiveBehind } = rules;
    const modifiers = new Set(nouns.filter((noun) => noun.includes(' ')).map((noun) => noun.replace(/\s\S+$/u, '')));
    this.beforeNoun = new RegExp(
      `(?<=(?<![\\p{L}\\p{N}])(?<name>${CAPITALISED_NAME})(?<between>\\s(?:${anyOf([...modifiers], 'behind')}\\s)?))`,
      'uy',
    );
    this.suffixed = suffixes.length > 0 ? new RegExp(`^[^'’]+(?=['’](?:${suffixes.join('|')})$)`, 'u') : null;
    const adjectives = adjectiveBehind === undefined ? '' : String.raw`(?:\s(?:${adjectiveBehind})){0,3}?`;
    const isLatin = nouns.some((noun) => /\p{Script=Latin}/u.test(noun));
    const unquoted = `(?<host>${HOST})|(?<run>${CAPITALISED_NAME})|(?<odd>${ODD})${isLatin ? '' : FOREIGN}`;
    this.behindNoun = new RegExp(String.raw`${adjectives}\s{1,3}(?:${QUOTED}|${LABELLED}|${unquoted})`, 'uy');
  }

  /**
   * The name behind a noun, in quotation marks or as a run of capitalised words: "die Zeitung »Kleiner Bote«",
   * "the newspaper Kleiner Bote".
   */
  behind(text: string, noun: Span): IntroducedName | null {
    this.behindNoun.lastIndex = noun.end;
    const { open = '', quoted, labelled, host, run, odd, foreign } = this.behindNoun.exec(text)?.groups ?? {};
    const end = this.behindNoun.lastIndex;
    if (quoted !== undefined) {
      const start = text.lastIndexOf(open, end - quoted.length - 1);
      return quoted.trim() === '' ? null : { name: quoted.trim(), quoted: true, start, end };
    }
    if (foreign !== undefined && !inDifferentScripts(foreign, text.slice(noun.start, noun.end))) return null;
    const whole = labelled ?? host ?? odd ?? foreign ?? run ?? '';
    const name = run === undefined ? whole : this.upToNoName(run);
    const start = end - whole.length;
    return name === '' ? null : { name, quoted: labelled !== undefined, start, end: start + name.length };
  }

  /** The run of capitalised words before a noun that follows names: "the Kleiner Bote newspaper". */
  before(text: string, noun: Span, earliest: number): IntroducedName | null {
    this.beforeNoun.lastIndex = noun.start;
    const { name: run = '', between = '' } = this.beforeNoun.exec(text)?.groups ?? {};
    const name = this.fromNameOn(run);
    if (name === '') return null;
    const end = noun.start - between.length;
    const start = end - name.length;
    return start < earliest ? null : { name, quoted: false, start, end };
  }

  /** A run of words up to the first that cannot be the name's: "Montag", or one in another script. */
  private upToNoName(run: string): string {
    const [first = '', ...more] = run.split(' ');
    const kept = [first];
    if (this.rules.neverInNames.test(first)) return '';
    for (const word of more) {
      const ended = this.suffixed?.test(kept.at(-1) ?? '');
      if (ended || this.rules.neverInNames.test(word) || inDifferentScripts(first, word)) break;
      kept.push(word);
    }
    const last = kept.pop() ?? '';
    return [...kept, this.suffixed?.exec(last)?.[0] ?? last].join(' ');
  }

  private fromNameOn(run: string): string {
    const { neverInNames, smallWords } = this.rules;
    const words = run.split(/\s/u);
    const last = words.findLastIndex((word) => neverInNames.test(word) || smallWords.has(word.toLowerCase()));
    return words.slice(last + 1).join(' ');
  }
}
