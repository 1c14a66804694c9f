import type { Span } from '../../../domain/index.js';
import type { CompiledAttribution } from './compiled-patterns.js';
import { WORD } from './pattern-syntax.js';
import { folded, type NeededWords } from './syntax/needed-words.js';
import type { WordAffixes } from './word-affixes.js';

const WORDS = new RegExp(WORD, 'gu');
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
    const known = new Map<string, number>();
    this.patterns = patterns.map((pattern) => ({
      pattern,
      sets: [...new Set(pattern.needs.map((needed) => this.setNumber(needed, known)))],
    }));
  }

  /** The patterns that the sentence may hold, in their order. */
  of(text: string, { start, end }: Span): readonly CompiledAttribution[] {
    const present = new Set<number>();
    for (const [word] of text.slice(start, end).matchAll(WORDS)) {
      for (const form of this.formsOf(word)) {
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

  private setNumber(needed: NeededWords, known: Map<string, number>): number {
    const key = [...needed].join(' ');
    const number = known.get(key) ?? known.size;
    if (!known.has(key)) {
      for (const word of needed) this.setsOf.set(word, [...(this.setsOf.get(word) ?? []), number]);
      known.set(key, number);
    }
    return number;
  }
}
