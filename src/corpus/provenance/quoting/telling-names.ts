import type { Span } from '../../../domain/index.js';
import type { OutletKind } from '../outlets/outlet.js';
import type { LanguagePatterns } from '../patterns/index.js';
import { OPENING_MARKS } from './quotation-marks.js';
import { CAPITALISED_NAME, CAPITALISED_WORD, PARTICLE } from './name-shapes.js';

/** A name that tells by itself that it is an outlet's. */
export interface ToldName extends Span {
  readonly name: string;
  readonly kind: OutletKind | null;
}

type Kinds = ReadonlyMap<string, OutletKind | null>;

const WORDS_BEFORE = 3;

/** An article that belongs to a name in quotation marks: "« Le Courrier du Val »". */
const QUOTED_ARTICLE = new RegExp(
  String.raw`(?<=[${OPENING_MARKS}]\s?((?:Le|La|Les|El|Il|Lo|De|Het|O|A)\s|L['’]))`,
  'uy',
);

/** Finds unknown names of outlets by the word in them that tells what they are: "Sunderford Post", "Radio Vorarlberg". */
export class TellingNames {
  private readonly last: Kinds;
  private readonly first: Kinds;
  private readonly before: RegExp;
  private readonly behind = new RegExp(String.raw`\s${PARTICLE}{0,2}${CAPITALISED_NAME}`, 'uy');

  /** @param smallWords words that may have a capital letter before a name and are not part of it */
  constructor(
    { tellingNames, neverInNames, affixes }: Pick<LanguagePatterns, 'tellingNames' | 'neverInNames' | 'affixes'>,
    private readonly smallWords: ReadonlySet<string>,
  ) {
    this.last = kindsOf(tellingNames?.last);
    this.first = kindsOf(tellingNames?.first);
    this.nominatives = tellingNames?.nominatives ?? {};
    this.neverInNames = neverInNames;
    const suffixes = affixes?.suffixes ?? [];
    this.suffix = suffixes.length > 0 ? new RegExp(`['’](?:${suffixes.join('|')})(?=\\s|$)`, 'u') : null;
    const part = tellingNames?.partBefore ?? CAPITALISED_WORD;
    this.before = new RegExp(String.raw`(?<=(?<![\p{L}\p{M}\p{N}'’-])(${part})[\s-])`, 'uy');
  }

  private readonly nominatives: Readonly<Record<string, string>>;
  private readonly neverInNames: RegExp;
  /** Matches an ending set off from a name: "Radyo Vatan'ın". */
  private readonly suffix: RegExp | null;

  /** The words that tell. */
  get words(): readonly string[] {
    return [...this.last.keys(), ...this.first.keys()];
  }

  /**
   * The name that a word is part of, or null.
   *
   * @param earliest where it may start: no earlier name is part of it
   */
  at(text: string, start: number, word: string, earliest: number): ToldName | null {
    const lastKind = this.last.get(word);
    if (lastKind !== undefined) return this.endingIn(text, { start, end: start + word.length }, lastKind, earliest);
    const firstKind = this.first.get(word);
    return firstKind === undefined ? null : this.beginningWith(text, { start, end: start + word.length }, firstKind);
  }

  private endingIn(text: string, { start, end }: Span, kind: OutletKind | null, earliest: number): ToldName | null {
    let from = start;
    for (let words = 0; words < WORDS_BEFORE; words++) {
      const part = this.partBefore(text, from);
      if (part === null || part < earliest) break;
      from = part;
    }
    return from === start ? null : { start: from, end, name: text.slice(from, end), kind };
  }

  private partBefore(text: string, at: number): number | null {
    this.before.lastIndex = at;
    const part = this.before.exec(text)?.[1];
    if (part === undefined || this.smallWords.has(part.toLowerCase()) || this.neverInNames.test(part)) return null;
    return at - 1 - part.length;
  }

  private beginningWith(text: string, { start, end }: Span, kind: OutletKind | null): ToldName | null {
    this.behind.lastIndex = end;
    const behind = this.behind.exec(text)?.[0];
    if (behind === undefined) return null;
    const words = behind.slice(1).split(' ');
    const never = words.findIndex((word) => this.neverInNames.test(word));
    const run = never < 0 ? behind : behind.slice(0, words.slice(0, never).join(' ').length + 1).trimEnd();
    const kept = run.slice(0, this.suffix?.exec(run)?.index ?? run.length);
    if (kept.trim() === '') return null;
    QUOTED_ARTICLE.lastIndex = start;
    const article = QUOTED_ARTICLE.exec(text)?.[1] ?? '';
    const name = article + this.nominative(text.slice(start, end)) + kept;
    return { start: start - article.length, end: end + kept.length, name, kind };
  }

  private nominative(first: string): string {
    return this.nominatives[first] ?? first;
  }
}

function kindsOf(byKind: Readonly<Partial<Record<OutletKind | 'any', readonly string[]>>> = {}): Kinds {
  const entries = Object.entries(byKind) as [OutletKind | 'any', readonly string[]][];
  return new Map(entries.flatMap(([kind, words]) => words.map((word) => [word, kind === 'any' ? null : kind])));
}
