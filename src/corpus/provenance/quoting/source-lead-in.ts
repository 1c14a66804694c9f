import { type Matcher, NOWHERE } from './syntax/matching.js';
import { parsePhrase } from './syntax/phrase.js';
import type { PhraseMatchers } from './syntax/phrase-matcher.js';
import { isWordAt, isWordBefore } from './text-words.js';

const SOURCE = '{source}';

/** The words around a cited source, ready to be tried. Matchers are made when they are first tried. */
export class SourceLeadIn {
  /** Whether the words can open a sentence: where none stand before or some behind the source, its end is not sure there. */
  readonly mayOpen: boolean;
  private readonly before: string;
  private readonly behind: string;
  private matchBefore: Matcher | null = null;
  private matchBehind: Matcher | null = null;

  /** Throws RangeError where the words have not exactly one source. */
  constructor(
    words: string,
    private readonly matchers: PhraseMatchers,
  ) {
    const [before = '', behind, ...more] = words.split(SOURCE);
    if (behind === undefined || more.length > 0) throw new RangeError(`A lead-in has one ${SOURCE}: ${words}`);
    this.before = before;
    this.behind = behind;
    this.mayOpen = before !== '' && behind === '';
  }

  /** Where the words before a source end that stand at an offset, which is where the source starts; or NOWHERE. */
  endBefore(text: string, at: number): number {
    this.matchBefore ??= this.matchers.matcher(parsePhrase(this.before), 'ahead', (_, end) => end);
    return this.matchBefore(text, at);
  }

  /** Where a source ends that starts at an offset: with its clause, or sooner before the words behind it; or NOWHERE. */
  startBehind(text: string, start: number, clauseEnd: number): number {
    if (this.behind === '') return clauseEnd;
    this.matchBehind ??= this.matchers.matcher(parsePhrase(this.behind), 'ahead', atWordEnd);
    for (let end = start + 1; end < clauseEnd; end++) {
      if (isWordBefore(text, end) && !isWordAt(text, end) && this.matchBehind(text, end) !== NOWHERE) return end;
    }
    return NOWHERE;
  }
}

function atWordEnd(text: string, at: number): number {
  return isWordAt(text, at) ? NOWHERE : at;
}
