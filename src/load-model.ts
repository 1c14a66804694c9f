import type { Config } from './config.js';
import { EmbeddedModel } from './models/index.js';

/**
 * Begins to load the embedded model in its thread. It takes longest of all that the program needs, and this module needs
 * little to be read itself, so that the rest of the program can be read meanwhile.
 */
export async function loadModel(config: Pick<Config, 'encoderFolder' | 'readerFolder'>): Promise<EmbeddedModel> {
  return EmbeddedModel.open({ encoder: config.encoderFolder, reader: config.readerFolder });
}
