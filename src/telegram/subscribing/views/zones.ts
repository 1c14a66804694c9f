import { rowsOf } from '../../buttons/rows.js';
import type { DraftMove } from '../draft-move.js';
import { type FoundZone, type Region, REGIONS, shortZoneName, zonesOf } from '../zones/index.js';
import { type DialogState, type DialogView, marked, questionView, show, writtenQuestionView } from './dialog-view.js';

const ZONES_A_PAGE = 36;

/** Asks where somebody is. Only in a private chat can they share their location. */
export function zoneView(state: DialogState): DialogView {
  const { isGroup, texts, button } = state;
  const regions = REGIONS.map((region) => button(region, { kind: 'region', region, page: 0 }));
  const location = isGroup ? [] : [[button(texts('button-location'), { kind: 'location' })]];
  return writtenQuestionView(texts('ask-zone'), [...location, ...rowsOf(regions, 3)], state);
}

/** The zones of a part of the world. */
export function regionView(region: Region, state: DialogState): DialogView {
  const { choice, page, texts, button } = state;
  const zones = zonesOf(region);
  const buttons = zones.slice(page * ZONES_A_PAGE, (page + 1) * ZONES_A_PAGE).map((timeZone) => {
    return button(marked(shortZoneName(timeZone), timeZone === choice.timeZone), { kind: 'zone', timeZone });
  });
  const turnTo = (to: number): DraftMove => ({ kind: 'region', region, page: to });
  const turning = [
    ...(page > 0 ? [button(texts('button-previous'), turnTo(page - 1))] : []),
    ...((page + 1) * ZONES_A_PAGE < zones.length ? [button(texts('button-next'), turnTo(page + 1))] : []),
    button(texts('button-zone'), show('zone')),
  ];
  return questionView(region, [...rowsOf(buttons, 3), turning], state);
}

/** Zones that may be meant by what somebody has written. */
export function foundZonesView(written: string, found: readonly FoundZone[], state: DialogState): DialogView {
  const { texts, button } = state;
  const buttons = found.map(({ place, timeZone }) => button(`${place} (${timeZone})`, { kind: 'zone', timeZone }));
  return writtenQuestionView(texts('zone-several', { value: written }), rowsOf(buttons, 1), state);
}
