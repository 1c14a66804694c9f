import { isAbsolute, join } from 'node:path';
import type { Config } from './config.js';
import { EmbeddedModel, EndpointModel, type LoadedModel } from './models/index.js';

export type ModelConfig = Pick<
  Config,
  'embeddingModel' | 'embeddingEndpoint' | 'encoderFolder' | 'readerFolder' | 'supportFolder'
>;

/**
 * Begins to load an embedding model. It takes longest of all that the program needs, and this module needs little to be read
 * itself, so that the rest of the program can be read meanwhile.
 *
 * @param setting what EMBEDDING_MODEL names it by; the one of the configuration where absent
 * @throws {ModelFilesError | EmbeddingEndpointError}
 */
export async function loadModel(config: ModelConfig, setting = config.embeddingModel): Promise<LoadedModel> {
  if (setting === 'embedded') {
    const { encoderFolder: encoder, readerFolder: reader, supportFolder: support } = config;
    return EmbeddedModel.open({ encoder, reader, support, setting });
  }
  // Readers belong to the encoder whose token states they were trained on.
  const [reader, support] = [join(setting, 'answer-reader'), join(setting, 'support-reader')];
  if (isAbsolute(setting)) return EmbeddedModel.open({ encoder: setting, reader, support });
  return EndpointModel.open({ ...config.embeddingEndpoint, model: setting, random: Math.random });
}
