import { join } from 'node:path';
import { z } from 'zod';
import { readJson, verifyChecksums } from '../encoder/model-folder.js';

const supportConfig = z.object({ model_type: z.literal('support-reader'), version: z.literal(1) });

/** Reads a support reader's folder and gives the path of its weights; throws ModelFilesError where it is incomplete or altered. */
export async function supportWeights(folder: string): Promise<string> {
  await verifyChecksums(folder);
  await readJson(join(folder, 'config.json'), supportConfig);
  return join(folder, 'onnx', 'model.onnx');
}
