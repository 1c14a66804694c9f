import type { RefusalReason } from './verdict.js';

/** The support below which quotes do not say all that a statement says; as the one below chosen after bench/fit-support.ts. */
const LEAST_SUPPORT = -1;
/** The support from which on one doubt that words leave is put aside. */
const EXCUSING_SUPPORT = 1.5;

/**
 * What is left of the doubts about a statement when it has been read together with its quotes.
 *
 * @param doubts what its words leave in doubt
 * @param support the support reader's logit; null where there is none, and all doubts stand
 */
export function refusalsLeft(doubts: readonly RefusalReason[], support: number | null): readonly RefusalReason[] {
  if (support === null) return doubts;
  const [first] = doubts;
  if (first === undefined) return support < LEAST_SUPPORT ? [{ kind: 'not-supported', support }] : [];
  const isOne = doubts.every(({ kind }) => kind === first.kind);
  return isOne && support >= EXCUSING_SUPPORT ? [] : doubts;
}
