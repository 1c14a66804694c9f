import { nameOfLanguage } from './names.js';
import type { Wording } from './wording.js';

export const turkish: Wording = {
  locale: 'tr',
  separator: ', ',
  strongSeparator: '; ',
  quote: (text) => `“${text}”`,
  foreignName: (name) => name,
  unknownOutlet: 'Bilinmeyen yayın',
  inLanguage: (language) => nameOfLanguage(language, 'tr'),
  // A case ending would have to follow the sounds of a foreign name.
  citing: (outlets) => `aktardığı kaynak: ${outlets}`,
  outletCiting: (outlet, source) => `${outlet}, onun kaynağı: ${source}`,
  withdrawn: (date) => `${date} tarihinde geri çekildi`,
  oneOrigin: (articles, outlet) => `${articles} haber, tek kaynak: ${outlet}`,
  uncertain: 'Bu yanıt kesin değil.',
  notAnswered: 'Derlemde bu sorunun yanıtı yok.',
  nearest: 'En yakın bölümler:',
};
