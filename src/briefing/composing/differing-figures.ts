import { type FigureKind, type SentenceFigure, sentenceFigures } from '../figures/index.js';
import type { StorableArticle } from '../../storage/index.js';
import { SAME_FACT } from './choose-sentences.js';
import type { ComparedSentences, StorySentence } from './sentences.js';

/** A figure and the sentence that has it. */
export interface FigureInSentence {
  readonly figure: SentenceFigure;
  readonly sentence: StorySentence;
}

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
 * Figures on which a story's outlets differ, each as two or more sentences of different outlets that tell one fact with another number.
 * Better none than a wrong one: a sentence counts only if it has one figure of its kind, and where an article has the other's number
 * too, both outlets know both.
 */
export function differingFigures(compared: ComparedSentences): FigureInSentence[][] {
  const single = compared.sentences.flatMap(figuresAlone);
  const values = valuesOfArticles(single);
  const groups: FigureInSentence[][] = [];
  const used = new Set<FigureInSentence>();
  for (const one of single) {
    if (used.has(one) || groups.length === MOST_DIFFERENCES) continue;
    const others = single.filter((other) => !used.has(other) && differ(one, other, compared, values));
    const group = [one, ...onePerOutlet(others, one)];
    if (group.length < 2) continue;
    groups.push(group);
    for (const member of [one, ...others]) used.add(member);
    for (const other of single) if (isSameValue(other, group)) used.add(other);
  }
  return groups;
}

function figuresAlone(sentence: StorySentence): FigureInSentence[] {
  const figures = sentenceFigures(sentence.text, sentence.article.version.language);
  const kinds = new Set<FigureKind>(figures.map(({ kind }) => kind));
  return [...kinds].flatMap((kind) => {
    const [figure, another] = figures.filter((one) => one.kind === kind);
    return figure && !another ? [{ figure, sentence }] : [];
  });
}

function differ(
  a: FigureInSentence,
  b: FigureInSentence,
  { similarity }: ComparedSentences,
  values: ReadonlyMap<StorableArticle, ReadonlySet<number>>,
): boolean {
  const [ofA, ofB] = [a.sentence.article.version, b.sentence.article.version];
  if (ofA.outlet === null || ofB.outlet === null || ofA.outlet === ofB.outlet) return false;
  if (a.figure.kind !== b.figure.kind || !isOtherValue(a.figure.value, b.figure.value)) return false;
  const near = similarity(a.sentence.row, b.sentence.row);
  const counted = ofA.language !== ofB.language || a.figure.counted === b.figure.counted;
  if (near < (counted ? SAME_FACT : SAME_WORDING)) return false;
  return !values.get(a.sentence.article)?.has(b.figure.value) && !values.get(b.sentence.article)?.has(a.figure.value);
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

/** The values that each article has anywhere. */
function valuesOfArticles(figures: readonly FigureInSentence[]): Map<StorableArticle, ReadonlySet<number>> {
  const articles = new Set(figures.map(({ sentence }) => sentence.article));
  return new Map(
    Array.from(articles, (article) => {
      const { text, language } = article.version;
      return [article, new Set(sentenceFigures(text, language).map(({ value }) => value))] as const;
    }),
  );
}

/** Of each outlet the first, of each value too: who repeats a figure adds nothing. */
function onePerOutlet(others: readonly FigureInSentence[], first: FigureInSentence): FigureInSentence[] {
  const outlets = new Set([first.sentence.article.version.outlet]);
  const values = new Set([first.figure.value]);
  return others.filter(({ figure, sentence }) => {
    const { outlet } = sentence.article.version;
    if (outlets.has(outlet) || values.has(figure.value)) return false;
    outlets.add(outlet);
    values.add(figure.value);
    return true;
  });
}

function isSameValue({ figure }: FigureInSentence, group: readonly FigureInSentence[]): boolean {
  return group.some((member) => member.figure.kind === figure.kind && member.figure.value === figure.value);
}
