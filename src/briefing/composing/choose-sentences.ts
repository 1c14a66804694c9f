import { SAME_FACT } from '../../domain/index.js';
import type { ComparedSentences, StorySentence } from './sentences.js';
import type { StoryWish } from './story-writer.js';

/** A sentence in the reader's own language is worth it that it is a little less central … */
const OWN_LANGUAGE = 0.3;
/** … and one of an outlet that is not quoted yet, too. */
const OTHER_OUTLET = 0.1;
/** How much the similarity to what is chosen already counts against a sentence. */
const REPETITION = 0.5;
/** Less than this is not worth telling: what an article says aside. */
const LEAST_WEIGHT = 0.12;

/** The headline of a story and the statements that say what else is known. */
export interface ChosenSentences {
  readonly headline: StorySentence;
  readonly statements: readonly StorySentence[];
}

/**
 * Chooses sentences that say most of a story and each something else, by maximal marginal relevance (Carbonell and Goldstein 1998).
 *
 * @returns null where no sentence is left, as where nothing is new
 */
export function chooseSentences(compared: ComparedSentences, wish: StoryWish): ChosenSentences | null {
  const candidates = wish.newSince === null ? compared.sentences : newSentences(compared, wish.newSince);
  const worth = ({ article, weight }: StorySentence): number =>
    weight + (article.version.language === wish.language ? OWN_LANGUAGE : 0);
  const headline = best(candidates, worth);
  if (!headline) return null;
  const chosen = [headline];
  while (chosen.length <= wish.statements) {
    const rest = candidates.filter(
      (one) =>
        one.weight >= LEAST_WEIGHT && chosen.every((other) => compared.similarity(one.row, other.row) < SAME_FACT),
    );
    const next = best(rest, (one) => worth(one) - repetition(one, chosen, compared) + newOutlet(one, chosen));
    if (!next) break;
    chosen.push(next);
  }
  return { headline, statements: chosen.slice(1) };
}

/** The sentences of articles that arrived since a moment which say what no article before them says. */
function newSentences({ sentences, similarity }: ComparedSentences, since: string): StorySentence[] {
  const known = sentences.filter(({ article }) => article.arrivedAt < since);
  return sentences.filter(
    (one) =>
      one.article.arrivedAt >= since &&
      one.weight >= LEAST_WEIGHT &&
      known.every((other) => similarity(one.row, other.row) < SAME_FACT),
  );
}

function repetition(one: StorySentence, chosen: readonly StorySentence[], { similarity }: ComparedSentences): number {
  return REPETITION * Math.max(0, ...chosen.map((other) => similarity(one.row, other.row)));
}

function newOutlet({ article }: StorySentence, chosen: readonly StorySentence[]): number {
  return chosen.some((other) => other.article.version.outlet === article.version.outlet) ? 0 : OTHER_OUTLET;
}

/** The one that is worth most, the first of equals. */
function best(sentences: readonly StorySentence[], worth: (sentence: StorySentence) => number): StorySentence | null {
  let found: StorySentence | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const sentence of sentences) {
    const value = worth(sentence);
    if (value <= most) continue;
    found = sentence;
    most = value;
  }
  return found;
}
