import { nameOfLanguage } from './names.js';
import type { Wording } from './wording.js';

export const spanish: Wording = {
  locale: 'es',
  separator: ', ',
  strongSeparator: '; ',
  quote: (text) => `«${text}»`,
  foreignName: (name) => name,
  unknownOutlet: 'Medio desconocido',
  inLanguage: (language) => `en ${nameOfLanguage(language, 'es')}`,
  citing: (outlets) => `citando a ${outlets}`,
  outletCiting: (outlet, source) => `${outlet}, que cita ${source}`,
  withdrawn: (date) => `retirado el ${date}`,
  oneOrigin: (articles, outlet) => `${articles} artículos, un solo origen: ${outlet}`,
  differing: (figures) => `Las cifras difieren: ${figures}`,
  uncertain: 'Esta respuesta es incierta.',
  uncomposed: {
    'budget-spent': 'Solo citas: el presupuesto de hoy para el modelo de lenguaje está agotado.',
    'own-budget-spent': 'Solo citas: su presupuesto de hoy para el modelo de lenguaje está agotado.',
    'model-unavailable': 'Solo citas: el modelo de lenguaje no está disponible en este momento.',
  },
  understoodAs: (question) => `Entendida así: ${question}`,
  notAnswered: 'El corpus no responde a esta pregunta.',
  nearest: 'Los pasajes más cercanos:',
};
