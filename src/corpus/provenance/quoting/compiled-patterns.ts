import type { OutletKind } from '../outlets/outlet.js';
import { endingHere, startingHere, wordsSource } from './pattern-syntax.js';
import type { AttributionPattern, LanguagePatterns } from '../patterns/index.js';

/** One pattern of a language's file, ready to be tried at a mention. */
export interface CompiledAttribution {
  /** Tried where the outlet's lead-in starts; the words before it are the first group. */
  readonly before: RegExp;
  /** Tried where the mention ends, or null where nothing is needed there. */
  readonly after: RegExp | null;
  /** Whether the name is the first part of a compound: "APA-Anfrage". */
  readonly compound: boolean;
  readonly notBehind: RegExp | null;
  readonly notBefore: RegExp | null;
  readonly nameNotBehind: RegExp | null;
  readonly kinds: readonly OutletKind[] | null;
  readonly refusesHomographs: boolean;
  readonly coversPrevious: boolean;
}

const OUTLET = '{outlet}';
const SPACE = String.raw`\s{1,3}`;
/** What a bracket between a name and its verb may hold: "die Mitteldeutsche Zeitung (Montag) berichtet". */
const ASIDE = String.raw`(?:\s?\([^()\n]{1,40}\))?`;

/** Throws RangeError where a pattern has not exactly one outlet, or names a slot that its language does not have. */
export function compileAttributions({ attributions, slots }: LanguagePatterns): CompiledAttribution[] {
  return attributions.map((pattern) => compile(pattern, slots));
}

function compile(pattern: AttributionPattern, slots: LanguagePatterns['slots']): CompiledAttribution {
  const [before = '', after, ...more] = pattern.words.split(OUTLET);
  if (after === undefined || more.length > 0) throw new RangeError(`A pattern has one ${OUTLET}: ${pattern.words}`);
  const behind = (words: string): RegExp => endingHere(wordsSource(words, slots) + SPACE);
  return {
    before: endingHere(wordsSource(before, slots)),
    after: after === '' ? null : startingHere((after.startsWith(' ') ? ASIDE : '') + wordsSource(after, slots)),
    compound: after.startsWith('-'),
    notBehind: given(pattern.notBehind, behind),
    notBefore: given(pattern.notBefore, (words) => startingHere(SPACE + wordsSource(words, slots))),
    nameNotBehind: given(pattern.nameNotBehind, behind),
    kinds: pattern.kinds ?? null,
    refusesHomographs: pattern.refusesHomographs ?? false,
    coversPrevious: pattern.coversPrevious ?? false,
  };
}

function given(words: string | undefined, compiled: (words: string) => RegExp): RegExp | null {
  return words === undefined ? null : compiled(words);
}
