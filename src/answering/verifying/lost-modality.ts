import type { Alignment, QuotePart } from './alignment.js';
import { lexiconsFor } from './lexicons.js';
import { isClaimed, keepsModality } from './modality/compare.js';
import { type ModalWord, modalWords, statedModality } from './modality/read-modality.js';
import { isSaying, type ReadTexts, type TextReading } from './reading.js';
import type { RefusalReason } from './verdict.js';

/** What the logit of a statement's having lost a modal word of its quotes is made of. */
export const MODALITY_FEATURES = ['margin', 'spoken', 'done', 'likeness', 'within', 'future'] as const;

interface Decision {
  /** By `MODALITY_FEATURES`. */
  readonly weights: readonly number[];
  readonly intercept: number;
  /** The logit from which on a modal word is lost. */
  readonly least: number;
}

/** For what may be or is to be, and for what is claimed; fitted by bench/fit-modality.ts. */
const EVENTS: Decision = { weights: [5.85, 0.57, 0.84, -4.49, -0.2, -0.6], intercept: 0, least: 0.3 };
const CLAIMS: Decision = { weights: [4.86, 0.99, 1.95, -4.38, -1.48, 0], intercept: -0.15, least: 0.6 };

/** The coverage that is taken where there is nothing to be covered, and the margin where a quote is one clause alone. */
const USUAL_COVERAGE = 0.3;
const USUAL_MARGIN = 0.15;

/** A modal word of the quotes that a statement does not keep. */
export interface UnkeptModality extends ModalWord {
  /** As they stand in its quote. */
  readonly word: string;
  /** By `MODALITY_FEATURES`. */
  readonly features: readonly number[];
}

/**
 * Whether a statement tells as a fact what its quotes tell as what may be, is planned, expected or claimed: it has no word that keeps it and
 * speaks of the clause that the modal word stands in.
 */
export function lostModality(stated: TextReading, quotes: readonly ReadTexts[], alignment: Alignment): RefusalReason[] {
  const lost = unkeptModality(stated, quotes, alignment).filter(({ modality, features }) => {
    const decision = isClaimed(modality) ? CLAIMS : EVENTS;
    return lossLogit(decision, features) >= decision.least;
  });
  const [claim, event] = [true, false].map((claimed) => lost.find(({ modality }) => isClaimed(modality) === claimed));
  return [
    ...(event ? [{ kind: 'modality-lost', word: event.word } as const] : []),
    ...(claim ? [{ kind: 'claim-as-fact', word: claim.word } as const] : []),
  ];
}

/** The logit of a modal word's being lost, by its features. */
export function lossLogit({ weights, intercept }: Omit<Decision, 'least'>, features: readonly number[]): number {
  return weights.reduce((sum, weight, place) => sum + weight * (features[place] ?? 0), intercept);
}

/** The modal words of quotes that a statement does not keep, with what tells whether it speaks of what they stand by. */
export function unkeptModality(
  stated: TextReading,
  quotes: readonly ReadTexts[],
  alignment: Alignment,
): UnkeptModality[] {
  const { modality: lexicon } = lexiconsFor(stated.language);
  if (!lexicon) return [];
  const found = quotes.map(({ reading: { tokens, language, dateTokens } }) => {
    const known = lexiconsFor(language).modality;
    return known ? modalWords(tokens, known, dateTokens) : [];
  });
  if (found.every((words) => words.length === 0)) return [];
  const kept = statedModality(stated.tokens, lexicon, stated.dateTokens);
  return found.flatMap((words, quote) =>
    words.flatMap((modal): UnkeptModality[] => {
      if (keepsModality(modal.modality, kept)) return [];
      const { margin, spoken } = spokenOf(modal, quote, quotes, alignment);
      const isWithin = quotes[quote]?.reading.language === stated.language;
      const likeness = alignment.likenessOf({ ...modal, quote });
      const features = [margin, spoken, kept.isDone, likeness, isWithin, modal.modality === 'future'].map(Number);
      return [{ ...modal, word: quotes[quote]?.text.slice(modal.start, modal.end) ?? '', features }];
    }),
  );
}

/** How much better a statement covers the clause of a modal word than the rest, and the likeness of their words in it or the next. */
function spokenOf(
  modal: ModalWord,
  quote: number,
  quotes: readonly ReadTexts[],
  alignment: Alignment,
): { margin: number; spoken: number } {
  const clauses = quotes[quote]?.reading.polarity.clauses ?? [];
  const place = clauses.findIndex(({ start, end }) => start <= modal.start && modal.end <= end);
  const { start, end } = clauses[place] ?? modal;
  const beside = (to: number): QuotePart[] => [
    { quote, start, end: modal.start },
    { quote, start: modal.end, end: to },
  ];
  const rest = quotes.flatMap(({ text }, other) =>
    other === quote
      ? [
          { quote, start: 0, end: start },
          { quote, start: end, end: text.length },
        ]
      : [{ quote: other, start: 0, end: text.length }],
  );
  const coverage = alignment.coverage(beside(end));
  const left = alignment.coverage(rest);
  return {
    margin: left === null ? USUAL_MARGIN : (coverage ?? USUAL_COVERAGE) - left,
    spoken: alignment.mutual(beside(clauses[place + 1]?.end ?? end), (token) => isSaying(token, quotes)),
  };
}
