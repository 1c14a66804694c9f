import type { BriefingWording } from './briefing-wording.js';

export const german: BriefingWording = {
  greeting: (period) => `Ihr Briefing, ${period}`,
  late: 'Dieses Briefing kommt verspätet.',
  skipped: (days) => `Kein Briefing kam am ${days}; was da geschah, steht in diesem.`,
  nothing: 'Zu Ihren Themen gibt es nichts Neues.',
  continued: 'Neu seit dem letzten Briefing:',
  alsoIn: (outlets) => `Auch in: ${outlets}`,
  origins: (articles, origins, names) =>
    `${articles} Artikel, ${origins} ${origins === 1 ? 'Ursprung' : 'Ursprünge'}: ${names}`,
  uncomposed: {
    'budget-spent': 'Meldungen nur in Zitaten: Das heutige Budget für das Sprachmodell ist aufgebraucht.',
    'model-unavailable': 'Meldungen nur in Zitaten: Das Sprachmodell ist zurzeit nicht verfügbar.',
    'out-of-time': 'Meldungen nur in Zitaten: Das Sprachmodell war nicht rechtzeitig fertig.',
  },
};
