import { DepescheError } from '../../errors.js';
import type { Output } from '../program/output.js';
import { whileShowing } from '../program/waiting.js';

/** What was found out about one thing that Depesche needs, or could use. */
export interface Finding {
  readonly subject: string;
  readonly state: 'good' | 'absent' | 'bad';
  readonly says: string;
  /** What can be done about it; null where there is nothing to do. */
  readonly remedy: string | null;
}

/**
 * Looks at something, and shows at what where that takes long; where it fails for a known cause, the finding says so. Everything else is
 * a fault and is thrown.
 */
export async function examined(
  subject: string,
  output: Pick<Output, 'status'>,
  look: () => Promise<Omit<Finding, 'subject'>>,
): Promise<Finding> {
  try {
    return { subject, ...(await whileShowing(`Looking at: ${subject} …`, output, look)) };
  } catch (error) {
    if (!(error instanceof DepescheError)) throw error;
    return { subject, state: 'bad', says: error.message, remedy: error.remedy };
  }
}

/** A finding in one line, and what can be done about it in another. */
export function findingLines({ subject, state, says, remedy }: Finding): string {
  const line = `${MARKS[state]} ${subject}: ${says.replace(/\s+/gu, ' ')}`;
  return remedy === null ? line : `${line}\n      ${remedy}`;
}

const MARKS = { good: '[ok] ', absent: '[--] ', bad: '[!!] ' } as const;
