import type { TimeWords } from './time-words.js';

export const frenchTimes: TimeWords = {
  season: {
    spring: 'printemps, printanier*, printanière*',
    summer: "l'été, cet été, en été, d'été, été prochain, été dernier, estival*",
    autumn: 'automne, automnal*',
    winter: 'hiver, hivers, hivernal*',
  },
  dayPart: {
    dawn: 'aube, aurore, point du jour, petit jour, lever du jour',
    morning: 'matin, matins, matinée, matinal*',
    noon: 'midi, mi-journée',
    afternoon: 'après-midi',
    evening: 'soir, soirs, soirée, crépuscule',
    night: 'nuit, nuits, nocturne*, minuit',
  },
  feast: {
    easter: 'pâques, pascal, pascale, pascales',
    christmas: 'noël, noel',
    newYear: "nouvel an, jour de l'an, saint-sylvestre, réveillon",
    pentecost: 'pentecôte',
    ramadan: 'ramadan',
    fitr: 'aïd el-fitr, aïd al-fitr',
    adha: 'aïd el-kebir, aïd al-adha, aïd el-adha',
  },
  neighbour: {
    before: "la veille, jour précédent, jour d'avant, un jour plus tôt, un jour avant",
    after: 'lendemain, jour suivant, un jour plus tard, un jour après',
  },
  deictic: {
    yesterday: 'hier',
    today: "aujourd'hui",
    tomorrow: 'demain',
  },
  relative: {
    lastYear:
      "an dernier, an dernière, an passé, an passée, an précédente, an d'avant, année dernier, année dernière, année passé, année passée, année précédente, année d'avant",
    thisYear: 'cette an, an en cours, cette année, année en cours',
    nextYear:
      'an prochain, an prochaine, prochaine an, an suivante, année prochain, année prochaine, prochaine année, année suivante',
    lastMonth: 'mois dernier, mois passé, mois précédent',
    thisMonth: 'ce mois, ce mois-ci, mois en cours',
    nextMonth: 'mois prochain, mois suivant, prochain mois',
    lastWeek: 'semaine dernière, semaine passée, semaine précédente',
    thisWeek: 'cette semaine, semaine en cours',
    nextWeek: 'semaine prochaine, semaine suivante, prochaine semaine',
    lastSeason: 'saison dernière, saison passée, saison précédente',
    thisSeason: 'cette saison, saison en cours',
    nextSeason: 'saison prochaine, saison suivante, prochaine saison',
  },
  rate: {
    hour: 'par heure, chaque heure',
    day: 'quotidien, quotidienne, quotidiens, quotidiennes, quotidiennement, par jour, chaque jour, journalier*, journalière*, tous les jours',
    week: 'hebdomadaire*, par semaine, chaque semaine, toutes les semaines',
    month: 'mensuel*, par mois, chaque mois, tous les mois',
    quarter: 'trimestriel*, par trimestre, chaque trimestre',
    year: 'annuel*, par an, chaque année, tous les ans',
  },
  bound: {
    earliest: 'au plus tôt, pas avant',
    latest: 'au plus tard',
  },
};
