import { createHash, webcrypto } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { ModelFilesError } from '../../errors.js';

const encoderConfig = z.object({ hidden_size: z.int().positive(), max_position_embeddings: z.int().positive() });
const poolingConfig = z.object({
  word_embedding_dimension: z.int().positive(),
  pooling_mode_cls_token: z.boolean().optional(),
  pooling_mode_mean_tokens: z.boolean().optional(),
});
const promptsConfig = z.object({
  prompts: z.object({ query: z.string().default(''), document: z.string().default('') }),
});
const tokenizerConfig = z.looseObject({ model_max_length: z.number().positive() });

/** An encoder's export as sentence-transformers lays it out, read and checked; the weights stay on disk. */
export interface EncoderFolder {
  readonly name: string;
  readonly dimension: number;
  readonly pooling: 'mean' | 'first';
  /** The longest input in tokens, prefix and special tokens included. */
  readonly maximumTokens: number;
  readonly queryPrefix: string;
  readonly documentPrefix: string;
  readonly weightsPath: string;
  readonly tokenizer: object;
  readonly tokenizerConfig: Record<string, unknown>;
  /** Names the weights and everything else that changes a vector. */
  readonly fingerprint: string;
}

/**
 * Reads an encoder's folder.
 *
 * @throws ModelFilesError where a file is missing or cannot be understood
 */
export async function readEncoderFolder(folder: string): Promise<EncoderFolder> {
  const [checksums, encoder, pooling, prompts, tokenizer, settings] = await Promise.all([
    readChecksums(folder),
    readJson(join(folder, 'config.json'), encoderConfig),
    readJson(join(folder, '1_Pooling', 'config.json'), poolingConfig),
    readJson(join(folder, 'config_sentence_transformers.json'), promptsConfig),
    readJson(join(folder, 'tokenizer.json'), z.looseObject({})),
    readJson(join(folder, 'tokenizer_config.json'), tokenizerConfig),
  ]);
  return {
    name: basename(folder),
    dimension: pooling.word_embedding_dimension,
    pooling: pooling.pooling_mode_cls_token === true ? 'first' : 'mean',
    maximumTokens: Math.min(encoder.max_position_embeddings, settings.model_max_length),
    queryPrefix: prompts.prompts.query,
    documentPrefix: prompts.prompts.document,
    weightsPath: join(folder, 'onnx', 'model_quantized.onnx'),
    tokenizer,
    tokenizerConfig: settings,
    fingerprint: createHash('sha256').update(JSON.stringify([checksums, prompts, pooling])).digest('hex').slice(0, 16),
  };
}

/** A folder's SHA256SUMS; the empty string where it has none. */
async function readChecksums(folder: string): Promise<string> {
  return readFile(join(folder, 'SHA256SUMS'), 'utf8').catch(() => '');
}

/**
 * Holds each file that a folder's SHA256SUMS names against its sum.
 *
 * @throws ModelFilesError naming the file that is missing or altered
 */
export async function verifyChecksums(folder: string): Promise<void> {
  const list = await readChecksums(folder);
  const lines = list.split('\n').filter((line) => line.trim() !== '');
  await Promise.all(
    lines.map(async (line) => {
      const [sum, file = ''] = line.trim().split(/\s+\*?/);
      const path = join(folder, file);
      const actual = await sha256(await readModelFile(path));
      if (actual !== sum) throw new ModelFilesError(`The model file ${path} is not the one its SHA256SUMS names: it was altered or cut.`);
    }),
  );
}

/** Reads and checks a JSON file of a model's folder. */
export async function readJson<T>(path: string, schema: z.ZodType<T>): Promise<T> {
  const text = (await readModelFile(path)).toString('utf8');
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    const reason = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
    throw new ModelFilesError(`The model file ${path} cannot be understood: ${reason}`, undefined, { cause });
  }
}

async function readModelFile(path: string): Promise<Buffer<ArrayBuffer>> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new ModelFilesError(`The model file ${path} is missing or cannot be read.`, undefined, { cause });
  }
}

/** In the background: hashing 64 MB takes as long as reading the tokenizer does meanwhile. */
async function sha256(content: Buffer<ArrayBuffer>): Promise<string> {
  return Buffer.from(await webcrypto.subtle.digest('SHA-256', content)).toString('hex');
}
