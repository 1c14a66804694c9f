import { contains, type QuotedOutlet, type Span } from '../../../domain/index.js';
import { type Attribution, attributionOf } from './attribution.js';
import { type CompiledAttribution, compileAttributions } from './compiled-patterns.js';
import { Coordination } from './coordination.js';
import { LeadIns } from './lead-in.js';
import { MentionFinder } from './mention-finder.js';
import type { Mention, NamedOutlet } from './mention.js';
import type { OutletDirectory } from '../outlets/outlet-directory.js';
import type { LanguagePatterns } from '../patterns/index.js';
import { ReachFinder } from './reach.js';
import { positionOf } from './sentence-position.js';

interface Candidate {
  readonly mention: Mention;
  readonly starts: readonly number[];
  readonly outlet: NamedOutlet;
  readonly attribution: Attribution | null;
}

interface Attributed extends Candidate {
  readonly attribution: Attribution;
}

/** Finds the outlets that texts of one language attribute information to. */
export class QuotedOutletFinder {
  private readonly mentions: MentionFinder;
  private readonly leadIns: LeadIns;
  private readonly patterns: readonly CompiledAttribution[];
  private readonly coordination: Coordination;
  private readonly reach: ReachFinder;

  constructor(outlets: OutletDirectory, patterns: LanguagePatterns) {
    this.mentions = new MentionFinder(outlets, patterns);
    this.leadIns = new LeadIns(patterns);
    this.patterns = compileAttributions(patterns);
    this.coordination = new Coordination(patterns);
    this.reach = new ReachFinder(patterns);
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
    return foreign.map(({ outlet: { name, language }, attribution }) => {
      const { start, end } = attribution.evidence;
      const reach = this.reach.reach(text, sentences, attribution, positions);
      return { name, language, evidence: text.slice(start, end), start, end, reach };
    });
  }

  private candidates(text: string, sentences: readonly Span[]): Candidate[] {
    const fits = (evidence: Span): boolean => {
      const sentence = sentences[positionOf(sentences, evidence.start)];
      return sentence !== undefined && contains(sentence, evidence);
    };
    const quoted: NamedOutlet[] = [];
    const candidates: Candidate[] = [];
    for (const mention of this.mentions.find(text)) {
      const outlet = outletOf(mention, quoted);
      if (!outlet) continue;
      const starts = this.leadIns.starts(text, mention.start);
      const attribution = attributionOf({ text, mention, kind: outlet.kind, starts, fits }, this.patterns);
      if (attribution) quoted.push(outlet);
      candidates.push({ mention, starts, outlet, attribution });
    }
    return candidates;
  }
}

function isAttributed(candidate: Candidate): candidate is Attributed {
  return candidate.attribution !== null;
}

/** The outlet that a mention means; a noun alone means the last quoted outlet of its kind. */
function outletOf(mention: Mention, quotedBefore: readonly NamedOutlet[]): NamedOutlet | null {
  if (mention.by === 'name') return mention.outlet;
  const { kind } = mention;
  return quotedBefore.findLast((outlet) => kind === null || outlet.kind === null || outlet.kind === kind) ?? null;
}
