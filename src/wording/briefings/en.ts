import type { BriefingWording } from './briefing-wording.js';

export const english: BriefingWording = {
  greeting: (period) => `Your briefing, ${period}`,
  late: 'This briefing comes late.',
  skipped: (days) => `No briefing was sent on ${days}; what happened then is in this one.`,
  nothing: 'There is nothing new on what you follow.',
  continued: 'New since the last briefing:',
  alsoIn: (outlets) => `Also in: ${outlets}`,
  origins: (articles, origins, names) =>
    `${articles} articles, ${origins} ${origins === 1 ? 'origin' : 'origins'}: ${names}`,
  uncomposed: {
    'budget-spent': 'Stories in quotes only: today’s budget for the chat model is spent.',
    'model-unavailable': 'Stories in quotes only: the chat model cannot be used at the moment.',
    'out-of-time': 'Stories in quotes only: the chat model was not ready in time.',
  },
};
