import { contains, type QuotedOutlet, type Span } from '../../../domain/index.js';
import { type Attribution, attributionOf } from './attribution.js';
import { CitedSources } from './cited-sources.js';
import { CompiledAttribution } from './compiled-patterns.js';
import { Coordination } from './coordination.js';
import { LeadIns } from './lead-in.js';
import { MentionFinder } from './mention-finder.js';
import type { Mention, NamedOutlet } from './mention.js';
import type { OutletKind } from '../outlets/outlet.js';
import type { OutletDirectory } from '../outlets/outlet-directory.js';
import type { LanguagePatterns } from '../patterns/index.js';
import { PossiblePatterns } from './possible-patterns.js';
import { ReachFinder } from './reach.js';
import { positionOf } from './sentence-position.js';
import { WordsNeeded } from './syntax/needed-words.js';
import { PhraseMatchers } from './syntax/phrase-matcher.js';
import { WordAffixes } from './word-affixes.js';

interface Candidate {
  readonly mention: Mention;
  readonly starts: readonly number[];
  readonly outlet: NamedOutlet;
  readonly attribution: Attribution | null;
}

interface Attributed extends Candidate {
  readonly attribution: Attribution;
}

/** An outlet that is quoted, and the position of the sentence in which it is. */
interface Quoted {
  readonly outlet: NamedOutlet;
  readonly position: number;
}

/** Finds the outlets that texts of one language attribute information to. */
export class QuotedOutletFinder {
  private readonly mentions: MentionFinder;
  private readonly leadIns: LeadIns;
  private readonly patterns: PossiblePatterns;
  private readonly coordination: Coordination;
  private readonly reach: ReachFinder;
  private readonly sources: CitedSources;

  constructor(outlets: OutletDirectory, patterns: LanguagePatterns) {
    this.mentions = new MentionFinder(outlets, patterns);
    const affixes = new WordAffixes(patterns);
    this.leadIns = new LeadIns(patterns, affixes);
    const language = {
      matchers: new PhraseMatchers(patterns.slots),
      needed: new WordsNeeded(patterns.slots),
      leadIn: patterns.leadIn,
      conjunctions: affixes.conjunctions,
    };
    const compiled = patterns.attributions.map((pattern) => new CompiledAttribution(pattern, language));
    this.patterns = new PossiblePatterns(compiled, affixes);
    this.coordination = new Coordination(patterns);
    this.reach = new ReachFinder(patterns);
    this.sources = new CitedSources(patterns);
  }

  /**
   * The outlets quoted, one for each attribution, in their order in the text.
   *
   * @param isOwn whether an outlet is the one that published the text: it does not quote itself
   */
  find(text: string, sentences: readonly Span[], isOwn: (outlet: NamedOutlet) => boolean): QuotedOutlet[] {
    const attributed = this.coordination.spread(text, this.candidates(text, sentences)).filter(isAttributed);
    const positions = new Set(attributed.map(({ attribution }) => positionOf(sentences, attribution.evidence.start)));
    const foreign = attributed.filter(({ outlet }) => !isOwn(outlet));
    const sources = this.sources.find(text, sentences, attributed);
    return foreign.map((one) => {
      const { mention, outlet, attribution } = one;
      const { name, language } = outlet;
      const { start, end } = attribution.evidence;
      const basis = mention.by === 'name' ? 'name' : 'reference';
      const reach = this.reach.reach(text, sentences, attribution, positions);
      const cites = sources.get(one) ?? null;
      return { name, language, basis, evidence: text.slice(start, end), start, end, reach, cites };
    });
  }

  private candidates(text: string, sentences: readonly Span[]): Candidate[] {
    const quoted: Quoted[] = [];
    const candidates: Candidate[] = [];
    let read = { position: -1, patterns: [] as readonly CompiledAttribution[] };
    for (const mention of this.mentions.find(text)) {
      const position = positionOf(sentences, mention.start);
      const sentence = sentences[position];
      const outlet = outletOf(mention, quoted, position);
      if (!sentence || !outlet) continue;
      if (read.position !== position) read = { position, patterns: this.patterns.of(text, sentence) };
      const starts = mention.by === 'pronoun' ? [mention.start] : this.leadIns.starts(text, mention.start);
      const fits = (evidence: Span): boolean => contains(sentence, evidence);
      const attribution = attributionOf({ text, mention, kind: outlet.kind, starts, fits }, read.patterns);
      if (attribution) quoted.push({ outlet, position });
      candidates.push({ mention, starts, outlet, attribution });
    }
    return candidates;
  }
}

/** Kinds that one noun may stand for, as papers are magazines and sites as well. */
function isPress(kind: OutletKind | null): boolean {
  return kind === 'newspaper' || kind === 'magazine' || kind === 'site';
}

function isAttributed(candidate: Candidate): candidate is Attributed {
  return candidate.attribution !== null;
}

/**
 * The outlet that a mention means: a noun alone means the last quoted outlet of its kind, a pronoun the last one, if it is
 * quoted in the same sentence or the one before.
 */
function outletOf(mention: Mention, quotedBefore: readonly Quoted[], position: number): NamedOutlet | null {
  if (mention.by === 'name') return mention.outlet;
  if (mention.by === 'pronoun') {
    const last = quotedBefore.at(-1);
    return last && position - last.position <= 1 ? last.outlet : null;
  }
  const { kind } = mention;
  const meant =
    quotedBefore.findLast(({ outlet }) => kind === null || outlet.kind === null || outlet.kind === kind) ??
    quotedBefore.findLast(({ outlet }) => isPress(kind) && isPress(outlet.kind));
  return meant?.outlet ?? null;
}
