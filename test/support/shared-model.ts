import type { Config } from '../../src/config.js';
import { loadModel } from '../../src/load-model.js';
import type { LoadedModel } from '../../src/models/index.js';

let loading: Promise<LoadedModel> | null = null;

/**
 * The model that a configuration names. The one that comes with the program is loaded once for all the tests of a process, for
 * it remembers nothing that a test could notice: whoever closes it leaves it open for the next.
 */
export async function sharedModel(config: Config): Promise<LoadedModel> {
  if (config.embeddingModel !== 'embedded') return loadModel(config);
  loading ??= loadModel(config);
  const shared = await loading;
  return {
    model: shared.model,
    reader: shared.reader,
    support: shared.support,
    embedQuestion: async (question) => shared.embedQuestion(question),
    embedTexts: async (texts) => shared.embedTexts(texts),
    countTokens: async (texts) => shared.countTokens(texts),
    ...(shared.embedWords && { embedWords: shared.embedWords.bind(shared) }),
    close: async () => {},
  };
}
