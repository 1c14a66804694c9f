import type { Embedder, Language } from '../../domain/index.js';
import type { PassageFilter, ReadableStorage } from '../../storage/index.js';
import type { CorpusIndex } from '../corpus-index.js';
import type { RankedPassages } from '../vectors/index.js';
import { CentredSimilarity } from './centred-similarity.js';
import { fuse, type PassageEvidence, type RetrievedPassage } from './fusion.js';
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

/** What finding stands on. */
export interface RetrieverParts {
  readonly embedder: Embedder;
  readonly index: Pick<CorpusIndex, 'nearest' | 'matchWords'>;
  readonly storage: Pick<ReadableStorage, 'vectors' | 'passages'>;
  readonly centres: LanguageCentres;
}

/** Candidates taken from each side; 100 hold the right passage 99 times in 100 on XQuAD. */
const CANDIDATES = 100;

/** Finds passages for a question in any language: candidates by vectors and by words, then scored by passage, sentences and words. */
export class Retriever {
  constructor(private readonly parts: RetrieverParts) {}

  /** The best passages first; fewer than `limit` only where the corpus has no more. */
  async retrieve({ question, language, filter, limit }: RetrievalRequest): Promise<RetrievedPassage[]> {
    const count = Math.max(CANDIDATES, limit);
    const matching = this.parts.index.matchWords({ question, language, count, filter });
    const vector = await this.parts.embedder.embedQuestion(question);
    const [nearest, words] = await Promise.all([this.parts.index.nearest({ vector, count, filter }), matching]);
    const asked = this.parts.centres.centred(vector, 'questions', language);
    const evidence = await this.gatherEvidence(asked, nearest, words);
    return fuse(evidence, language).slice(0, limit);
  }

  private async gatherEvidence(
    question: Float32Array,
    nearest: RankedPassages,
    words: RankedPassages,
  ): Promise<PassageEvidence[]> {
    const wordScores = new Map([...words.ids].map((id, place) => [id, words.scores[place] ?? 0]));
    const ids = [...new Set([...nearest.ids, ...words.ids])];
    const [vectors, languages] = await Promise.all([
      this.parts.storage.vectors.load(ids),
      this.parts.storage.passages.languages(ids),
    ]);
    const similarities = new Map<Language, CentredSimilarity>();
    const similarityTo = (language: Language): CentredSimilarity => {
      const known =
        similarities.get(language) ?? new CentredSimilarity(question, this.parts.centres.centre('texts', language));
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
        words: wordScores.get(passageId) ?? 0,
      };
    });
  }
}
