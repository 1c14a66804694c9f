import type { TimeWords } from './time-words.js';

export const spanishTimes: TimeWords = {
  season: {
    spring: 'primavera, primaveral*',
    summer: 'verano, veranos, estival*, veranieg*',
    autumn: 'otoño, otoños, otoñal*',
    winter: 'invierno, inviernos, invernal*',
  },
  dayPart: {
    dawn: 'madrugada, amanecer, alba',
    morning:
      'por la mañana, de la mañana, esta mañana, en la mañana, la mañana del, la mañana siguiente, mañanas, matutin*, matinal*',
    noon: 'mediodía',
    afternoon: 'por la tarde, de la tarde, esta tarde, en la tarde, la tarde del, lunes tarde, vespertin*',
    evening: 'anochecer, atardecer, velada',
    night: 'noche, noches, nocturn*, anoche, medianoche',
  },
  feast: {
    easter: 'pascua, semana santa',
    christmas: 'navidad, navidades, navideñ*, nochebuena',
    newYear: 'año nuevo, nochevieja, fin de año',
    pentecost: 'pentecostés',
    ramadan: 'ramadán',
    fitr: 'eid al-fitr',
    adha: 'eid al-adha, fiesta del cordero',
  },
  neighbour: {
    before: 'la víspera, vísperas, en vísperas, día anterior, un día antes, día previo, día de antes',
    after: 'día siguiente, día después, un día después, un día más tarde, mañana siguiente',
  },
  deictic: {
    yesterday: 'ayer, anoche',
    today: 'hoy, esta noche, esta tarde, esta mañana',
    tomorrow: 'a partir de mañana, hasta mañana, desde mañana, mañana mismo, pasado mañana',
  },
  relative: {
    lastYear: 'año pasado, pasado año, año anterior, año previo, último año',
    thisYear: 'este año, año en curso, presente año',
    nextYear: 'próximo año, año próximo, año que viene, año siguiente',
    lastMonth: 'mes pasado, pasado mes, mes anterior, último mes',
    thisMonth: 'este mes, mes en curso, presente mes',
    nextMonth: 'próximo mes, mes próximo, mes que viene, mes siguiente',
    lastWeek: 'semana pasada, pasada semana, semana anterior, última semana',
    thisWeek: 'esta semana, semana en curso, presente semana',
    nextWeek: 'próxima semana, semana próxima, semana que viene, semana siguiente',
    lastSeason: 'temporada pasada, pasada temporada, temporada anterior',
    thisSeason: 'esta temporada, temporada en curso, presente temporada',
    nextSeason: 'próxima temporada, temporada que viene, temporada siguiente',
  },
  rate: {
    hour: 'por hora, a la hora, cada hora',
    day: 'diario, diaria, diarios, diarias, diariamente, al día, por día, cada día, todos los días',
    week: 'semanal*, a la semana, por semana, cada semana',
    month: 'mensual*, al mes, por mes, cada mes',
    quarter: 'trimestral*, al trimestre, por trimestre, cada trimestre',
    year: 'anual*, al año, por año, cada año, todos los años',
  },
  bound: {
    earliest: 'como muy pronto, como pronto, no antes de',
    latest: 'como muy tarde, a más tardar, como tarde',
  },
};
