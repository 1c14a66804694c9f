import type { Span } from '../../../domain/index.js';
import type { OutletKind } from '../outlets/outlet.js';
import { endingHere, startingHere } from './pattern-syntax.js';
import type { LanguagePatterns } from '../patterns/index.js';
import { anyOf, spaced } from './syntax/phrase-source.js';
import type { WordAffixes } from './word-affixes.js';

/** A capital letter that the start of a sentence or a quotation gives. */
const CAPITAL_BY_PLACE = /(?<=(?:^|[.!?…:;"“”„«»()–—-]|\n)\s{0,3})\p{Lu}/uy;
/** UTF-16 units. */
const SHORTEST_COMPOUND = 6;
const HYPHENED_PREFIX = /(?<=(?<![\p{L}\p{N}])(\p{L}{1,20}-))/uy;

/** A noun for an outlet where a text has it, without what is written in one with it. */
export interface OutletNoun extends Span {
  /** What kind of outlet it stands for, or null for any. */
  readonly kind: OutletKind | null;
  /** The noun itself, without endings. */
  readonly noun: string;
  /** Whether it is a compound that no list has: "Technologieportal", but "Handelsblatt" too. */
  readonly coined: boolean;
  /** Whether it can mean the outlet quoted last. */
  readonly referring: boolean;
  /** Whether an article is written in one with it. */
  readonly definite: boolean;
}

interface NounForm {
  readonly kind: OutletKind | null;
  readonly noun: string;
}

/** The nouns for an outlet in one language: "Zeitung", "news agency". */
export class OutletNouns {
  private readonly forms: ReadonlyMap<string, NounForm>;
  private readonly naming: ReadonlySet<string>;
  /** What stands before the last word of a naming noun of several words, by that word. */
  private readonly namingBehind: ReadonlyMap<string, RegExp>;
  /** What stands behind the first word of such a noun, by that word: "de noticias" behind "agencia". */
  private readonly namingAhead: ReadonlyMap<string, RegExp>;
  private readonly referring: ReadonlySet<string> | null;
  private readonly definite: RegExp | null;
  private readonly behind: RegExp;
  private readonly compound: RegExp | null;

  constructor(
    { outletNouns, namingNouns, referringNouns, leadIn }: LanguagePatterns,
    private readonly affixes: WordAffixes,
  ) {
    const byKind = Object.entries(outletNouns) as [OutletKind | 'any', readonly string[]][];
    const forms = byKind.flatMap(([kind, nouns]) => nouns.flatMap((noun) => this.formsOf(noun, kind)));
    // Nouns themselves come last, so that no other noun with an ending stands in their place.
    this.forms = new Map(
      forms.toSorted(([a, { noun: b }], [c, { noun: d }]) => c.length - d.length - (a.length - b.length)),
    );
    this.naming = new Set(namingNouns);
    this.namingBehind = beginnings(namingNouns.filter((noun) => noun.includes(' ')));
    this.namingAhead = endings(namingNouns.filter((noun) => noun.includes(' ')));
    this.referring = referringNouns ? new Set(referringNouns) : null;
    this.compound = leadIn.compoundNoun === null ? null : endingHere(leadIn.compoundNoun);
    this.definite =
      leadIn.definite && endingHere(`${spaced(anyOf(leadIn.definite, 'behind'))}(?:${spaced(leadIn.adjective)})?`);
    const suffix =
      affixes.suffixes.length > 0 ? `(?=(?:${affixes.suffixes.join('|')})?(?![\\p{L}\\p{N}]))` : '(?![\\p{L}\\p{N}])';
    const listed = Object.values(outletNouns)
      .flat()
      .toSorted((a, b) => b.length - a.length);
    this.behind = new RegExp(`${leadIn.nounBehind ? String.raw`[\s-]` : '-'}${anyOf(listed)}${suffix}`, 'uy');
  }

  /** Every word that is a noun as it stands here or owes its capital letter to its place. */
  get words(): readonly string[] {
    return [...this.forms.keys()].flatMap((form) => [form, form.charAt(0).toUpperCase() + form.slice(1)]);
  }

  /** Whether the word between two offsets is a noun by what it ends with. */
  isCompoundAt(text: string, start: number, end: number): boolean {
    if (!this.compound || end - start < SHORTEST_COMPOUND) return false;
    this.compound.lastIndex = end;
    return this.compound.exec(text)?.[1]?.length === end - start;
  }

  /** The noun at a word whose capital letter it may owe to its place, or null. */
  atSentenceStart(text: string, start: number, word: string): OutletNoun | null {
    const lower = word.charAt(0).toLowerCase() + word.slice(1);
    if (lower === word || !this.forms.has(lower)) return null;
    return owesCapitalToPlace(text, start) ? this.at(start, lower) : null;
  }

  /** The noun at a word of a text, or null. */
  at(start: number, word: string): OutletNoun | null {
    for (const length of this.affixes.lengths(word)) {
      const rest = length === 0 ? word : word.slice(length);
      const bare = this.forms.get(rest);
      if (bare) return this.found(start + length, bare, false);
      const article = this.affixes.articles.find(
        (each) => rest.startsWith(each) && this.forms.has(rest.slice(each.length)),
      );
      const form = article && this.forms.get(rest.slice(article.length));
      if (form) return this.found(start + length, form, true, article.length);
    }
    return this.isCompoundAt(word, 0, word.length) ? this.found(start, { noun: word, kind: null }, false) : null;
  }

  /** Whether an unknown name beside a noun is an outlet's. */
  isNaming(text: string, { noun, start, end }: OutletNoun): boolean {
    return (
      this.naming.has(noun) ||
      matchesAt(this.namingBehind.get(noun), text, start) ||
      matchesAt(this.namingAhead.get(noun), text, end)
    );
  }

  /** The noun with its hyphened prefix ("US-Zeitung") where it means an outlet named before: "die Zeitung". */
  standingAlone(text: string, noun: OutletNoun): Span | null {
    if (!noun.referring) return null;
    HYPHENED_PREFIX.lastIndex = noun.start;
    const start = noun.start - (HYPHENED_PREFIX.exec(text)?.[1]?.length ?? 0);
    if (!this.definite || noun.definite) return { start, end: noun.end };
    this.definite.lastIndex = start;
    return this.definite.test(text) ? { start, end: noun.end } : null;
  }

  /** Where a name ends that a noun follows ("Bild newspaper", "Bild-Zeitung"), or `end` without one. */
  endBehind(text: string, end: number): number {
    this.behind.lastIndex = end;
    return this.behind.test(text) ? this.behind.lastIndex : end;
  }

  private formsOf(noun: string, kind: OutletKind | 'any'): [string, NounForm][] {
    const form = { noun, kind: kind === 'any' ? null : kind };
    return ['', ...this.affixes.suffixes].map((suffix) => [noun + suffix, form]);
  }

  private found(start: number, { noun, kind }: NounForm, definite: boolean, article = 0): OutletNoun {
    const referring = this.referring?.has(noun) ?? true;
    const coined = !this.forms.has(noun);
    return { start, end: start + article + noun.length, kind, noun, coined, referring, definite };
  }
}

/** Whether a capital letter there may come from the start of a sentence or a quotation. */
export function owesCapitalToPlace(text: string, start: number): boolean {
  return matchesAt(CAPITAL_BY_PLACE, text, start);
}

function matchesAt(pattern: RegExp | undefined, text: string, at: number): boolean {
  if (!pattern) return false;
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** For nouns of several words, what matches where the first of them ends, by that word. */
function endings(nouns: readonly string[]): ReadonlyMap<string, RegExp> {
  const byFirst = new Map<string, string[]>();
  for (const noun of nouns) {
    const [, first = '', rest = ''] = /^(\S+)(\s.*)$/u.exec(noun) ?? [];
    byFirst.set(first, [...(byFirst.get(first) ?? []), rest]);
  }
  return new Map([...byFirst].map(([first, rests]) => [first, startingHere(anyOf(rests))]));
}

/** For nouns of several words, what matches where the last of them starts, by that word. */
function beginnings(nouns: readonly string[]): ReadonlyMap<string, RegExp> {
  const byLast = new Map<string, string[]>();
  for (const noun of nouns) {
    const [, first = '', last = ''] = /^(.*)\s(\S+)$/u.exec(noun) ?? [];
    byLast.set(last, [...(byLast.get(last) ?? []), first]);
  }
  return new Map([...byLast].map(([last, firsts]) => [last, endingHere(spaced(anyOf(firsts, 'behind')))]));
}
