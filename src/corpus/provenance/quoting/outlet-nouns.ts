import type { Span } from '../../../domain/index.js';
import type { OutletKind } from '../outlets/outlet.js';
import { anyOf, endingHere, startingHere } from './pattern-syntax.js';
import type { LanguagePatterns } from '../patterns/index.js';

const HYPHENED_PREFIX = /(?<=(?<![\p{L}\p{N}])(\p{L}{1,20}-))/uy;

/** The nouns for an outlet in one language: "Zeitung", "news agency". */
export class OutletNouns {
  private readonly kinds: ReadonlyMap<string, OutletKind | null>;
  private readonly naming: ReadonlySet<string>;
  private readonly definite: RegExp;
  private readonly behind: RegExp | null;

  constructor({ outletNouns, namingNouns, leadIn }: LanguagePatterns) {
    const byKind = Object.entries(outletNouns) as [OutletKind | 'any', readonly string[]][];
    this.kinds = new Map(byKind.flatMap(([kind, nouns]) => nouns.map((noun) => [noun, kind === 'any' ? null : kind])));
    this.naming = new Set(namingNouns);
    this.definite = endingHere(String.raw`${anyOf(leadIn.definite)}\s{1,3}`);
    this.behind = leadIn.nounBehind ? startingHere(String.raw`\s${anyOf([...this.kinds.keys()])}`) : null;
  }

  /** The kind of outlet that a noun stands for, null for any, undefined where the word is no such noun. */
  kindOf(word: string): OutletKind | null | undefined {
    return this.kinds.get(word);
  }

  /** Whether an unknown name behind the noun is an outlet's. */
  names(noun: string): boolean {
    return this.naming.has(noun);
  }

  /** The noun with its hyphened prefix ("US-Zeitung") where it means an outlet named before: "die Zeitung". */
  standingAlone(text: string, noun: Span): Span | null {
    HYPHENED_PREFIX.lastIndex = noun.start;
    const start = noun.start - (HYPHENED_PREFIX.exec(text)?.[1]?.length ?? 0);
    this.definite.lastIndex = start;
    return this.definite.test(text) ? { start, end: noun.end } : null;
  }

  /** Where a name ends that a noun follows ("Bild newspaper"), or `end` without one. */
  endBehind(text: string, end: number): number {
    if (!this.behind) return end;
    this.behind.lastIndex = end;
    return this.behind.test(text) ? this.behind.lastIndex : end;
  }
}
