import type { Span } from '../../domain/index.js';

/** Why a statement is refused. */
export type RefusalReason =
  | { readonly kind: 'quote-not-found'; readonly quote: string }
  | { readonly kind: 'number-not-in-quotes'; readonly number: string }
  | { readonly kind: 'unit-not-in-quotes'; readonly number: string }
  | { readonly kind: 'hedge-lost'; readonly number: string }
  | { readonly kind: 'hedge-changed'; readonly number: string }
  | { readonly kind: 'date-not-in-quotes'; readonly date: string }
  | { readonly kind: 'name-not-in-quotes'; readonly name: string }
  | { readonly kind: 'negation-lost' }
  | { readonly kind: 'negation-added' }
  | { readonly kind: 'contrary'; readonly word: string }
  | { readonly kind: 'modality-lost'; readonly word: string }
  | { readonly kind: 'claim-as-fact'; readonly word: string }
  | { readonly kind: 'attribution-lost'; readonly outlet: string }
  | { readonly kind: 'far-in-meaning'; readonly similarity: number }
  | { readonly kind: 'not-supported'; readonly support: number };

/** A quote as its passage has it. */
export interface ExactQuote extends Span {
  /** What the caller calls the passage. */
  readonly passage: string;
  /** `passage.text.slice(start, end)`. */
  readonly quote: string;
}

/** Whether a statement may be shown: the quotes word for word where it may, and all that is wrong with it where it may not. */
export type Verdict =
  | { readonly kind: 'verified'; readonly quotes: readonly ExactQuote[] }
  | { readonly kind: 'refused'; readonly reasons: readonly RefusalReason[] };

/** A reason as one line for the model that wrote the statement. */
export function wordReason(reason: RefusalReason): string {
  switch (reason.kind) {
    case 'quote-not-found':
      return `The quote ${shown(reason.quote)} does not stand in its passage word for word.`;
    case 'number-not-in-quotes':
      return `The number ${shown(reason.number)} does not stand in the quotes.`;
    case 'unit-not-in-quotes':
      return `The quotes have the number in ${shown(reason.number)} with another unit or currency.`;
    case 'hedge-lost':
      return `The quotes bound the number ${shown(reason.number)} with a word such as "about" or "at least"; keep it.`;
    case 'hedge-changed':
      return `The quotes do not bound the number ${shown(reason.number)} in this way; take over their "about", "more than", "up to" or the like.`;
    case 'date-not-in-quotes':
      return `The date ${shown(reason.date)} does not stand in the quotes.`;
    case 'name-not-in-quotes':
      return `The name ${shown(reason.name)} does not stand in the quotes.`;
    case 'negation-lost':
      return 'The quotes deny something that the statement does not deny.';
    case 'negation-added':
      return 'The statement denies something that the quotes do not deny.';
    case 'contrary':
      return `The word ${shown(reason.word)} says the contrary of the quotes.`;
    case 'modality-lost':
      return `The quotes tell with ${shown(reason.word)} what may be, is planned, demanded or expected, or holds under a condition; do not tell it as a fact.`;
    case 'claim-as-fact':
      return `The quotes tell with ${shown(reason.word)} what somebody claims or suspects; say who, and do not tell it as a fact.`;
    case 'attribution-lost':
      return `The quotes have this from ${shown(reason.outlet)}; say so ("according to ${oneLine(reason.outlet)}").`;
    case 'far-in-meaning':
      return 'The statement says something else than its quotes.';
    case 'not-supported':
      return 'The quotes do not say all that the statement says: check who does what to whom, and all that they do not mention.';
  }
}

function shown(text: string): string {
  return JSON.stringify(oneLine(text));
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
