import type { Language } from '../language.js';
import { type FigureKind, type SentenceFigure, sentenceFigures } from './figures-in-sentence.js';

/** A figure of one outlet. */
export interface OutletFigure {
  /** As it stands in the quote: "1.500". */
  readonly figure: string;
  readonly outlet: string;
  /** The number of the citation whose quote holds it, from 1, into the `citations` of the answer or story. */
  readonly citation: number;
}

/** A figure on which outlets differ, as each of them has it; two values at least. */
export interface FigureDifference {
  readonly figures: readonly OutletFigure[];
}

/** An article as a sentence's figures are compared in it. */
interface FiguredArticle {
  readonly text: string;
  readonly language: Language;
  readonly outlet: string | null;
}

/** A sentence of an article; sentences of one article name the same object. */
export interface FiguredSentence {
  readonly text: string;
  readonly version: FiguredArticle;
}

/** A figure and the sentence that has it. */
export interface FigureInSentence<Sentence extends FiguredSentence = FiguredSentence> {
  readonly figure: SentenceFigure;
  readonly sentence: Sentence;
}

/**
 * The similarity of two sentences, each its language's centre taken away, from which they tell one fact; below it pairs of labelled articles
 * have but chance resemblances.
 */
export const SAME_FACT = 0.58;
/** In one language, the same thing is counted by the same word, unless the sentences are as near as this. */
const SAME_WORDING = 0.72;
/** Values farther apart than this count different things. */
const LARGEST_RATIO = 8;
/** Values nearer than this are one, rounded by somebody … */
const ROUNDING = 0.05;
/** … if one of them has no more digits that count than this. */
const ROUND_DIGITS = 2;
/** The most differences that a story is told with. */
const MOST_DIFFERENCES = 2;

/**
 * Figures on which outlets differ, each as two or more sentences of different outlets that tell one fact with another number.
 * Better none than a wrong one: a sentence counts only if it has one figure of its kind, and where an article has the other's number
 * too, both outlets know both.
 *
 * @param isOwn whether a difference with this sentence's figure is looked for; with every one where absent
 */
export function differingFigures<Sentence extends FiguredSentence>(
  sentences: readonly Sentence[],
  similarity: (one: Sentence, other: Sentence) => number,
  isOwn: (sentence: Sentence) => boolean = () => true,
): FigureInSentence<Sentence>[][] {
  const single = sentences.flatMap(figuresAlone);
  const valuesOf = valuesByArticle();
  const groups: FigureInSentence<Sentence>[][] = [];
  const used = new Set<FigureInSentence<Sentence>>();
  for (const one of single) {
    if (used.has(one) || groups.length === MOST_DIFFERENCES || !isOwn(one.sentence)) continue;
    const others = single.filter((other) => !used.has(other) && differ(one, other, valuesOf, similarity));
    const group = [one, ...onePerOutlet(others, one)];
    if (group.length < 2) continue;
    groups.push(group);
    for (const member of [one, ...others]) used.add(member);
    for (const other of single) if (isSameValue(other, group)) used.add(other);
  }
  return groups;
}

/**
 * A group of figures as it is told.
 *
 * @param numberOf the number, from 1, of the citation whose quote is the sentence
 */
export function figureDifference<Sentence extends FiguredSentence>(
  group: readonly FigureInSentence<Sentence>[],
  numberOf: (sentence: Sentence) => number,
): FigureDifference {
  return {
    figures: group.map(({ figure, sentence }) => ({
      figure: figure.written,
      outlet: sentence.version.outlet ?? '',
      citation: numberOf(sentence),
    })),
  };
}

function figuresAlone<Sentence extends FiguredSentence>(sentence: Sentence): FigureInSentence<Sentence>[] {
  const figures = sentenceFigures(sentence.text, sentence.version.language);
  const kinds = new Set<FigureKind>(figures.map(({ kind }) => kind));
  return [...kinds].flatMap((kind) => {
    const [figure, another] = figures.filter((one) => one.kind === kind);
    return figure && !another ? [{ figure, sentence }] : [];
  });
}

function differ<Sentence extends FiguredSentence>(
  a: FigureInSentence<Sentence>,
  b: FigureInSentence<Sentence>,
  valuesOf: (article: FiguredArticle) => ReadonlySet<number>,
  similarity: (one: Sentence, other: Sentence) => number,
): boolean {
  const [ofA, ofB] = [a.sentence.version, b.sentence.version];
  if (ofA.outlet === null || ofB.outlet === null || ofA.outlet === ofB.outlet) return false;
  if (a.figure.kind !== b.figure.kind || !isOtherValue(a.figure.value, b.figure.value)) return false;
  const near = similarity(a.sentence, b.sentence);
  const counted = ofA.language !== ofB.language || a.figure.counted === b.figure.counted;
  if (near < (counted ? SAME_FACT : SAME_WORDING)) return false;
  return !valuesOf(ofA).has(b.figure.value) && !valuesOf(ofB).has(a.figure.value);
}

function isOtherValue(a: number, b: number): boolean {
  const [smaller, larger] = [Math.min(a, b), Math.max(a, b)];
  if (smaller <= 0 || smaller === larger || larger / smaller > LARGEST_RATIO) return false;
  const isRounding = (larger - smaller) / larger < ROUNDING && (isRound(a) || isRound(b)) && larger >= 100;
  return !isRounding;
}

function isRound(value: number): boolean {
  return String(value).replace(/0+$/, '').replace('.', '').length <= ROUND_DIGITS;
}

/** Gives the values that an article has anywhere; whole articles are read only where two sentences are so near that it matters. */
function valuesByArticle(): (article: FiguredArticle) => ReadonlySet<number> {
  const known = new Map<FiguredArticle, ReadonlySet<number>>();
  return (article) => {
    const values =
      known.get(article) ?? new Set(sentenceFigures(article.text, article.language).map(({ value }) => value));
    known.set(article, values);
    return values;
  };
}

/** Of each outlet the first, of each value too: who repeats a figure adds nothing. */
function onePerOutlet<Sentence extends FiguredSentence>(
  others: readonly FigureInSentence<Sentence>[],
  first: FigureInSentence<Sentence>,
): FigureInSentence<Sentence>[] {
  const outlets = new Set([first.sentence.version.outlet]);
  const values = new Set([first.figure.value]);
  return others.filter(({ figure, sentence }) => {
    const { outlet } = sentence.version;
    if (outlets.has(outlet) || values.has(figure.value)) return false;
    outlets.add(outlet);
    values.add(figure.value);
    return true;
  });
}

function isSameValue({ figure }: FigureInSentence, group: readonly FigureInSentence[]): boolean {
  return group.some((member) => member.figure.kind === figure.kind && member.figure.value === figure.value);
}
