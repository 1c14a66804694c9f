import type { BriefingWording } from './briefing-wording.js';

export const spanish: BriefingWording = {
  greeting: (period) => `Su resumen, ${period}`,
  late: 'Este resumen llega con retraso.',
  skipped: (days) => `No se envió ningún resumen el ${days}; lo que ocurrió entonces está en este.`,
  nothing: 'No hay nada nuevo sobre lo que sigue.',
  continued: 'Nuevo desde el último resumen:',
  alsoIn: (outlets) => `También en: ${outlets}`,
  origins: (articles, origins, names) =>
    `${articles} artículos, ${origins} ${origins === 1 ? 'origen' : 'orígenes'}: ${names}`,
  uncomposed: {
    'budget-spent': 'Noticias solo en citas: el presupuesto de hoy para el modelo de lenguaje está agotado.',
    'model-unavailable': 'Noticias solo en citas: el modelo de lenguaje no está disponible en este momento.',
    'out-of-time': 'Noticias solo en citas: el modelo de lenguaje no terminó a tiempo.',
  },
};
