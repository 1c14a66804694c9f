import { nameOfLanguage } from './names.js';
import type { Wording } from './wording.js';

export const german: Wording = {
  locale: 'de',
  separator: ', ',
  strongSeparator: '; ',
  quote: (text) => `„${text}“`,
  foreignName: (name) => name,
  unknownOutlet: 'Unbekanntes Medium',
  inLanguage: (language) => `auf ${nameOfLanguage(language, 'de')}`,
  citing: (outlets) => `unter Berufung auf ${outlets}`,
  outletCiting: (outlet, source) => `${outlet}, dort unter Berufung auf ${source}`,
  withdrawn: (date) => `zurückgezogen am ${date}`,
  oneOrigin: (articles, outlet) => `${articles} Artikel, ein Ursprung: ${outlet}`,
  differing: (figures) => `Zahlen weichen ab: ${figures}`,
  uncertain: 'Diese Antwort ist unsicher.',
  uncomposed: {
    'budget-spent': 'Nur Zitate: Das heutige Budget für das Sprachmodell ist aufgebraucht.',
    'own-budget-spent': 'Nur Zitate: Ihr heutiges Budget für das Sprachmodell ist aufgebraucht.',
    'model-unavailable': 'Nur Zitate: Das Sprachmodell ist zurzeit nicht verfügbar.',
  },
  understoodAs: (question) => `Verstanden als: ${question}`,
  notAnswered: 'Das Korpus beantwortet diese Frage nicht.',
  nearest: 'Die nächstliegenden Stellen:',
};
