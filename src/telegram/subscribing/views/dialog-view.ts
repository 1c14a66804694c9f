import type { Button, Keyboard, MessageText } from '../../formatting/index.js';
import type { Texts } from '../../locales/index.js';
import { paragraphs } from '../../messages/plain-text.js';
import type { DraftChoice } from '../draft-choice.js';
import type { DraftMove, Step } from '../draft-move.js';

/** What a step of the dialog is shown from. */
export interface DialogState {
  readonly choice: DraftChoice;
  /** Whether a subscription is being changed. */
  readonly isChange: boolean;
  /** Whether texts are read only where they reply to the bot. */
  readonly isGroup: boolean;
  readonly page: number;
  readonly texts: Texts;
  /** Makes a button that does a move. */
  readonly button: (label: string, move: DraftMove) => Button;
}

/** A step as it is shown. */
export interface DialogView {
  readonly text: MessageText;
  readonly keyboard: Keyboard;
}

/** Marks what is chosen. */
export function marked(label: string, isChosen: boolean): string {
  return isChosen ? `✓ ${label}` : label;
}

/** A question with its buttons, and one back to the summary below them. */
export function questionView(question: string, keyboard: Keyboard, { button, texts }: DialogState): DialogView {
  return {
    text: { blocks: paragraphs(question), direction: texts.direction },
    keyboard: [...keyboard, [button(texts('button-back'), show('summary'))]],
  };
}

/** The same for a question that can be answered by writing. */
export function writtenQuestionView(question: string, keyboard: Keyboard, state: DialogState): DialogView {
  const { isGroup, texts } = state;
  return questionView(isGroup ? `${question}\n\n${texts('ask-by-reply')}` : question, keyboard, state);
}

/** The move that shows a step. */
export function show(step: Step, page = 0): DraftMove {
  return { kind: 'show', step, page };
}
