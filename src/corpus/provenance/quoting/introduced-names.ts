import type { Span } from '../../../domain/index.js';
import { CLOSING_MARKS, OPENING_MARKS } from './quotation-marks.js';
import { anyOf } from './syntax/phrase-source.js';

const QUOTED = String.raw`(?<open>[${OPENING_MARKS}]\s?|')(?<quoted>[^${OPENING_MARKS}${CLOSING_MARKS}\n]{1,60}?)\s?[${CLOSING_MARKS}']`;

/** A capitalised word of a name. */
export const CAPITALISED_WORD = String.raw`\p{Lu}[\p{L}\p{M}\p{N}]{0,40}(?:[.&'’‘-][\p{L}\p{N}]{1,40}){0,4}`;
const PARTICLE = String.raw`(?:(?:de|da|das|do|dos|del|della|dello|delle|dei|des|di|la|le|les|el|los|il|al|of|the|für|du|van|het)\s|(?:al|el|ar|as|at)-|d['’])`;
const PART_BEHIND = String.raw`\s(?:${PARTICLE}{0,2}${CAPITALISED_WORD}|\p{N}{1,4}(?![\p{L}\p{N}]))`;
/** A run of up to five capitalised words, with the small ones that names have among them. */
export const CAPITALISED_NAME = `${CAPITALISED_WORD}(?:${PART_BEHIND}){0,4}`;

export interface IntroducedName extends Span {
  readonly name: string;
  readonly quoted: boolean;
}

/** Finds the names that an outlet noun introduces. */
export class IntroducedNames {
  private readonly behindNoun: RegExp;
  private readonly beforeNoun: RegExp;
  private readonly written: RegExp | null;

  /**
   * @param neverInNames matches words with which no name goes on
   * @param adjectiveBehind what can stand between the noun and the name, as a regular expression's source
   * @param startsNoName words that may have a capital letter before a name and are not part of it
   * @param nouns outlet nouns; the first words of those of several may stand between a name and the last word
   * @param suffixes what may follow a name and an apostrophe in the same word
   */
  constructor(
    private readonly neverInNames: RegExp,
    adjectiveBehind: string | undefined,
    private readonly startsNoName: ReadonlySet<string>,
    nouns: readonly string[],
    suffixes: readonly string[],
  ) {
    const modifiers = new Set(nouns.filter((noun) => noun.includes(' ')).map((noun) => noun.replace(/\s\S+$/u, '')));
    this.beforeNoun = new RegExp(
      `(?<=(?<![\\p{L}\\p{N}])(?<name>${CAPITALISED_NAME})(?<between>\\s(?:${anyOf([...modifiers], 'behind')}\\s)?))`,
      'uy',
    );
    this.written = suffixes.length > 0 ? new RegExp(`^[^'’]+(?=['’](?:${suffixes.join('|')})$)`, 'u') : null;
    const adjectives = adjectiveBehind === undefined ? '' : String.raw`(?:\s(?:${adjectiveBehind})){0,2}?`;
    this.behindNoun = new RegExp(String.raw`${adjectives}\s{1,3}(?:${QUOTED}|(?<run>${CAPITALISED_NAME}))`, 'uy');
  }

  /**
   * The name behind a noun, in quotation marks or as a run of capitalised words: "die Zeitung »Kleiner Bote«",
   * "the newspaper Kleiner Bote".
   */
  behind(text: string, nounEnd: number): IntroducedName | null {
    this.behindNoun.lastIndex = nounEnd;
    const groups = this.behindNoun.exec(text)?.groups;
    if (!groups) return null;
    const { open = '', quoted, run = '' } = groups;
    const end = this.behindNoun.lastIndex;
    if (quoted !== undefined) {
      const start = text.lastIndexOf(open, end - quoted.length - 1);
      return quoted.trim() === '' ? null : { name: quoted.trim(), quoted: true, start, end };
    }
    const name = this.upToNoName(run);
    const start = end - run.length;
    return name === '' ? null : { name, quoted: false, start, end: start + name.length };
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

  private upToNoName(run: string): string {
    const words = run.split(' ');
    const end = words.findIndex((word) => this.neverInNames.test(word));
    const name = end < 0 ? words : words.slice(0, end);
    const suffixed = this.written ? name.findIndex((word) => this.written?.test(word)) : -1;
    if (suffixed < 0) return name.join(' ');
    const last = this.written?.exec(name[suffixed] ?? '')?.[0] ?? '';
    return [...name.slice(0, suffixed), last].join(' ');
  }

  private fromNameOn(run: string): string {
    const words = run.split(/\s/u);
    const last = words.findLastIndex(
      (word) => this.neverInNames.test(word) || this.startsNoName.has(word.toLowerCase()),
    );
    return words.slice(last + 1).join(' ');
  }
}
