import { join } from 'node:path';
import { z } from 'zod';
import { readJson, verifyChecksums } from '../encoder/model-folder.js';

const readerConfig = z.object({
  question_prefix: z.string(),
  passage_prefix: z.string(),
  maximum_answer_tokens: z.int().positive(),
});

/** An answer reader's folder, read and checked. */
export interface ReaderFolder {
  readonly weightsPath: string;
  readonly questionPrefix: string;
  readonly passagePrefix: string;
  /** The most tokens from an answer's first to its last. */
  readonly maximumAnswerTokens: number;
}

/** Reads an answer reader's folder; throws ModelFilesError where it is incomplete or altered. */
export async function readReaderFolder(folder: string): Promise<ReaderFolder> {
  await verifyChecksums(folder);
  const config = await readJson(join(folder, 'config.json'), readerConfig);
  return {
    weightsPath: join(folder, 'onnx', 'model.onnx'),
    questionPrefix: config.question_prefix,
    passagePrefix: config.passage_prefix,
    maximumAnswerTokens: config.maximum_answer_tokens,
  };
}
