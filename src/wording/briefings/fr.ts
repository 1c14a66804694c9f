import type { BriefingWording } from './briefing-wording.js';

export const french: BriefingWording = {
  greeting: (period) => `Votre briefing, ${period}`,
  late: 'Ce briefing arrive en retard.',
  skipped: (days) => `Aucun briefing n’a été envoyé le ${days}\u00a0; ce qui s’est passé alors figure dans celui-ci.`,
  nothing: 'Rien de nouveau sur ce que vous suivez.',
  continued: 'Nouveau depuis le dernier briefing\u00a0:',
  alsoIn: (outlets) => `Aussi dans\u00a0: ${outlets}`,
  origins: (articles, origins, names) =>
    `${articles} articles, ${origins} ${origins === 1 ? 'origine' : 'origines'}\u00a0: ${names}`,
  uncomposed: {
    'budget-spent': 'Sujets en citations seules\u00a0: le budget du jour pour le modèle de langage est épuisé.',
    'model-unavailable': 'Sujets en citations seules\u00a0: le modèle de langage n’est pas disponible pour le moment.',
    'out-of-time': 'Sujets en citations seules\u00a0: le modèle de langage n’a pas répondu à temps.',
  },
};
