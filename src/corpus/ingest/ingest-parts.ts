import type { EmbeddingModel, Language } from '../../domain/index.js';
import type { Storage } from '../../storage/index.js';
import type { FindProvenance } from '../provenance/index.js';

/** What ingest stands on. */
export interface IngestParts {
  readonly storage: Pick<Storage, 'articles' | 'corpus' | 'corrections'>;
  readonly embedder: {
    readonly model: EmbeddingModel;
    readonly countTokens: (texts: readonly string[]) => Promise<number[]>;
    readonly embedTexts: (texts: readonly string[]) => Promise<Float32Array[]>;
  };
  readonly detectLanguage: (text: string) => Language;
  readonly findProvenance: FindProvenance;
  readonly tokenizeWords: (text: string, language: Language) => { words: string; grams: string };
}
