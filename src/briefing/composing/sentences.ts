import { dot, normalize, type Span } from '../../domain/index.js';
import { opensDependently } from '../../corpus/index.js';
import type { LanguageCentres } from '../../index/index.js';
import { plainVectors, type StorableArticle, type StoredPassage } from '../../storage/index.js';
import type { StoryMaterial } from '../stories/index.js';

/** A sentence of a story and how much of the story is in it. */
export interface StorySentence {
  readonly article: StorableArticle;
  /** The article's. */
  readonly version: StorableArticle['version'];
  readonly passage: StoredPassage;
  /** Offsets into the article. */
  readonly span: Span;
  readonly text: string;
  /** Its row in the similarities. */
  readonly row: number;
  /** How well it stands for the story, about 0 to 1. */
  readonly weight: number;
}

/** A story's sentences, compared with each other. */
export interface ComparedSentences {
  readonly sentences: readonly StorySentence[];
  /** The similarity of the sentences in two rows, -1 to 1. */
  similarity(row: number, other: number): number;
}

/** What matters of an event is among an article's first sentences. */
const SENTENCES_AN_ARTICLE = 12;
/** The most articles whose sentences are compared, the latest. */
const MOST_ARTICLES = 16;
/** UTF-16 units; shorter ones say too little, longer ones are lists or badly split. */
const SHORTEST = 40;
const LONGEST = 400;
/** What an article opens with is most of its news; each sentence after counts less for that. */
const OPENING = 0.2;
const DEPENDENT = 0.3;
const ILL_SIZED = 0.4;

interface BareSentence extends Omit<StorySentence, 'weight'> {
  readonly place: number;
  readonly vector: Float32Array;
}

/** Compares the sentences of a story; the work grows with their square, at most 200 × 200. */
export function compareSentences({ articles }: StoryMaterial, centres: LanguageCentres): ComparedSentences {
  const bare: BareSentence[] = [];
  for (const article of articles.slice(-MOST_ARTICLES)) {
    for (const sentence of openingOf(article, centres)) bare.push({ ...sentence, row: bare.length });
  }
  const count = bare.length;
  const similarities = new Float32Array(count * count);
  for (const one of bare) {
    for (const other of bare.slice(one.row)) {
      const similarity = dot(one.vector, other.vector);
      similarities[one.row * count + other.row] = similarity;
      similarities[other.row * count + one.row] = similarity;
    }
  }
  const similarity = (row: number, other: number): number => similarities[row * count + other] ?? 0;
  return {
    sentences: bare.map((one) => {
      const { article, version, passage, span, text, row } = one;
      return { article, version, passage, span, text, row, weight: weightOf(one, bare, similarity) };
    }),
    similarity,
  };
}

function openingOf(article: StorableArticle, centres: LanguageCentres): Omit<BareSentence, 'row'>[] {
  const { text, language } = article.version;
  const opening: Omit<BareSentence, 'row'>[] = [];
  for (const passage of article.passages) {
    const vectors = plainVectors(passage.sentenceVectors, SENTENCES_AN_ARTICLE - opening.length);
    for (const [place, vector] of vectors.entries()) {
      const span = passage.sentences[place];
      if (!span) continue;
      opening.push({
        article,
        version: article.version,
        passage,
        span,
        text: text.slice(span.start, span.end),
        place: opening.length,
        vector: centres.centred(normalize(vector), 'texts', language),
      });
    }
    if (opening.length >= SENTENCES_AN_ARTICLE) break;
  }
  return opening;
}

function weightOf(
  { article, text, place, row }: BareSentence,
  all: readonly BareSentence[],
  similarity: (row: number, other: number) => number,
): number {
  const { language } = article.version;
  const opening = OPENING / (1 + place);
  const dependent = opensDependently(text, language) ? DEPENDENT : 0;
  const illSized = text.length < SHORTEST || text.length > LONGEST ? ILL_SIZED : 0;
  return centrality(row, article, all, similarity) + opening - dependent - illSized;
}

/** The mean similarity to the nearest sentence of each other article; where there is no other, to the article's own sentences. */
function centrality(
  row: number,
  article: StorableArticle,
  all: readonly BareSentence[],
  similarity: (row: number, other: number) => number,
): number {
  const nearest = new Map<number, number>();
  const own: number[] = [];
  for (const other of all) {
    const { articleId } = other.article;
    const near = similarity(row, other.row);
    if (articleId !== article.articleId) nearest.set(articleId, Math.max(nearest.get(articleId) ?? -1, near));
    else if (other.row !== row) own.push(near);
  }
  return mean(nearest.size > 0 ? [...nearest.values()] : own);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
