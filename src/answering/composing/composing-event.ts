import type { ChatModelError } from '../../errors.js';
import type { PassageLink } from '../../domain/index.js';

/** What happened while an answer or a story was composed, for the log. */
export type ComposingEvent =
  /** An article was not shown to the model, because it speaks to models. */
  | { readonly kind: 'article-withheld'; readonly passage: PassageLink }
  /** A statement was refused, and is sent back; or it was not mended, and left out. */
  | {
      readonly kind: 'statement-refused' | 'statement-dropped';
      readonly text: string;
      readonly reasons: readonly string[];
    }
  /** Nothing was left that could be shown; quotes are told instead. */
  | { readonly kind: 'nothing-verified'; readonly written: number }
  | { readonly kind: 'model-failed'; readonly error: ChatModelError }
  /** A fault that is none of the model's. */
  | { readonly kind: 'composing-failed'; readonly error: unknown };

/** How much of a statement is told, in UTF-16 units. */
const TEXT_UNITS = 200;

/** An event in one line of English. */
export function wordComposingEvent(event: ComposingEvent): string {
  switch (event.kind) {
    case 'article-withheld':
      return `The article of ${event.passage} speaks to language models and was not shown to the chat model.`;
    case 'statement-refused':
      return `The chat model is to mend a statement: ${reasoned(event.text, event.reasons)}`;
    case 'statement-dropped':
      return `A statement of the chat model was dropped: ${reasoned(event.text, event.reasons)}`;
    case 'nothing-verified':
      return event.written === 0
        ? 'The chat model wrote no statement; quotes are told instead.'
        : `None of ${event.written} statements of the chat model could be verified; quotes are told instead.`;
    case 'composing-failed':
      return `A story could not be composed: ${event.error instanceof Error ? event.error.message : String(event.error)}`;
    case 'model-failed':
      return `${event.error.message} ${event.error.remedy}`;
  }
}

function reasoned(text: string, reasons: readonly string[]): string {
  return `${shown(text)} ${reasons.join(' ')}`;
}

function shown(text: string): string {
  return JSON.stringify(text.length > TEXT_UNITS ? `${text.slice(0, TEXT_UNITS)}…` : text);
}
