import { contains, dot, type Language, type Span } from '../../domain/index.js';
import type { MeantText } from './meaning.js';
import type { Token } from './text/tokens.js';

/** A text read into tokens. */
interface TokenizedText {
  readonly language: Language;
  readonly tokens: readonly Token[];
}

/** A word of a quote. */
interface QuotedWord {
  readonly token: Token;
  readonly language: Language;
  /** Which of the quotes it stands in. */
  readonly quote: number;
}

/** The word of the quotes that is nearest in meaning to a statement's, and how near: a cosine, -1 to 1. */
export interface NearestWord extends QuotedWord {
  readonly similarity: number;
}

/** Letters of the shortest word that is no mere particle, and of one in Arabic script. */
const CONTENT_LETTERS = 4;
const TELLING_LETTERS = 3;
const ARABIC = /\p{Script=Arabic}/u;
const CAPITAL_OR_DIGIT = /^[\p{Lu}\p{Nd}]/u;

/** The words and numbers of a text, which are embedded one by one. */
export function wordsOf(tokens: readonly Token[]): Token[] {
  return tokens.filter(({ kind }) => kind !== 'mark');
}

/**
 * Which words of a statement say what which words of its quotes say, by their vectors in their texts. A word and its translation are
 * near to each other, and nearer where the words around them say the same.
 */
export class Alignment {
  /** By word of the statement, then by word of all quotes. */
  private readonly similarities: readonly Float32Array[];
  private readonly stated: readonly Token[];
  private readonly quoted: readonly QuotedWord[];
  private found: Matches | null = null;

  private constructor(stated: readonly Token[], quoted: readonly QuotedWord[], similarities: readonly Float32Array[]) {
    this.stated = stated;
    this.quoted = quoted;
    this.similarities = similarities;
  }

  /** Null where the model tells nothing of words. */
  static of(
    stated: TokenizedText,
    statedMeant: MeantText,
    quotes: readonly TokenizedText[],
    quotesMeant: readonly MeantText[],
  ): Alignment | null {
    const { words } = statedMeant;
    if (words === null) return null;
    const quoted = quotes.flatMap(({ tokens, language }, quote) =>
      wordsOf(tokens).map((token): QuotedWord => ({ token, language, quote })),
    );
    const vectors = quotesMeant.flatMap((meant) => meant.words ?? []);
    if (vectors.length !== quoted.length || quoted.length === 0) return null;
    return new Alignment(
      wordsOf(stated.tokens),
      quoted,
      words.map(({ meaning }) => Float32Array.from(vectors, (vector) => dot(meaning, vector.meaning))),
    );
  }

  /** The word of the quotes that is nearest to the statement's that stands there. */
  nearestTo({ start }: Span): NearestWord | null {
    const row = this.stated.findIndex((token) => token.start === start);
    const similarities = this.similarities[row];
    if (!similarities) return null;
    const column = placeOfMost(similarities);
    const word = this.quoted[column];
    return word ? { ...word, similarity: similarities[column] ?? 0 } : null;
  }

  /** The similarity to the quotes that a fifth of the statement's words fall short of, particles left out; 1 where nothing is left. */
  lowestFifth(): number {
    const similarities = this.stated
      .flatMap((token, row) => (isContent(token) ? [Math.max(...(this.similarities[row] ?? []))] : []))
      .sort((a, b) => a - b);
    return similarities[Math.floor((similarities.length - 1) / 5)] ?? 1;
  }

  /** For each word of the statement the nearest of the quotes', and for each of the quotes' the nearest of the statement's. */
  matches(): Matches {
    this.found ??= this.findMatches();
    return this.found;
  }

  private findMatches(): Matches {
    const columns = this.similarities.map(placeOfMost);
    const rows = this.quoted.map((_, column) =>
      placeOfMost(Float32Array.from(this.similarities, (similarities) => similarities[column] ?? 0)),
    );
    const stated = this.stated.flatMap((token, row): WordMatch[] => {
      const column = columns[row] ?? -1;
      const near = this.quoted[column];
      const similarity = this.similarities[row]?.[column] ?? 0;
      const isMutual = rows[column] === row;
      return near ? [{ token, other: near.token, quote: near.quote, similarity, isMutual }] : [];
    });
    const quoted = this.quoted.flatMap(({ token, quote }, column): WordMatch[] => {
      const row = rows[column] ?? -1;
      const near = this.stated[row];
      const similarity = this.similarities[row]?.[column] ?? 0;
      return near ? [{ token, other: near, quote, similarity, isMutual: columns[row] === column }] : [];
    });
    return { stated, quoted };
  }

  /**
   * Of the words of these parts of the quotes the largest similarity to a word of the statement that is nearest to it as it is to that:
   * the two say the same. 0 where no two do.
   *
   * @param passed whether a word is not looked at: "said"
   */
  mutual(parts: readonly QuotePart[], passed: (token: Token) => boolean): number {
    const said = this.matches().quoted.filter(
      ({ token, other, quote, isMutual }) =>
        isMutual && isTelling(token) && isTelling(other) && isWithin(token, quote, parts) && !passed(token),
    );
    return said.reduce((most, { similarity }) => Math.max(most, similarity), 0);
  }

  /** The largest similarity of a word in this part of the quotes to the statement's words, whatever its length; 0 where there is none. */
  likenessOf(part: QuotePart): number {
    return this.within([part], () => true).reduce((most, similarity) => Math.max(most, similarity), 0);
  }

  /** How well the statement covers these parts of the quotes: the mean of their words' largest similarities to it; null without words. */
  coverage(parts: readonly QuotePart[]): number | null {
    const covered = this.within(parts, isContent);
    return covered.length > 0 ? covered.reduce((sum, one) => sum + one, 0) / covered.length : null;
  }

  /** The largest similarities to the statement's words of those words in parts of the quotes that count. */
  private within(parts: readonly QuotePart[], counts: (token: Token) => boolean): number[] {
    return this.quoted.flatMap(({ token, quote }, column) =>
      counts(token) && isWithin(token, quote, parts)
        ? [Math.max(...this.similarities.map((similarities) => similarities[column] ?? 0))]
        : [],
    );
  }
}

/** A word of a statement or of its quotes and the word of the other that is nearest to it. */
export interface WordMatch {
  readonly token: Token;
  readonly other: Token;
  /** Which of the quotes the one of the two stands in that is a quote's. */
  readonly quote: number;
  /** A cosine, -1 to 1. */
  readonly similarity: number;
  /** Whether each is nearest to the other. */
  readonly isMutual: boolean;
}

/** The nearest words from either side. */
interface Matches {
  readonly stated: readonly WordMatch[];
  readonly quoted: readonly WordMatch[];
}

/** A part of one of the quotes. */
export interface QuotePart extends Span {
  readonly quote: number;
}

function isWithin(token: Token, quote: number, parts: readonly QuotePart[]): boolean {
  return parts.some((part) => part.quote === quote && contains(part, token));
}

function isContent({ text }: Token): boolean {
  return text.length >= CONTENT_LETTERS || CAPITAL_OR_DIGIT.test(text);
}

/** Whether a word is no mere particle. Arabic words are short, for they are written without vowels. */
export function isTelling(token: Token): boolean {
  return isContent(token) || (token.text.length >= TELLING_LETTERS && ARABIC.test(token.text));
}

function placeOfMost(numbers: Float32Array): number {
  let best = -1;
  for (const [place, number] of numbers.entries()) if (best < 0 || number > (numbers[best] ?? 0)) best = place;
  return best;
}
