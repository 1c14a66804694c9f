import { choiceLines } from '../choice-words.js';
import { type DialogState, type DialogView, show } from './dialog-view.js';

/** All that is chosen, with a button to change each part of it, to see what it brings, and to take it. */
export function summaryView({ choice, isChange, texts, button }: DialogState): DialogView {
  const lines = choiceLines(choice, texts);
  return {
    text: {
      blocks: [
        { kind: 'heading', content: [texts(isChange ? 'draft-heading-change' : 'draft-heading-new')] },
        { kind: 'list', items: lines.map((line) => [line]) },
      ],
      direction: texts.direction,
    },
    keyboard: [
      [button(texts('button-topic'), show('topic')), button(texts('button-outlets'), show('outlets'))],
      [button(texts('button-languages'), show('languages')), button(texts('button-quoted'), show('quoted'))],
      [button(texts('button-days'), show('days')), button(texts('button-time'), show('time'))],
      [button(texts('button-zone'), show('zone')), button(texts('button-length'), show('length'))],
      [
        button(texts('button-briefing-language'), show('language')),
        button(texts('button-empty-day'), show('empty-day')),
      ],
      [button(texts('button-preview'), { kind: 'preview' }), button(texts('button-cancel'), { kind: 'drop' })],
      [button(texts(isChange ? 'button-save' : 'button-subscribe'), { kind: 'save' })],
    ],
  };
}
