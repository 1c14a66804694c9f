import type { Span } from '../../../domain/index.js';
import type { Attribution } from './attribution.js';
import { wholeWords } from './pattern-syntax.js';
import type { LanguagePatterns } from '../patterns/index.js';
import { positionOf } from './sentence-position.js';
import { anyOf } from './syntax/phrase-source.js';

/** Sentences of indirect speech that one attribution can carry. */
const LONGEST_RUN = 40;

const PARAGRAPH_BREAK = /\n[^\S\n]*\n/u;

/** Tells which sentences stand under an attribution. */
export class ReachFinder {
  private readonly indirect: RegExp | null;
  private readonly ended: RegExp | null;

  constructor({ indirectSpeech }: Pick<LanguagePatterns, 'indirectSpeech'>) {
    this.indirect = indirectSpeech && wholeWords(indirectSpeech.verbs.join('|'));
    this.ended = indirectSpeech && wholeWords(anyOf(indirectSpeech.endedBy));
  }

  /**
   * The sentence of the evidence; the one before it, where the attribution points back; the indirect speech that
   * follows in the same paragraph, up to the next attribution. The evidence itself where no sentence holds it.
   *
   * @param attributed positions of the sentences that hold an attribution
   */
  reach(
    text: string,
    sentences: readonly Span[],
    { evidence, coversPrevious }: Attribution,
    attributed: ReadonlySet<number>,
  ): Span {
    const own = positionOf(sentences, evidence.start);
    const sentence = sentences[own];
    if (!sentence || sentence.end < evidence.end) return evidence;
    const previous = sentences[own - 1];
    const pointsBack = coversPrevious && previous && opens(text, sentence, evidence);
    return {
      start: pointsBack ? previous.start : sentence.start,
      end: this.endOfIndirectSpeech(text, sentences, own, attributed),
    };
  }

  private endOfIndirectSpeech(
    text: string,
    sentences: readonly Span[],
    from: number,
    attributed: ReadonlySet<number>,
  ): number {
    let end = sentences[from]?.end ?? 0;
    for (let next = from + 1; next <= from + LONGEST_RUN && !attributed.has(next); next++) {
      const sentence = sentences[next];
      if (!sentence || PARAGRAPH_BREAK.test(text.slice(end, sentence.start))) break;
      if (!this.isIndirect(text.slice(sentence.start, sentence.end))) break;
      end = sentence.end;
    }
    return end;
  }

  private isIndirect(sentence: string): boolean {
    return this.indirect !== null && this.indirect.test(sentence) && !this.ended?.test(sentence);
  }
}

function opens(text: string, sentence: Span, evidence: Span): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(sentence.start, evidence.start));
}
