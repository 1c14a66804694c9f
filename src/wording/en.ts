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
  uncertain: 'This answer is uncertain.',
  notAnswered: 'The corpus does not answer this question.',
  nearest: 'The nearest passages:',
};
