import { addScaled, figuresOf, type Language, normalize } from '../../../domain/index.js';
import type { LanguageCentres } from '../../../index/index.js';
import { plainVectors, type StorableArticle } from '../../../storage/index.js';
import { namesOf, type TextNames } from './names.js';

/** What articles are compared by. */
export interface ArticleTraits {
  readonly articleId: number;
  readonly version: number;
  readonly language: Language;
  /** When it was published, in ms since 1970. */
  readonly time: number;
  /** The mean of its first passages' vectors, its language's centre taken away; length 1. */
  readonly vector: Float32Array;
  /** The vectors of its first sentences, likewise. */
  readonly leading: readonly Float32Array[];
  readonly names: TextNames;
  /** Values of the numbers that tell events apart: no years, nothing below ten. */
  readonly numbers: ReadonlySet<number>;
}

/** Sentences that are compared one by one. */
const LEADING_SENTENCES = 3;
/** News says first what happened, and what a long article says besides is shared with many others. */
const LEADING_PASSAGES = 2;
/** UTF-16 units of text whose names and numbers are compared, for the same reason. */
const LEADING_UNITS = 900;
const SMALLEST_TELLING_NUMBER = 10;

/** Reads an article's traits from its text and the vectors that are stored with it. */
export function traitsOf(article: StorableArticle, centres: LanguageCentres): ArticleTraits {
  const { articleId, version, passages } = article;
  const { title, language, number } = version;
  return {
    articleId,
    version: number,
    language,
    time: timeOf(article),
    vector: articleVector(article, centres),
    leading: passages
      .slice(0, LEADING_SENTENCES)
      .flatMap(({ sentenceVectors }) => plainVectors(sentenceVectors, LEADING_SENTENCES))
      .slice(0, LEADING_SENTENCES)
      .map((vector) => centres.centred(normalize(vector), 'texts', language)),
    names: namesOf(title, version.text.slice(0, LEADING_UNITS)),
    numbers: tellingNumbers(leadingText(article)),
  };
}

/** What an article is about, as a vector of length 1: the mean of its first passages' vectors, its language's centre taken away. */
export function articleVector({ passages, version }: StorableArticle, centres: LanguageCentres): Float32Array {
  const first = passages.slice(0, LEADING_PASSAGES);
  return centres.centred(meanOf(first.map(({ vector }) => vector)), 'texts', version.language);
}

/** An article's title and what its text begins with: the news in it. */
export function leadingText({ version: { title, text } }: StorableArticle): string {
  return `${title ?? ''}\n${text.slice(0, LEADING_UNITS)}`;
}

/**
 * When an article was published, in ms since 1970: a date without a time is narrowed by when the article arrived, and what claims to
 * come from later than that is taken to be from then.
 */
export function timeOf({
  arrivedAt,
  version: { publishedAt },
}: Pick<StorableArticle, 'arrivedAt' | 'version'>): number {
  const arrived = Date.parse(arrivedAt);
  const published = publishedAt === null ? Number.NaN : Date.parse(publishedAt);
  if (publishedAt === null || Number.isNaN(published)) return arrived;
  const latest = publishedAt.includes('T') ? published : published + 24 * 60 * 60 * 1000;
  return Math.min(arrived, latest);
}

function tellingNumbers(text: string): Set<number> {
  const values = figuresOf(text).map(({ value }) => value);
  return new Set(
    values.filter(
      (value) => (value >= SMALLEST_TELLING_NUMBER || !Number.isInteger(value)) && !(value >= 1900 && value <= 2100),
    ),
  );
}

function meanOf(vectors: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) addScaled(sum, vector, 1 / vectors.length);
  return normalize(sum);
}
