import { type Citation, cite, overlaps, shift, type Span, type Statement } from '../../domain/index.js';
import type { AskedFor } from '../question/asked-for.js';
import { highlightIn } from './highlight.js';
import type { RankedSentence } from './rank-sentences.js';
import type { SentenceCandidate } from './candidate.js';
import { isSameStatement } from './same-statement.js';
import { understandableRun } from './standing-alone.js';

/** The most statements of an extracted answer. */
const MOST_STATEMENTS = 3;
/** Statements are added until this much of the probability is covered … */
const ENOUGH_PROBABILITY = 0.9;
/** … and none is added that is less likely than this. */
const LEAST_PROBABILITY = 0.05;

/** One statement before it is numbered: the sentence that answers best, and the same sentence of other articles. */
interface ChosenStatement {
  readonly run: Span;
  readonly candidates: [SentenceCandidate, ...SentenceCandidate[]];
}

/** Chooses one to three statements from ranked sentences, best first, with the citations that carry them. */
export function chooseStatements(
  ranked: readonly RankedSentence[],
  askedFor: AskedFor,
): {
  statements: Statement[];
  citations: Citation[];
} {
  const citations: Citation[] = [];
  const statements = chosenFrom(ranked).map(({ run, candidates }): Statement => {
    const [best, ...same] = candidates;
    const numbers = [cite(best.source, run), ...same.map((other) => cite(other.source, other.sentence))].map(
      (citation) => citations.push(citation),
    );
    const text = best.source.version.text.slice(run.start, run.end);
    const highlight = best.reading && highlightIn(text, shift(best.reading.span, -run.start), askedFor);
    return { text, highlight, citations: numbers };
  });
  return { statements, citations };
}

function chosenFrom(ranked: readonly RankedSentence[]): ChosenStatement[] {
  const chosen: ChosenStatement[] = [];
  let covered = 0;
  for (const { candidate, probability } of ranked) {
    const same = chosen.find(({ candidates: [first] }) => isRepetition(candidate, first));
    if (same) {
      same.candidates.push(candidate);
    } else if (chosen.some((statement) => isPartOf(candidate, statement))) {
      continue;
    } else if (isWanted(chosen.length, covered, probability)) {
      chosen.push({ run: understandableRun(candidate), candidates: [candidate] });
    }
    covered += probability;
  }
  return chosen;
}

function isWanted(chosen: number, covered: number, probability: number): boolean {
  if (chosen === 0) return true;
  return chosen < MOST_STATEMENTS && covered < ENOUGH_PROBABILITY && probability >= LEAST_PROBABILITY;
}

function isRepetition(candidate: SentenceCandidate, first: SentenceCandidate): boolean {
  return candidate.source.articleId !== first.source.articleId && isSameStatement(candidate.text, first.text);
}

function isPartOf(candidate: SentenceCandidate, { run, candidates: [first] }: ChosenStatement): boolean {
  return candidate.source.articleId === first.source.articleId && overlaps(candidate.sentence, run);
}
