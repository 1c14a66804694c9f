import type { Span } from '../../../domain/index.js';
import type { CompiledAttribution } from './compiled-patterns.js';
import { folded, type NeededWords } from './syntax/needed-words.js';
import { nextWordStart, wordEnd } from './text-words.js';
import type { WordAffixes } from './word-affixes.js';

/** A letter to Unicode, an apostrophe to who writes it. */
const LETTER_APOSTROPHE = 'ʼ';

/** Tells which patterns a sentence can hold, by the words in it: all others need not be tried. */
export class PossiblePatterns {
  /** By a word, the sets that it is in. */
  private readonly setsOf = new Map<string, number[]>();
  private readonly patterns: readonly { readonly pattern: CompiledAttribution; readonly sets: readonly number[] }[];

  constructor(
    patterns: readonly CompiledAttribution[],
    private readonly affixes: WordAffixes,
  ) {
    const numbers = new Map<NeededWords, number>();
    this.patterns = patterns.map((pattern) => ({
      pattern,
      sets: [...new Set(pattern.needs.map((needed) => this.setNumber(needed, numbers)))],
    }));
  }

  /** The patterns that the sentence may hold, in their order. */
  of(text: string, { start, end }: Span): readonly CompiledAttribution[] {
    const present = new Set<number>();
    for (let from = nextWordStart(text, start), to = from; from < end; from = nextWordStart(text, to)) {
      to = wordEnd(text, from);
      for (const form of this.formsOf(text.slice(from, Math.min(to, end)))) {
        for (const set of this.setsOf.get(folded(form)) ?? []) present.add(set);
      }
    }
    return this.patterns.filter(({ sets }) => sets.every((set) => present.has(set))).map(({ pattern }) => pattern);
  }

  private formsOf(word: string): readonly string[] {
    if (word.includes(LETTER_APOSTROPHE)) return [word, ...word.split(LETTER_APOSTROPHE)];
    const conjunction = this.affixes.conjunctions.find((each) => word.startsWith(each));
    return conjunction === undefined ? [word] : [word, word.slice(conjunction.length)];
  }

  private setNumber(needed: NeededWords, numbers: Map<NeededWords, number>): number {
    const known = numbers.get(needed);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(needed, number);
    for (const word of needed) {
      const sets = this.setsOf.get(word);
      if (sets) sets.push(number);
      else this.setsOf.set(word, [number]);
    }
    return number;
  }
}
