import type { OutletKind } from '../outlets/outlet.js';
import type { AttributionPattern, LanguagePatterns } from '../patterns/index.js';
import { behindSpaces, type Matcher, NOWHERE } from './syntax/matching.js';
import type { NeededWords, WordsNeeded } from './syntax/needed-words.js';
import { parsePhrase, type Phrase } from './syntax/phrase.js';
import { firstOf, type PhraseMatchers, spaceMatcher } from './syntax/phrase-matcher.js';
import { isWordAt, isWordBefore } from './text-words.js';

const OUTLET = '{outlet}';
/** What a bracket between a name and its verb may hold: "die Mitteldeutsche Zeitung (Montag) berichtet". */
const ASIDE = /\s?\([^()\n]{1,40}\)/uy;

/** What the patterns of one language share. */
export interface PatternLanguage {
  readonly matchers: PhraseMatchers;
  readonly needed: WordsNeeded;
  readonly leadIn: LanguagePatterns['leadIn'];
  /** What may be written in one with the first word of a pattern, and belongs to it then. */
  readonly conjunctions: readonly string[];
}

/** One pattern of a language's file, ready to be tried at a mention. Matchers are made when they are first tried. */
export class CompiledAttribution {
  /** A sentence without a word of each of these cannot hold the pattern. */
  readonly needs: readonly NeededWords[];
  /** Whether the words before the mention are quicker to try than those behind it. */
  readonly beforeFirst: boolean;
  /** Whether the name is the first part of a compound: "APA-Anfrage". */
  readonly compound: boolean;

  private readonly wordsBefore: Phrase;
  private readonly wordsBehind: Phrase;
  private readonly matchers = new Map<string, Matcher>();

  /** Throws RangeError where the pattern has not exactly one outlet. */
  constructor(
    readonly pattern: AttributionPattern,
    private readonly language: PatternLanguage,
  ) {
    const [before = '', behind, ...more] = pattern.words.split(OUTLET);
    if (behind === undefined || more.length > 0) throw new RangeError(`A pattern has one ${OUTLET}: ${pattern.words}`);
    this.wordsBefore = parsePhrase(before);
    this.wordsBehind = parsePhrase(behind);
    const { needed } = language;
    this.needs = [...needed.of(this.wordsBefore, 'before'), ...needed.of(this.wordsBehind, 'behind')];
    this.beforeFirst = !before.includes('…') || behind.includes('…');
    this.compound = behind.startsWith('-');
  }

  holdsFor(kind: OutletKind | null): boolean {
    return this.pattern.kinds === undefined || (kind !== null && this.pattern.kinds.includes(kind));
  }

  /** Where the words before an outlet start, tried where its lead-in does; NOWHERE where they do not stand there. */
  startBefore(text: string, leadIn: number): number {
    return this.matcher('before', () =>
      this.language.matchers.matcher(this.wordsBefore, 'behind', behindConjunction(this.language.conjunctions)),
    )(text, leadIn);
  }

  /** Where the words behind a mention end, which can be where it ends itself; NOWHERE where they do not stand there. */
  endBehind(text: string, mention: number): number {
    if (this.wordsBehind.length === 0) return mention;
    return this.matcher('behind', () =>
      this.besides(this.language.matchers.matcher(this.wordsBehind, 'ahead', atWordEnd)),
    )(text, mention);
  }

  /** Whether words of these end where the pattern's start. */
  isRefusedBehind(text: string, start: number): boolean {
    return this.endsHere('notBehind', this.pattern.notBehind, text, start);
  }

  /** Whether words of these end where the outlet's lead-in starts. */
  isNameRefusedBehind(text: string, leadIn: number): boolean {
    return this.endsHere('nameNotBehind', this.pattern.nameNotBehind, text, leadIn);
  }

  /** Whether words of these start where the pattern's end. */
  isRefusedBefore(text: string, end: number): boolean {
    const { notBefore } = this.pattern;
    if (notBefore === undefined) return false;
    const matcher = this.matcher('notBefore', () => {
      const words = this.language.matchers.matcher(parsePhrase(notBefore), 'ahead', atWordEnd);
      const behindSpace = behindSpaces('ahead', words);
      return /^\(?\[?,/u.test(notBefore) ? firstOf([words, behindSpace]) : behindSpace;
    });
    return matcher(text, end) !== NOWHERE;
  }

  /** Whether the pattern's words have words of these among them. */
  isRefusedWith(words: string): boolean {
    const { notWith } = this.pattern;
    if (notWith === undefined) return false;
    const matcher = this.matcher('notWith', () =>
      this.language.matchers.matcher(parsePhrase(notWith), 'ahead', atWordEnd),
    );
    for (let start = 0; start < words.length; start++) {
      if (!isWordBefore(words, start) && matcher(words, start) !== NOWHERE) return true;
    }
    return false;
  }

  private endsHere(name: string, words: string | undefined, text: string, at: number): boolean {
    if (words === undefined) return false;
    const matcher = this.matcher(name, () => {
      const ending = this.language.matchers.matcher(parsePhrase(words), 'behind', atWordStart);
      return words.endsWith('ـ') ? ending : spaceMatcher('behind', ending);
    });
    return matcher(text, at) !== NOWHERE;
  }

  /** Lets what may stand between the outlet and the words behind it: an adjective behind a noun, a bracket. */
  private besides(words: Matcher): Matcher {
    const { adjectiveBehind } = this.language.leadIn;
    const [first] = this.wordsBehind;
    if (first?.kind !== 'text' || !/^[\s,]/u.test(first.text)) return words;
    const behindAside = firstOf([behindSource(ASIDE, words), words]);
    if (adjectiveBehind === undefined) return behindAside;
    const adjective = new RegExp(String.raw`\s(?:${adjectiveBehind})`, 'uy');
    return firstOf([behindSource(adjective, behindAside), behindAside]);
  }

  private matcher(name: string, made: () => Matcher): Matcher {
    const known = this.matchers.get(name);
    if (known) return known;
    const matcher = made();
    this.matchers.set(name, matcher);
    return matcher;
  }
}

function atWordEnd(text: string, at: number): number {
  return isWordAt(text, at) ? NOWHERE : at;
}

/** Where no word goes on: marks may stand right behind one. */
function atWordStart(text: string, at: number): number {
  return isWordBefore(text, at) && isWordAt(text, at) ? NOWHERE : at;
}

/** At a word's start, or behind a conjunction with which the word starts. */
function behindConjunction(conjunctions: readonly string[]): Matcher {
  return (text, at) => {
    const written = conjunctions.find((each) => text.endsWith(each, at) && !isWordBefore(text, at - each.length));
    return written === undefined ? atWordStart(text, at) : at - written.length;
  };
}

function behindSource(source: RegExp, next: Matcher): Matcher {
  return (text, at) => {
    source.lastIndex = at;
    return source.test(text) ? next(text, source.lastIndex) : NOWHERE;
  };
}
