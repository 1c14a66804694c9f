import type { BriefingWording } from './briefing-wording.js';

export const turkish: BriefingWording = {
  greeting: (period) => `Bülteniniz, ${period}`,
  late: 'Bu bülten gecikmeli geliyor.',
  skipped: (days) => `Şu günlerde bülten gönderilmedi: ${days}. O sırada olanlar bu bültende.`,
  nothing: 'Takip ettiğiniz konularda yeni bir şey yok.',
  continued: 'Son bültenden bu yana yeni:',
  alsoIn: (outlets) => `Ayrıca: ${outlets}`,
  origins: (articles, origins, names) => `${articles} haber, ${origins} kaynak: ${names}`,
  uncomposed: {
    'budget-spent': 'Yalnızca alıntılarla verilen haberler: Dil modelinin bugünkü bütçesi tükendi.',
    'model-unavailable': 'Yalnızca alıntılarla verilen haberler: Dil modeli şu anda kullanılamıyor.',
    'out-of-time': 'Yalnızca alıntılarla verilen haberler: Dil modeli zamanında yanıt vermedi.',
  },
};
