import type { OutletKind } from '../outlets/outlet.js';
import { endingHere, endingHereWithPrefix, startingHere, wholeWords } from './pattern-syntax.js';
import type { AttributionPattern, LanguagePatterns } from '../patterns/index.js';
import { type NeededWords, neededWords } from './syntax/needed-words.js';
import { parsePhrase, type Phrase } from './syntax/phrase.js';
import { phraseSource, type Slots, spaced } from './syntax/phrase-source.js';

const OUTLET = '{outlet}';
/** What a bracket between a name and its verb may hold: "die Mitteldeutsche Zeitung (Montag) berichtet". */
const ASIDE = String.raw`(?:\s?\([^()\n]{1,40}\))?`;

type Language = Pick<LanguagePatterns, 'slots' | 'leadIn' | 'affixes'>;

/** One pattern of a language's file, ready to be tried at a mention. Expressions are made when they are first tried. */
export class CompiledAttribution {
  /** A sentence without a word of each of these cannot hold the pattern. */
  readonly needs: readonly NeededWords[];
  /** Whether the words before the mention are quicker to try than those behind it. */
  readonly beforeFirst: boolean;
  /** Whether the name is the first part of a compound: "APA-Anfrage". */
  readonly compound: boolean;

  private readonly wordsBefore: Phrase;
  private readonly wordsBehind: Phrase;
  private readonly expressions = new Map<string, RegExp>();

  /** Throws RangeError where the pattern has not exactly one outlet, or names a slot that its language does not have. */
  constructor(
    readonly pattern: AttributionPattern,
    private readonly language: Language,
  ) {
    const [before = '', behind, ...more] = pattern.words.split(OUTLET);
    if (behind === undefined || more.length > 0) throw new RangeError(`A pattern has one ${OUTLET}: ${pattern.words}`);
    this.wordsBefore = parsePhrase(before);
    this.wordsBehind = parsePhrase(behind);
    const { slots } = language;
    this.needs = [...neededWords(this.wordsBefore, slots, 'before'), ...neededWords(this.wordsBehind, slots, 'behind')];
    this.beforeFirst = !before.includes('…') || behind.includes('…');
    this.compound = behind.startsWith('-');
  }

  holdsFor(kind: OutletKind | null): boolean {
    return this.pattern.kinds === undefined || (kind !== null && this.pattern.kinds.includes(kind));
  }

  /** Tried where the outlet's lead-in starts; the words before it are the first group. */
  get before(): RegExp {
    return this.expression('before', () =>
      endingHereWithPrefix(this.source(this.wordsBefore, 'behind'), this.language.affixes?.conjunctions ?? []),
    );
  }

  /** Tried where the mention ends, or null where nothing is needed there. */
  get behind(): RegExp | null {
    if (this.wordsBehind.length === 0) return null;
    return this.expression('behind', () => startingHere(this.aside() + this.source(this.wordsBehind, 'ahead')));
  }

  get notBehind(): RegExp | null {
    return this.wordsBeforehand('notBehind', this.pattern.notBehind);
  }

  get nameNotBehind(): RegExp | null {
    return this.wordsBeforehand('nameNotBehind', this.pattern.nameNotBehind);
  }

  get notBefore(): RegExp | null {
    const { notBefore } = this.pattern;
    if (notBefore === undefined) return null;
    const between = /^\[?,/u.test(notBefore) ? '' : String.raw`\s{1,3}`;
    return this.expression('notBefore', () => startingHere(between + this.source(parsePhrase(notBefore), 'ahead')));
  }

  get notWith(): RegExp | null {
    const { notWith } = this.pattern;
    if (notWith === undefined) return null;
    return this.expression('notWith', () => wholeWords(this.source(parsePhrase(notWith), 'ahead')));
  }

  private wordsBeforehand(name: string, words: string | undefined): RegExp | null {
    if (words === undefined) return null;
    const source = (): string => this.source(parsePhrase(words), 'behind');
    return this.expression(name, () => endingHere(words.endsWith('ـ') ? source() : spaced(source())));
  }

  private source(phrase: Phrase, direction: 'ahead' | 'behind'): string {
    return phraseSource(phrase, this.language.slots satisfies Slots, direction);
  }

  /** What may stand between the outlet and the words behind it: an adjective behind a noun, a bracket. */
  private aside(): string {
    const { adjectiveBehind } = this.language.leadIn;
    const [first] = this.wordsBehind;
    if (first?.kind !== 'text' || !/^[\s,]/u.test(first.text)) return '';
    return (adjectiveBehind === undefined ? '' : String.raw`(?:\s(?:${adjectiveBehind}))?`) + ASIDE;
  }

  private expression(name: string, made: () => RegExp): RegExp {
    const known = this.expressions.get(name);
    if (known) return known;
    const expression = made();
    this.expressions.set(name, expression);
    return expression;
  }
}
