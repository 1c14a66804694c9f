import { nameOfLanguage } from './names.js';
import type { Wording } from './wording.js';

export const french: Wording = {
  locale: 'fr',
  separator: ', ',
  strongSeparator: '; ',
  // French sets its quotation marks apart with spaces at which no line may end.
  quote: (text) => `«\u00a0${text}\u00a0»`,
  foreignName: (name) => name,
  unknownOutlet: 'Média inconnu',
  inLanguage: (language) => `en ${nameOfLanguage(language, 'fr')}`,
  citing: (outlets) => `citant ${outlets}`,
  outletCiting: (outlet, source) => `${outlet}, qui cite ${source}`,
  withdrawn: (date) => `retiré le ${date}`,
  oneOrigin: (articles, outlet) => `${articles} articles, une seule origine\u00a0: ${outlet}`,
  differing: (figures) => `Les chiffres diffèrent\u00a0: ${figures}`,
  uncertain: 'Cette réponse est incertaine.',
  uncomposed: {
    'budget-spent': 'Citations seules\u00a0: le budget du jour pour le modèle de langage est épuisé.',
    'own-budget-spent': 'Citations seules\u00a0: votre budget du jour pour le modèle de langage est épuisé.',
    'model-unavailable': 'Citations seules\u00a0: le modèle de langage n’est pas disponible pour le moment.',
  },
  understoodAs: (question) => `Compris comme\u00a0: ${question}`,
  notAnswered: 'Le corpus ne répond pas à cette question.',
  nearest: 'Les passages les plus proches\u00a0:',
};
