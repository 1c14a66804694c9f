import { workerData } from 'node:worker_threads';
import { z } from 'zod';
import type { EmbeddingModel, ReadablePassage, SentenceReading, TextWithWords } from '../domain/index.js';
import { serve, Transfer } from '../threads/index.js';
import { Encoder, type TextKind } from './encoder/encoder.js';
import { readEncoderFolder, verifyChecksums } from './encoder/model-folder.js';
import { readReaderFolder } from './reader/reader-folder.js';
import { Reader } from './reader/reader.js';

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
}

const folders = z.object({ encoder: z.string(), reader: z.string().nullable() }).parse(workerData);

const encoder = openEncoder();
const reader = openReader();
// Whoever asks is told; a failure that nobody asked about yet must not end the thread.
encoder.catch(() => {});
reader.catch(() => {});

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
    const vectors = await (await encoder).embedWords(texts);
    return new Transfer(vectors, [vectors.buffer]);
  },
  countTokens: async ({ texts }) => {
    const { tokenizer } = await encoder;
    return texts.map((text) => tokenizer.tokenize(text).ids.length);
  },
  read: async ({ question, passages }) => (await reader)?.read(question, passages) ?? [],
});
