import { Document } from '@langchain/core/documents';
import { BaseRetriever, type BaseRetrieverInput } from '@langchain/core/retrievers';
import { type Language, passageLink } from '../../domain/index.js';
import type { PassageFilter, ReadableStorage } from '../../storage/index.js';
import type { Retriever } from './retriever.js';

interface PassageRetrieverInput extends BaseRetrieverInput {
  readonly retriever: Retriever;
  readonly storage: Pick<ReadableStorage, 'passages'>;
  readonly detectLanguage: (text: string) => Language;
  readonly filter?: PassageFilter;
  /** The most documents that are given; 4 as in LangChain's own retrievers. */
  readonly limit?: number;
}

/**
 * The retriever as LangChain knows one: a document is a passage, its text word for word, with permalink, outlet, language,
 * date, address and score as metadata.
 *
 * It stands apart from the room's index.ts, for loading LangChain's retrievers takes a tenth of a second that a question would wait for.
 *
 * @example
 * const documents = await new PassageRetriever({ retriever, storage, detectLanguage }).invoke('Wer bat um Hilfe?');
 */
export class PassageRetriever extends BaseRetriever {
  readonly lc_namespace = ['depesche', 'retrievers'];

  constructor(private readonly input: PassageRetrieverInput) {
    super(input);
  }

  override async _getRelevantDocuments(question: string): Promise<Document[]> {
    const { retriever, storage, detectLanguage, filter = null, limit = 4 } = this.input;
    const found = await retriever.retrieve({ question, language: detectLanguage(question), filter, limit });
    const sources = await storage.passages.citationSources(found.map(({ passageId }) => passageId));
    const scores = new Map(found.map(({ passageId, score }) => [passageId, score]));
    return sources.map(({ passageId, articleId, passage, version }) => {
      const { title, outlet, language, publishedAt, url } = version;
      const metadata = { passage: passageLink(articleId, passage.number), title, outlet, language, publishedAt, url };
      return new Document({
        pageContent: version.text.slice(passage.start, passage.end),
        metadata: { ...metadata, score: scores.get(passageId) },
      });
    });
  }
}
