import type { ArticleDraft, Language, Provenance, Span } from '../../domain/index.js';
import type { Arrival } from '../../storage/index.js';
import type { FindProvenance } from '../provenance/index.js';
import { type PackedPassage, packPassages } from '../passages/index.js';
import { splitSentences } from '../sentences/index.js';
import { contentHashOf } from './identity.js';

/** A draft, with all corrections made, and the article that it is a version of. */
export interface IdentifiedDraft {
  readonly draft: ArticleDraft;
  readonly identity: string;
  /** The entry of a feed that brought it; null for what a person adds. */
  readonly arrival: Arrival | null;
}

/** An article with all that is found in its text, before any vector is made. */
export interface PreparedArticle extends IdentifiedDraft {
  readonly contentHash: string;
  readonly provenance: Provenance;
  readonly passages: readonly PackedPassage[];
}

/** What preparing stands on. */
export interface PreparationParts {
  readonly detectLanguage: (text: string) => Language;
  readonly findProvenance: FindProvenance;
  /** Model tokens of each text. */
  readonly countTokens: (texts: readonly string[]) => Promise<number[]>;
}

/** Finds language, sentences, provenance and passages of a draft. The article's own label of its language wins. */
export async function prepareArticle(
  { draft, identity, arrival }: IdentifiedDraft,
  parts: PreparationParts,
): Promise<PreparedArticle> {
  const { text, outlet, url } = draft;
  const language = draft.language ?? parts.detectLanguage(text);
  const sentences = splitSentences(text, language);
  const tokens = await parts.countTokens(sentences.map(({ start, end }) => text.slice(start, end)));
  const sized = sentences.map((sentence: Span, place) => ({ ...sentence, tokens: tokens[place] ?? 0 }));
  return {
    draft,
    identity,
    arrival,
    contentHash: contentHashOf(draft),
    provenance: parts.findProvenance({ text, outlet, language, url, sentences }),
    passages: packPassages(sized, text),
  };
}
