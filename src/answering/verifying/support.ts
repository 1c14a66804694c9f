import type { SupportableStatement, SupportReader } from '../../domain/index.js';
import { AskedTogether } from './asked-together.js';
import type { Doubts } from './by-meaning.js';
import type { RefusalReason } from './verdict.js';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The support below which quotes do not say all that a statement says; as those below chosen after bench/fit-support.ts. */
const LEAST_SUPPORT = -1.25;
/** The same where something is slightly in doubt. */
const LEAST_SUPPORT_IN_DOUBT = 0;
/** The support from which on one doubt that words leave is put aside. */
const EXCUSING_SUPPORT = 1.25;

/** A doubt that is not put aside, for the model reads what quotes say and hardly who says it. */
const STANDING: RefusalReason['kind'] = 'attribution-lost';

/** The most statements of one call of the model. */
const STATEMENTS_AT_ONCE = 8;

/** Settles what words leave open about statements by reading them together with their quotes. */
export class Support {
  private readonly together: AskedTogether<SupportableStatement, number> | null;

  /** @param reader null where there is none, and all doubts stand */
  constructor(reader: SupportReader | null) {
    this.together = reader && new AskedTogether(async (statements) => reader.support(statements), STATEMENTS_AT_ONCE);
  }

  /** What is left of the doubts about a statement. */
  async refusalsLeft(statement: SupportableStatement, { grave, slight }: Doubts): Promise<readonly RefusalReason[]> {
    const [first] = grave;
    const isOne = grave.every(({ kind }) => kind === first?.kind);
    if (!this.together || !isOne || first?.kind === STANDING || (first === undefined && isQuote(statement)))
      return grave;
    const support = await this.together.ask(statement);
    if (first !== undefined) return support >= EXCUSING_SUPPORT ? [] : grave;
    const isDoubted = slight.length > 0 && support < LEAST_SUPPORT_IN_DOUBT;
    return [
      ...(isDoubted ? slight : []),
      ...(support < LEAST_SUPPORT ? [{ kind: 'not-supported', support } as const] : []),
    ];
  }
}

/** Whether a statement is one of its quotes word for word, which needs no reading. */
function isQuote({ text, quotes }: SupportableStatement): boolean {
  return quotes.some((quote) => wordsIn(quote) === wordsIn(text));
}

function wordsIn(text: string): string {
  return text.match(WORD)?.join(' ') ?? '';
}
