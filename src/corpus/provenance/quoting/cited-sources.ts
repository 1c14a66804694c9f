import { overlaps, type Span } from '../../../domain/index.js';
import type { Attribution } from './attribution.js';
import { clauseEnd } from './clause-end.js';
import type { Mention, NamedOutlet } from './mention.js';
import type { LanguagePatterns } from '../patterns/index.js';
import { positionOf } from './sentence-position.js';
import { SourceLeadIn } from './source-lead-in.js';
import { type Matcher, NOWHERE } from './syntax/matching.js';
import { parsePhrase } from './syntax/phrase.js';
import { PhraseMatchers } from './syntax/phrase-matcher.js';
import { isWordAt, isWordBefore } from './text-words.js';

/** UTF-16 units of a sentence that are read for a source, at most. */
const LONGEST_SOURCE = 300;
/** A source has a word of so many letters: none is a pronoun or a number. */
const TELLING_WORD = /[\p{L}\p{M}]{4}/u;
/** What can stand between an attribution and a lead-in: a case ending, a bracket, a comma. */
const BETWEEN = /(?:['’][\p{L}\p{M}]{1,6})?(?:\s?\([^()\n]{1,40}\))?[,،]?\s/uy;
const LOOSE_END = /[\s.,;:،؛–—-]+$/u;
/** UTF-16 units of a clause before an attribution in which is looked who speaks. */
const LONGEST_SUBJECT = 80;
const CLAUSE_BEFORE = /[^,،;:!?«»„“”"]*$/u;
const LINK = /^[,،]?\s*$/u;

interface Attributed {
  readonly mention: Mention;
  /** Where the mention's lead-in can start. */
  readonly starts: readonly number[];
  readonly outlet: NamedOutlet;
  readonly attribution: Attribution;
}

/** Finds whom the outlets that are quoted cite in turn: "Diplomaten" in "Die Zeitung beruft sich auf Diplomaten". */
export class CitedSources {
  private readonly leadIns: readonly SourceLeadIn[];
  private readonly relative: Matcher;
  private readonly relativeEnd: Matcher | null;
  private readonly spokenTo: Matcher;

  constructor({ citing, slots }: Pick<LanguagePatterns, 'citing' | 'slots'>) {
    const matchers = new PhraseMatchers(slots);
    const anyOf = (words: readonly string[], direction: 'ahead' | 'behind'): Matcher =>
      matchers.matcher([{ kind: 'choice', phrases: words.map(parsePhrase), optional: false }], direction, atWordEdge);
    this.leadIns = citing.leadIns.map((words) => new SourceLeadIn(words, matchers));
    this.relative = anyOf(citing.relatives, 'ahead');
    this.relativeEnd = citing.relativesEndWith ? anyOf(citing.relativesEndWith, 'behind') : null;
    this.spokenTo = anyOf(citing.spokenTo, 'ahead');
  }

  /**
   * The source that each attribution's outlet cites: the one beside the attribution itself, or else the first beside
   * another one to the same outlet. Without those for which there is none, and those that cite an outlet.
   */
  find<A extends Attributed>(text: string, sentences: readonly Span[], attributed: readonly A[]): Map<A, Span> {
    const found = new Map<A, Span>();
    const firsts = new Map<string, Span>();
    for (const [place, one] of attributed.entries()) {
      const sentence = sentences[positionOf(sentences, one.attribution.evidence.start)];
      const source = sentence ? this.beside(text, sentence, one) : null;
      if (!source || isOutlet(source, attributed, place)) continue;
      found.set(one, source);
      if (!firsts.has(one.outlet.name)) firsts.set(one.outlet.name, source);
    }
    for (const one of attributed) {
      const source = found.get(one) ?? firsts.get(one.outlet.name);
      if (source) found.set(one, source);
    }
    return found;
  }

  private beside(text: string, sentence: Span, one: Attributed): Span | null {
    const { mention, attribution } = one;
    const { evidence } = attribution;
    if (this.isSpokenTo(text.slice(clauseStart(text, sentence.start, evidence.start), evidence.end))) return null;
    const anchors = new Set([mention.end, evidence.end]);
    for (const leadIn of this.leadIns) {
      for (const anchor of anchors) {
        const source = this.behindAnchor(text, anchor, sentence, leadIn);
        if (source) return source;
      }
      const source = this.before(text, sentence, one, leadIn);
      if (source) return source;
    }
    return null;
  }

  private behindAnchor(text: string, anchor: number, sentence: Span, leadIn: SourceLeadIn): Span | null {
    BETWEEN.lastIndex = anchor;
    if (!BETWEEN.test(text)) return null;
    const start = leadIn.endBefore(text, BETWEEN.lastIndex);
    if (start === NOWHERE || start >= sentence.end) return null;
    const end = this.endOfClause(text, start, sentence.end);
    const last = leadIn.startBehind(text, start, end);
    return last === NOWHERE ? null : asSource(text, start, last);
  }

  /** The source of a lead-in that opens the sentence: right before the attribution, or before a comma and the outlet. */
  private before(text: string, sentence: Span, { starts, attribution }: Attributed, leadIn: SourceLeadIn): Span | null {
    const { evidence } = attribution;
    if (!leadIn.mayOpen) return null;
    const start = leadIn.endBefore(text, sentence.start);
    if (start === NOWHERE || start >= evidence.start) return null;
    const end = this.endOfClause(text, start, evidence.start);
    const isLinked = end === evidence.start || starts.includes(evidence.start);
    return isLinked && LINK.test(text.slice(end, evidence.start)) ? asSource(text, start, end) : null;
  }

  private endOfClause(text: string, start: number, sentenceEnd: number): number {
    const limit = Math.min(sentenceEnd, start + LONGEST_SOURCE);
    let isRelative = false;
    const end = clauseEnd(text, start, limit, (comma) => {
      if (isRelative || !this.isRelative(text, comma + 1, limit)) return false;
      isRelative = true;
      return true;
    });
    return end < sentenceEnd && end === limit ? lastWordEnd(text, start, end) : end;
  }

  /** Whether a relative clause opens behind a comma. */
  private isRelative(text: string, behindComma: number, limit: number): boolean {
    if (this.relative(text, behindComma + 1) === NOWHERE) return false;
    if (!this.relativeEnd) return true;
    const end = clauseEnd(text, behindComma, limit, () => false);
    const words = text.slice(behindComma, end).replace(LOOSE_END, '');
    return this.relativeEnd(words, words.length) !== NOWHERE;
  }

  private isSpokenTo(clause: string): boolean {
    for (let start = 0; start < clause.length; start++) {
      if (!isWordBefore(clause, start) && this.spokenTo(clause, start) !== NOWHERE) return true;
    }
    return false;
  }
}

/** Whether a source names an outlet that is quoted itself, other than the one that cites it. */
function isOutlet(source: Span, attributed: readonly Attributed[], place: number): boolean {
  const name = attributed[place]?.outlet.name;
  const isNamed = (one: Attributed): boolean => one.outlet.name !== name && overlaps(one.mention, source);
  for (let next = place + 1; next < attributed.length; next++) {
    const other = attributed[next];
    if (!other || other.mention.start >= source.end) break;
    if (isNamed(other)) return true;
  }
  for (let next = place - 1; next >= 0; next--) {
    const other = attributed[next];
    if (!other || other.mention.end <= source.start) break;
    if (isNamed(other)) return true;
  }
  return false;
}

/** Where the clause starts in which an attribution stands, a few words before it at most. */
function clauseStart(text: string, sentenceStart: number, attribution: number): number {
  const from = Math.max(sentenceStart, attribution - LONGEST_SUBJECT);
  const before = text.slice(from, attribution);
  return from + (CLAUSE_BEFORE.exec(before)?.index ?? 0);
}

function asSource(text: string, start: number, end: number): Span | null {
  const words = text.slice(start, end).replace(LOOSE_END, '');
  const opening = words.length - words.trimStart().length;
  return TELLING_WORD.test(words) ? { start: start + opening, end: start + words.length } : null;
}

function lastWordEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isWordAt(text, at) && isWordBefore(text, at)) at--;
  return at;
}

/** Where no word is cut: at either end of a match. */
function atWordEdge(text: string, at: number): number {
  return isWordAt(text, at) && isWordBefore(text, at) ? NOWHERE : at;
}
