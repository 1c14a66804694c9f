import { type Embedder, isSameModel, type Language, normalize } from '../../domain/index.js';
import { type PassageFilter, plainVectors, type QuantizedVectors, type ReadableStorage } from '../../storage/index.js';
import type { CorpusIndex } from '../corpus-index.js';
import type { RankedPassages } from '../vectors/index.js';
import { CentredSimilarity } from './centred-similarity.js';
import { fuse, type PassageEvidence, type Scored } from './fusion.js';
import type { LanguageCentres } from './language-centres.js';

/** What to look for. */
export interface RetrievalRequest {
  readonly question: string;
  readonly language: Language;
  /** Which passages may be found; null for all. Applied before the cut, so that `limit` are given where there are as many. */
  readonly filter: PassageFilter | null;
  /** The most passages that are given. */
  readonly limit: number;
}

/** A passage that was found. */
export interface RetrievedPassage extends PassageEvidence, Scored {
  /** The vectors of its sentences, in order: their language's centre taken away, of length 1. */
  readonly sentenceVectors: readonly Float32Array[];
}

interface StoredEvidence extends PassageEvidence {
  readonly stored: QuantizedVectors;
}

/** The model whose vectors the corpus holds, and the means of its languages. */
export interface RetrievalModel {
  readonly embedder: Pick<Embedder, 'model' | 'embedQuestion'>;
  readonly centres: LanguageCentres;
}

/** What finding stands on. */
export interface RetrieverParts {
  /** Asked at each question, for the corpus may be re-embedded between two. */
  readonly currentModel: () => Promise<RetrievalModel>;
  readonly index: Pick<CorpusIndex, 'nearest' | 'matchWords'>;
  readonly storage: Pick<ReadableStorage, 'vectors' | 'passages' | 'corpus'>;
}

/** How often a question is begun again because the corpus was re-embedded meanwhile: once is rare. */
const RESTARTS = 2;

/** Candidates taken from each side; 100 hold the right passage 99 times in 100 on XQuAD. */
const CANDIDATES = 100;

/** Finds passages for a question in any language: candidates by vectors and by words, then scored by passage, sentences and words. */
export class Retriever {
  constructor(private readonly parts: RetrieverParts) {}

  /**
   * The best passages first; fewer than `limit` only where the corpus has no more.
   *
   * @throws {ModelUnavailableError} where the corpus' model cannot be loaded
   */
  async retrieve(request: RetrievalRequest): Promise<RetrievedPassage[]> {
    for (let restarts = 0; ; restarts++) {
      const model = await this.parts.currentModel();
      const [found] = await Promise.allSettled([this.retrieveWith(model, request)]);
      const last = restarts === RESTARTS || (await this.isCurrent(model));
      if (last && found.status === 'rejected') throw found.reason;
      if (last && found.status === 'fulfilled') return found.value;
    }
  }

  private async retrieveWith(
    { embedder, centres }: RetrievalModel,
    { question, language, filter, limit }: RetrievalRequest,
  ): Promise<RetrievedPassage[]> {
    const count = Math.max(CANDIDATES, limit);
    const matching = this.parts.index.matchWords({ question, language, count, filter });
    // Met below; until then, while the question is being embedded, it must not count as unhandled.
    matching.catch(() => {});
    const vector = await embedder.embedQuestion(question);
    const nearest = this.parts.index.nearest({ vector, count, filter, model: embedder.model });
    const ranked = await Promise.all([nearest, matching]);
    const evidence = await this.gatherEvidence(centres.centred(vector, 'questions', language), centres, ...ranked);
    return fuse(evidence, language)
      .slice(0, limit)
      .map(({ stored, ...passage }) => ({
        ...passage,
        sentenceVectors: plainVectors(stored).map((of) => centres.centred(normalize(of), 'texts', passage.language)),
      }));
  }

  private async isCurrent({ embedder }: RetrievalModel): Promise<boolean> {
    const model = await this.parts.storage.corpus.model();
    return model === null || isSameModel(model, embedder.model);
  }

  private async gatherEvidence(
    question: Float32Array,
    centres: LanguageCentres,
    nearest: RankedPassages,
    words: RankedPassages,
  ): Promise<StoredEvidence[]> {
    const wordScores = new Map([...words.ids].map((id, place) => [id, words.scores[place] ?? 0]));
    const ids = [...new Set([...nearest.ids, ...words.ids])];
    const [vectors, languages] = await Promise.all([
      this.parts.storage.vectors.load(ids),
      this.parts.storage.passages.languages(ids),
    ]);
    const similarities = new Map<Language, CentredSimilarity>();
    const similarityTo = (language: Language): CentredSimilarity => {
      const known = similarities.get(language) ?? new CentredSimilarity(question, centres.centre('texts', language));
      similarities.set(language, known);
      return known;
    };
    return vectors.flatMap(({ passageId, vector, sentences }) => {
      const language = languages.get(passageId);
      if (language === undefined) return [];
      const similarity = similarityTo(language);
      return {
        passageId,
        language,
        similarity: similarity.of(vector),
        sentenceSimilarities: similarity.ofSentences(sentences),
        stored: sentences,
        words: wordScores.get(passageId) ?? 0,
      };
    });
  }
}
