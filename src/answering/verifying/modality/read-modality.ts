import type { Span } from '../../../domain/index.js';
import type { Modality } from '../languages/index.js';
import type { Token } from '../text/tokens.js';
import type { ModalityLexicon } from './lexicon.js';

/** A word, or several, that tells something as less than a fact. */
export interface ModalWord extends Span {
  readonly modality: Modality;
}

/** What of a statement keeps that something is less than a fact, and what tells that it is one. */
export interface StatedModality {
  readonly modalities: ReadonlySet<Modality>;
  /** Whether it has a word such as "plan" or "talks". */
  readonly keeps: boolean;
  /** Whether it has a word such as "says" or "admits". */
  readonly says: boolean;
  /** Whether it has a form of the past, or "already". */
  readonly isDone: boolean;
}

/**
 * The modal words of a text.
 *
 * @param passed tokens that are part of something else: May of "4 May"
 */
export function modalWords(
  tokens: readonly Token[],
  { words, forms, lower }: ModalityLexicon,
  passed: ReadonlySet<number>,
): ModalWord[] {
  const spanned = (modality: Modality, from: number, to: number): ModalWord[] => {
    const [first, last] = [tokens[from], tokens[to - 1]];
    return first && last && !passed.has(from) ? [{ modality, start: first.start, end: last.end }] : [];
  };
  return [
    ...words.flatMap(([modality, phrases]) =>
      phrases.all(tokens).flatMap(({ from, to }) => spanned(modality, from, to)),
    ),
    ...forms.flatMap(([modality, form]) =>
      tokens.flatMap(({ kind, text }, place) =>
        kind === 'word' && form.test(lower(text)) ? spanned(modality, place, place + 1) : [],
      ),
    ),
  ];
}

/** What of a statement keeps modality. */
export function statedModality(
  tokens: readonly Token[],
  lexicon: ModalityLexicon,
  passed: ReadonlySet<number>,
): StatedModality {
  const { keeping, saying, done, doneForms, lower } = lexicon;
  return {
    modalities: new Set(modalWords(tokens, lexicon, passed).map(({ modality }) => modality)),
    keeps: keeping.all(tokens).length > 0,
    says: saying.all(tokens).length > 0,
    isDone:
      done.all(tokens).length > 0 || tokens.some(({ kind, text }) => kind === 'word' && doneForms?.test(lower(text))),
  };
}
