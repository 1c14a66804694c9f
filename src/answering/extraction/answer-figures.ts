import {
  type Citation,
  cite,
  contains,
  differingFigures,
  dot,
  type FigureDifference,
  figureDifference,
  passageLink,
  type Span,
} from '../../domain/index.js';
import type { FoundPassage } from './gather-candidates.js';

/** A sentence of a passage that was found. */
interface FoundSentence {
  readonly text: string;
  readonly version: FoundPassage['source']['version'];
  readonly source: FoundPassage['source'];
  /** Offsets into the article. */
  readonly span: Span;
  /** Of length 1, its language's centre taken away. */
  readonly vector: Float32Array;
}

/** The figures on which outlets differ, and the citations with those that they need beside the ones that there were. */
export interface AnswerFigures {
  readonly differing: readonly FigureDifference[];
  readonly citations: readonly Citation[];
}

/**
 * The figures of an answer's quotes for which another outlet has another number, among the passages that were found. The reader is told both,
 * whichever of them the answer has chosen.
 */
export function answerFigures(citations: readonly Citation[], found: readonly FoundPassage[]): AnswerFigures {
  const isCited = (sentence: FoundSentence): boolean => citations.some((citation) => isQuoted(sentence, citation));
  const near = (one: FoundSentence, other: FoundSentence): number => dot(one.vector, other.vector);
  const groups = differingFigures(found.flatMap(sentencesOf), near, isCited);
  const all = [...citations];
  const numberOf = (sentence: FoundSentence): number => {
    const known = all.findIndex((citation) => isQuoted(sentence, citation));
    return known < 0 ? all.push(cite(sentence.source, sentence.span)) : known + 1;
  };
  const differing = groups.map((group) => figureDifference(group, numberOf));
  return { differing, citations: all };
}

function sentencesOf({ passage, source }: FoundPassage): FoundSentence[] {
  return source.passage.sentences.flatMap((span, place) => {
    const vector = passage.sentenceVectors[place];
    const text = source.version.text.slice(span.start, span.end);
    return vector ? [{ text, version: source.version, source, span, vector }] : [];
  });
}

function isQuoted({ source, span }: FoundSentence, { passage, start, end }: Citation): boolean {
  return passage === passageLink(source.articleId, source.passage.number) && contains({ start, end }, span);
}
