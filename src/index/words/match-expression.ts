import type { TermFrequencies } from './term-frequencies.js';
import type { Tokens } from './tokens.js';

/** How much a match of a word counts in BM25 beside one of a gram. On XQuAD, 1 to 4 find the same within a point. */
export const WEIGHTS = { words: 2, grams: 1 } as const;

/** The most terms in an expression; a question has some sixty. */
const MOST_TERMS = 200;
/** Terms that are looked up however common they are. */
const FEWEST_TERMS = 4;

/** What looking terms up may cost. */
export interface LookupBudget {
  readonly frequencies: TermFrequencies;
  /** Passages in the corpus. */
  readonly passages: number;
  /** Occurrences, a term in a passage, that may be read. */
  readonly occurrences: number;
}

interface Term {
  readonly column: keyof Tokens;
  readonly text: string;
  /** The passages that hold it, estimated. */
  readonly cost: number;
}

/**
 * An FTS5 expression that any of a question's terms matches, each looked for in its own column. Where a budget is given, the
 * commonest terms are left out: FTS5 reads every occurrence of every term, and those tell passages apart the least.
 *
 * @returns null where there is nothing to look for
 */
export function matchExpression(tokens: Tokens, budget: LookupBudget | null): string | null {
  const terms = [...termsOf('words', tokens, budget), ...termsOf('grams', tokens, budget)];
  const chosen = budget ? withinBudget(terms, budget.occurrences) : terms.slice(0, MOST_TERMS);
  const columns = [columnExpression('words', chosen), columnExpression('grams', chosen)];
  return columns.filter((column) => column !== null).join(' OR ') || null;
}

function termsOf(column: keyof Tokens, tokens: Tokens, budget: LookupBudget | null): Term[] {
  return [...new Set(tokens[column])].map((text) => ({
    column,
    text,
    cost: budget ? budget.frequencies.shareOf(column, text) * budget.passages : 0,
  }));
}

/** The rarest terms, as many as may be read. */
function withinBudget(terms: readonly Term[], occurrences: number): Term[] {
  let left = occurrences;
  return terms
    .toSorted((a, b) => a.cost - b.cost)
    .slice(0, MOST_TERMS)
    .filter(({ cost }, index) => {
      left -= cost;
      return left >= 0 || index < FEWEST_TERMS;
    });
}

/** Terms hold no quotation marks; quoting keeps FTS5 from reading words such as "or" as its own. */
function columnExpression(column: keyof Tokens, terms: readonly Term[]): string | null {
  const quoted = terms.filter((term) => term.column === column).map(({ text }) => `"${text}"`);
  return quoted.length === 0 ? null : `${column} : (${quoted.join(' OR ')})`;
}
