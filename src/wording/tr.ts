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
  differing: (figures) => `Farklı rakamlar: ${figures}`,
  uncertain: 'Bu yanıt kesin değil.',
  uncomposed: {
    'budget-spent': 'Yalnızca alıntılar: Dil modelinin bugünkü bütçesi tükendi.',
    'own-budget-spent': 'Yalnızca alıntılar: Dil modeli için bugünkü bütçeniz tükendi.',
    'model-unavailable': 'Yalnızca alıntılar: Dil modeli şu anda kullanılamıyor.',
  },
  understoodAs: (question) => `Şöyle anlaşıldı: ${question}`,
  notAnswered: 'Derlemde bu sorunun yanıtı yok.',
  nearest: 'En yakın bölümler:',
};
