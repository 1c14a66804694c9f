import type { Language } from '../../domain/index.js';
import type { NewPassage, NewVersion } from '../../storage/index.js';
import type { PreparedArticle } from './prepared-article.js';

/** What embedding articles stands on. */
export interface EmbeddingParts {
  readonly embedTexts: (texts: readonly string[]) => Promise<Float32Array[]>;
  readonly tokenizeWords: (text: string, language: Language) => { words: string; grams: string };
}

/** Makes the vectors of several articles at once, each distinct text embedded once: a passage of one sentence is that sentence. */
export async function embedArticles(
  articles: readonly PreparedArticle[],
  parts: EmbeddingParts,
): Promise<NewVersion[]> {
  const texts = [...new Set(articles.flatMap(textsOf))];
  const vectors = await parts.embedTexts(texts);
  const vectorOf = new Map(texts.map((text, place) => [text, vectors[place]]));
  return articles.map((article) => newVersion(article, parts, vectorOf));
}

function textsOf({ draft, passages }: PreparedArticle): string[] {
  return passages.flatMap((passage) =>
    [passage, ...passage.sentences].map(({ start, end }) => draft.text.slice(start, end)),
  );
}

function newVersion(
  { draft, identity, arrival, contentHash, provenance, passages }: PreparedArticle,
  { tokenizeWords }: EmbeddingParts,
  vectorOf: ReadonlyMap<string, Float32Array | undefined>,
): NewVersion {
  const vector = (start: number, end: number): Float32Array => {
    const found = vectorOf.get(draft.text.slice(start, end));
    if (!found) throw new Error('the embedder gave no vector for a text');
    return found;
  };
  const newPassage = ({ start, end, sentences, tokens }: PreparedArticle['passages'][number]): NewPassage => ({
    start,
    end,
    sentences,
    tokens,
    vector: vector(start, end),
    sentenceVectors: sentences.map((sentence) => vector(sentence.start, sentence.end)),
    ...tokenizeWords([draft.title ?? '', draft.text.slice(start, end)].join('\n'), provenance.language),
  });
  const { id: externalId, title, text, publishedAt, url, source } = draft;
  return {
    ...provenance,
    identity,
    arrival,
    externalId,
    contentHash,
    title,
    text,
    publishedAt,
    url,
    source,
    passages: passages.map(newPassage),
  };
}
