import { workerData } from 'node:worker_threads';
import { z } from 'zod';
import type { EmbeddingModel, ReadablePassage, SentenceReading, SupportableStatement, TextWithWords } from '../domain/index.js';
import { serve, Transfer } from '../threads/index.js';
import { Encoder, type TextKind } from './encoder/encoder.js';
import { readEncoderFolder, verifyChecksums } from './encoder/model-folder.js';
import { TextStates } from './encoder/text-states.js';
import { wordVectors } from './encoder/word-vectors.js';
import { readReaderFolder } from './reader/reader-folder.js';
import { Reader } from './reader/reader.js';
import { ModelSupportReader } from './support/model-support-reader.js';

/** What the model's thread does. Vectors are rows of one array. */
export interface ModelMethods {
  [method: string]: (argument: never) => unknown;
  describe: (argument: null) => EmbeddingModel;
  /** Ends the thread, and so is never answered. */
  end: (argument: null) => never;
  embed: (argument: { texts: readonly string[]; kind: TextKind }) => Float32Array<ArrayBuffer>;
  /** For each text its row and then two for each of its words. */
  embedWords: (argument: { texts: readonly TextWithWords[] }) => Float32Array<ArrayBuffer>;
  countTokens: (argument: { texts: readonly string[] }) => number[];
  read: (argument: { question: string; passages: readonly ReadablePassage[] }) => SentenceReading[][];
  support: (argument: { statements: readonly SupportableStatement[] }) => number[];
}

/** Statements and quotes whose token states are kept, for several statements stand on one quote: some 0.2 MB each. */
const STATED_TEXTS = 128;

const folders = z.object({ encoder: z.string(), reader: z.string().nullable(), support: z.string().nullable() }).parse(workerData);

const encoder = openEncoder();
const reader = openReader();
const statedTexts = encoder.then((one) => new TextStates(one, STATED_TEXTS));
let support: Promise<ModelSupportReader | null> | null = null;
// Whoever asks is told; a failure that nobody asked about yet must not end the thread.
encoder.catch(() => {});
reader.catch(() => {});
statedTexts.catch(() => {});

/** Loads the encoder while its files are being checked; it is not used, and no other error is told, before they are. */
async function openEncoder(): Promise<Encoder> {
  const opening = readEncoderFolder(folders.encoder).then(async (folder) => Encoder.open(folder));
  opening.catch(() => {});
  await verifyChecksums(folders.encoder);
  return opening;
}

async function openReader(): Promise<Reader | null> {
  if (folders.reader === null) return null;
  const folder = await readReaderFolder(folders.reader);
  return Reader.open(folder, await encoder);
}

/** Opened when first asked for: only statements that a chat model wrote need it. */
async function supportReader(): Promise<ModelSupportReader | null> {
  support ??= openSupportReader();
  return support;
}

async function openSupportReader(): Promise<ModelSupportReader | null> {
  if (folders.support === null) return null;
  const { folder } = await encoder;
  return ModelSupportReader.open(folders.support, await statedTexts, folder.dimension);
}

serve<ModelMethods>({
  describe: async () => {
    const { folder } = await encoder;
    return { name: folder.name, dimension: folder.dimension, fingerprint: folder.fingerprint };
  },
  end: () => process.exit(),
  embed: async ({ texts, kind }) => {
    const vectors = await (await encoder).embed(texts, kind);
    return new Transfer(vectors, [vectors.buffer]);
  },
  embedWords: async ({ texts }) => {
    const { folder } = await encoder;
    const vectors = await wordVectors(texts, await statedTexts, folder);
    return new Transfer(vectors, [vectors.buffer]);
  },
  countTokens: async ({ texts }) => {
    const { tokenizer } = await encoder;
    return texts.map((text) => tokenizer.tokenize(text).ids.length);
  },
  read: async ({ question, passages }) => (await reader)?.read(question, passages) ?? [],
  support: async ({ statements }) => (await supportReader())?.support(statements) ?? [],
});
