import { nameOfLanguage } from './names.js';
import type { Wording } from './wording.js';

export const english: Wording = {
  locale: 'en-GB',
  separator: ', ',
  strongSeparator: '; ',
  quote: (text) => `“${text}”`,
  foreignName: (name) => name,
  unknownOutlet: 'Unknown outlet',
  inLanguage: (language) => `in ${nameOfLanguage(language, 'en')}`,
  citing: (outlets) => `citing ${outlets}`,
  outletCiting: (outlet, source) => `${outlet}, which cites ${source}`,
  withdrawn: (date) => `withdrawn on ${date}`,
  oneOrigin: (articles, outlet) => `${articles} articles, one origin: ${outlet}`,
  differing: (figures) => `Figures differ: ${figures}`,
  uncertain: 'This answer is uncertain.',
  uncomposed: {
    'budget-spent': 'Quotes only: today’s budget for the chat model is spent.',
    'own-budget-spent': 'Quotes only: your budget for the chat model is spent for today.',
    'model-unavailable': 'Quotes only: the chat model cannot be used at the moment.',
  },
  understoodAs: (question) => `Understood as: ${question}`,
  notAnswered: 'The corpus does not answer this question.',
  nearest: 'The nearest passages:',
};
