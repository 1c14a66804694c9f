import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { EvaluationQuestion } from '../../answering/index.js';
import type { FailedSource } from '../../corpus/index.js';
import { SourceNotFoundError } from '../../errors.js';

/** The questions of an evaluation file, and the lines that hold none. */
export interface ReadQuestions {
  readonly questions: readonly EvaluationQuestion[];
  readonly failed: readonly FailedSource[];
}

/**
 * Reads an evaluation file, line by line; blank lines are passed over.
 *
 * @throws SourceNotFoundError where the file cannot be read
 */
export async function readQuestions(file: string): Promise<ReadQuestions> {
  const { parseQuestion } = await import('../../answering/index.js');
  const questions: EvaluationQuestion[] = [];
  const failed: FailedSource[] = [];
  let number = 0;
  try {
    for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
      number++;
      if (line.trim() === '') continue;
      const parsed = parseQuestion(line);
      if (parsed.kind === 'question') questions.push(parsed.question);
      else failed.push({ source: `${file}:${number}`, reason: parsed.reason });
    }
  } catch (cause) {
    throw new SourceNotFoundError(`The questions in ${file} cannot be read.`, { cause });
  }
  return { questions, failed };
}
