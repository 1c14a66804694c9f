import type { Language } from '../../../domain/index.js';
import type { Step } from '../draft-move.js';
import type { DialogState, DialogView } from './dialog-view.js';
import { outletsView } from './outlets.js';
import {
  briefingLanguageView,
  daysView,
  emptyDayView,
  languagesView,
  lengthView,
  timeView,
  topicView,
} from './simple-steps.js';
import { summaryView } from './summary.js';
import { zoneView } from './zones.js';

/** What there is to choose from. */
export interface Offers {
  /** Names of outlets that publish and of outlets that are quoted, those with most articles first. */
  readonly outlets: readonly string[];
  readonly quoted: readonly string[];
  /** Languages of the articles, and languages that the bot speaks. */
  readonly languages: readonly Language[];
  readonly spoken: readonly Language[];
}

/** Shows a step of the dialog. */
export function stepView(step: Step, offers: Offers, state: DialogState): DialogView {
  switch (step) {
    case 'summary':
      return summaryView(state);
    case 'topic':
      return topicView(state);
    case 'outlets':
    case 'quoted':
      return outletsView(step, offers[step], state);
    case 'languages':
      return languagesView(offers.languages, state);
    case 'days':
      return daysView(state);
    case 'time':
      return timeView(state);
    case 'zone':
      return zoneView(state);
    case 'length':
      return lengthView(state);
    case 'language':
      return briefingLanguageView(offers.spoken, state);
    case 'empty-day':
      return emptyDayView(state);
  }
}
