import { foldCase } from '../../../storage/index.js';
import { rowsOf } from '../../buttons/rows.js';
import { displayable, shorten } from '../../formatting/index.js';
import { outletsIn } from '../change-choice.js';
import type { OutletList } from '../draft-move.js';
import { outletKey } from '../outlet-keys.js';
import { type DialogState, type DialogView, marked, show, writtenQuestionView } from './dialog-view.js';

const OUTLETS_A_PAGE = 12;
const NAME_UNITS = 28;

/**
 * The outlets of the corpus to choose from, those chosen first.
 *
 * @param known their names, those with most articles first
 */
export function outletsView(list: OutletList, known: readonly string[], state: DialogState): DialogView {
  const { choice, page, texts, button } = state;
  const chosen = outletsIn(choice, list);
  const folded = new Set(chosen.map(foldCase));
  const offered = [...chosen, ...known.filter((name) => !folded.has(foldCase(name)))];
  const shown = offered.slice(page * OUTLETS_A_PAGE, (page + 1) * OUTLETS_A_PAGE);
  const buttons = shown.flatMap((name) => {
    const label = shorten(displayable(name), NAME_UNITS);
    if (label === '') return [];
    const move = { kind: 'toggle-outlet', list, page, key: outletKey(name) } as const;
    return button(marked(label, folded.has(foldCase(name))), move);
  });
  const turning = [
    ...(page > 0 ? [button(texts('button-previous'), show(list, page - 1))] : []),
    ...((page + 1) * OUTLETS_A_PAGE < offered.length ? [button(texts('button-next'), show(list, page + 1))] : []),
  ];
  const any = button(marked(texts('button-any'), chosen.length === 0), { kind: 'any', list });
  const keyboard = [[any], ...rowsOf(buttons, 2), ...(turning.length > 0 ? [turning] : [])];
  return writtenQuestionView(texts(list === 'outlets' ? 'ask-outlets' : 'ask-quoted'), keyboard, state);
}
