import { type Language, normalize, parseLanguage, type Span } from '../../src/domain/index.js';
import { LanguageCentres } from '../../src/index/index.js';
import type { NewVersion, Storage } from '../../src/storage/index.js';
import { newStorage, temporaryPath } from '../storage/samples.js';

const DIMENSION = 48;
/** The model that the made-up vectors are said to be of. */
export const MODEL = { name: 'facts', dimension: DIMENSION, fingerprint: 'facts' };

/** Vectors as they are. */
export const CENTRES = LanguageCentres.none(DIMENSION);

/** A sentence and the facts in it, by numbers from 0 to 47: sentences with the same facts have one vector. */
export type Sentence = readonly [text: string, ...facts: readonly number[]];

export interface MadeUpArticle {
  readonly id: string;
  readonly outlet?: string | null;
  readonly language?: string;
  /** When it was published. */
  readonly at: string;
  readonly title?: string | null;
  readonly sentences: readonly Sentence[];
  readonly quotes?: readonly string[];
}

/** A database whose time goes with the articles that arrive. */
export interface NewsStorage {
  readonly storage: Storage;
  /** Stores an article as if it arrived when it was published, or at another moment; gives its id. */
  arrive(article: MadeUpArticle, at?: string): Promise<number>;
}

export async function newsStorage(path = temporaryPath()): Promise<NewsStorage> {
  let now = new Date(0);
  const storage = await newStorage(path, { clock: () => now }, MODEL);
  return {
    storage,
    async arrive(article, at = article.at) {
      now = new Date(at);
      return (await storage.articles.addVersion(versionOf(article))).articleId;
    },
  };
}

export function languageCalled(code: string): Language {
  const language = parseLanguage(code);
  if (!language) throw new RangeError(`Not a language: ${code}`);
  return language;
}

/** The vector of facts, of length 1. */
export function vectorOf(facts: readonly number[]): Float32Array {
  const vector = new Float32Array(DIMENSION);
  for (const fact of facts) vector[fact] = (vector[fact] ?? 0) + 1;
  return normalize(vector);
}

function versionOf({ id, outlet = 'Outlet', language = 'en', at, title = null, ...rest }: MadeUpArticle): NewVersion {
  const { sentences, quotes = [] } = rest;
  const text = sentences.map(([sentence]) => sentence).join('\n');
  const spans = spansOf(sentences);
  return {
    identity: id,
    externalId: null,
    contentHash: text,
    title,
    text,
    outlet,
    language: languageCalled(language),
    publishedAt: at,
    url: null,
    source: id,
    quotedOutlets: quotes.map((name) => ({
      name,
      language: null,
      basis: 'name',
      cites: null,
      evidence: text.slice(0, 5),
      start: 0,
      end: 5,
      reach: { start: 0, end: text.length },
    })),
    passages: [
      {
        start: 0,
        end: text.length,
        sentences: spans,
        tokens: 10,
        vector: vectorOf(sentences.flatMap(([, ...facts]) => facts)),
        sentenceVectors: sentences.map(([, ...facts]) => vectorOf(facts)),
        words: '',
        grams: '',
      },
    ],
  };
}

function spansOf(sentences: readonly Sentence[]): Span[] {
  let start = 0;
  return sentences.map(([sentence]) => {
    const span = { start, end: start + sentence.length };
    start = span.end + 1;
    return span;
  });
}
