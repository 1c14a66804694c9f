import { contains } from '../../domain/index.js';
import type { Alignment, QuotePart } from './alignment.js';
import { lexiconsFor } from './lexicons.js';
import { modalWords, statedModality } from './modality/read-modality.js';
import { isSaying, type ReadTexts, type TextReading } from './reading.js';

/** How much better a statement covers what another one says than what the outlet says where it is of that other one. */
const LEAST_MARGIN = 0.05;
/** The same for a statement without a word of saying, which speaks of another sentence. */
const LEAST_MARGIN_APART = 0.2;

const SENTENCE_END = /[.;!?؛؟…]["»”“)]?\s*$/u;

interface Part extends QuotePart {
  /** Whether the outlet stands in it by its name. */
  readonly isOutlets: boolean;
  readonly isSaid: boolean;
}

/**
 * Whether a statement without the outlet that its quotes are attributed to is of another part of them: of what somebody else says, or of
 * another sentence.
 */
export function isOfAnother(stated: TextReading, quotes: readonly ReadTexts[], alignment: Alignment): boolean {
  const parts = quotes.flatMap((text, quote) => partsOf(text, quote));
  const own = parts.filter(({ isOutlets }) => isOutlets);
  const covered = parts.filter(({ isOutlets }) => !isOutlets).map((part) => ({ part, by: alignment.coverage([part]) }));
  const best = covered.reduce<(typeof covered)[number] | null>(
    (most, one) => ((one.by ?? 0) > (most?.by ?? 0) ? one : most),
    null,
  );
  const [first] = own;
  if (!best || !first) return false;
  const margin = (best.by ?? 0) - Math.max(...own.map((part) => alignment.coverage([part]) ?? 0));
  const isApart = isAnotherSentence(best.part, first, quotes);
  if (isTold(stated)) return (best.part.isSaid || isApart) && margin >= LEAST_MARGIN;
  return isApart && margin >= LEAST_MARGIN_APART;
}

function partsOf({ text, reading, outlets }: ReadTexts, quote: number): Part[] {
  const { tokens, language, dateTokens, polarity } = reading;
  const { modality } = lexiconsFor(language);
  const claims = modality ? modalWords(tokens, modality, dateTokens).filter((word) => word.modality === 'claim') : [];
  return polarity.clauses.map((clause) => ({
    quote,
    start: clause.start,
    end: clause.end,
    isOutlets: outlets.some((outlet) => contains(clause, outlet)),
    isSaid:
      claims.some((claim) => contains(clause, claim)) ||
      tokens.some((token) => contains(clause, token) && isSaying(token, [{ text, reading, outlets }])),
  }));
}

function isAnotherSentence(one: Part, other: Part, quotes: readonly ReadTexts[]): boolean {
  if (one.quote !== other.quote) return true;
  const { text = '', reading } = quotes[one.quote] ?? {};
  const [from, to] = [Math.min(one.start, other.start), Math.max(one.start, other.start)];
  return (reading?.polarity.clauses ?? []).some(
    ({ start }) => from < start && start <= to && SENTENCE_END.test(text.slice(0, start)),
  );
}

/** Whether a statement says that somebody says so. */
function isTold({ tokens, language, dateTokens }: TextReading): boolean {
  const { modality } = lexiconsFor(language);
  if (!modality) return false;
  const { modalities, says } = statedModality(tokens, modality, dateTokens);
  return says || modalities.has('claim');
}
