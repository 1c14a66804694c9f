import type { TimeWords } from './time-words.js';

export const germanTimes: TimeWords = {
  season: {
    spring: 'frühling, frühlings, frühjahr, frühjahrs, frühjahres',
    summer: 'sommer, sommers, sommermonat*, sommerferien, sommerpause',
    autumn: 'herbst, herbstes, herbsts, herbstferien, spätherbst',
    winter: 'winter, winters, wintermonat*, winterpause, winterferien',
  },
  dayPart: {
    dawn: 'morgengrauen, morgendämmerung, tagesanbruch, frühmorgens',
    morning:
      'am morgen, morgens, heute morgen, vormittag*, am frühen morgen, früh am morgen, montagmorgen, dienstagmorgen, mittwochmorgen, donnerstagmorgen, freitagmorgen, samstagmorgen, sonntagmorgen, sonnabendmorgen, montagvormittag, dienstagvormittag, mittwochvormittag, donnerstagvormittag, freitagvormittag, samstagvormittag, sonntagvormittag, sonnabendvormittag, montagfrüh, dienstagfrüh, mittwochfrüh, donnerstagfrüh, freitagfrüh, samstagfrüh, sonntagfrüh, sonnabendfrüh',
    noon: 'mittag, mittags, montagmittag, dienstagmittag, mittwochmittag, donnerstagmittag, freitagmittag, samstagmittag, sonntagmittag, sonnabendmittag',
    afternoon:
      'nachmittag, nachmittags, montagnachmittag, dienstagnachmittag, mittwochnachmittag, donnerstagnachmittag, freitagnachmittag, samstagnachmittag, sonntagnachmittag, sonnabendnachmittag',
    evening:
      'abend, abends, abenden, abendliche*, abenddämmerung, montagabend, dienstagabend, mittwochabend, donnerstagabend, freitagabend, samstagabend, sonntagabend, sonnabendabend',
    night:
      'nacht, nachts, nächte, nächtlich*, mitternacht, montagnacht, dienstagnacht, mittwochnacht, donnerstagnacht, freitagnacht, samstagnacht, sonntagnacht, sonnabendnacht',
  },
  feast: {
    easter: 'ostern, ostersonntag, ostermontag, osterferien, osterfest',
    christmas: 'weihnacht*, heiligabend',
    newYear: 'neujahr*, silvester*',
    pentecost: 'pfingst*',
    ramadan: 'ramadan*',
    fitr: 'zuckerfest*',
    adha: 'opferfest*',
  },
  neighbour: {
    before: 'vortag, vorabend, tag zuvor, tag vorher, tag davor, tags zuvor',
    after: 'folgetag, tag darauf, tag danach, tag später, tags darauf, nächsten tag, folgenden tag, am nächsten morgen',
  },
  deictic: {
    yesterday: 'gestern, gestrig*',
    today: 'heute, heutig*',
    tomorrow: 'ab morgen, bis morgen, morgen abend, morgen früh, morgen vormittag, morgen nachmittag, morgig*',
  },
  relative: {
    lastYear:
      'letztes jahr, letztes jahres, letztes jahre, letzten jahr, letzten jahres, letzten jahre, letzte jahr, letzte jahres, letzte jahre, letzter jahr, letzter jahres, letzter jahre, vergangenen jahr, vergangenen jahres, vergangenen jahre, vergangenes jahr, vergangenes jahres, vergangenes jahre, vergangene jahr, vergangene jahres, vergangene jahre, vergangener jahr, vergangener jahres, vergangener jahre, vorigen jahr, vorigen jahres, vorigen jahre, voriges jahr, voriges jahres, voriges jahre, vorige jahr, vorige jahres, vorige jahre, voriger jahr, voriger jahres, voriger jahre, vorherigen jahr, vorherigen jahres, vorherigen jahre, vorjahr*',
    thisYear:
      'dieses jahr, dieses jahres, dieses jahre, diesem jahr, diesem jahres, diesem jahre, diesen jahr, diesen jahres, diesen jahre, diese jahr, diese jahres, diese jahre, dieser jahr, dieser jahres, dieser jahre, laufenden jahr, laufenden jahres, laufenden jahre, laufende jahr, laufende jahres, laufende jahre, laufendes jahr, laufendes jahres, laufendes jahre, heuer',
    nextYear:
      'nächstes jahr, nächstes jahres, nächstes jahre, nächsten jahr, nächsten jahres, nächsten jahre, nächste jahr, nächste jahres, nächste jahre, nächster jahr, nächster jahres, nächster jahre, kommenden jahr, kommenden jahres, kommenden jahre, kommendes jahr, kommendes jahres, kommendes jahre, kommende jahr, kommende jahres, kommende jahre, kommender jahr, kommender jahres, kommender jahre, folgenden jahr, folgenden jahres, folgenden jahre',
    lastMonth:
      'letztes monat, letztes monats, letzten monat, letzten monats, letzte monat, letzte monats, letzter monat, letzter monats, vergangenen monat, vergangenen monats, vergangenes monat, vergangenes monats, vergangene monat, vergangene monats, vergangener monat, vergangener monats, vorigen monat, vorigen monats, voriges monat, voriges monats, vorige monat, vorige monats, voriger monat, voriger monats, vorherigen monat, vorherigen monats, vormonat*',
    thisMonth:
      'dieses monat, dieses monats, diesem monat, diesem monats, diesen monat, diesen monats, diese monat, diese monats, dieser monat, dieser monats, laufenden monat, laufenden monats, laufende monat, laufende monats, laufendes monat, laufendes monats',
    nextMonth:
      'nächstes monat, nächstes monats, nächsten monat, nächsten monats, nächste monat, nächste monats, nächster monat, nächster monats, kommenden monat, kommenden monats, kommendes monat, kommendes monats, kommende monat, kommende monats, kommender monat, kommender monats, folgenden monat, folgenden monats',
    lastWeek:
      'letztes woche, letzten woche, letzte woche, letzter woche, vergangenen woche, vergangenes woche, vergangene woche, vergangener woche, vorigen woche, voriges woche, vorige woche, voriger woche, vorherigen woche, vorwoche*',
    thisWeek:
      'dieses woche, diesem woche, diesen woche, diese woche, dieser woche, laufenden woche, laufende woche, laufendes woche',
    nextWeek:
      'nächstes woche, nächsten woche, nächste woche, nächster woche, kommenden woche, kommendes woche, kommende woche, kommender woche, folgenden woche',
    lastSeason:
      'letztes saison, letztes spielzeit, letzten saison, letzten spielzeit, letzte saison, letzte spielzeit, letzter saison, letzter spielzeit, vergangenen saison, vergangenen spielzeit, vergangenes saison, vergangenes spielzeit, vergangene saison, vergangene spielzeit, vergangener saison, vergangener spielzeit, vorigen saison, vorigen spielzeit, voriges saison, voriges spielzeit, vorige saison, vorige spielzeit, voriger saison, voriger spielzeit, vorherigen saison, vorherigen spielzeit, vorsaison',
    thisSeason:
      'dieses saison, dieses spielzeit, diesem saison, diesem spielzeit, diesen saison, diesen spielzeit, diese saison, diese spielzeit, dieser saison, dieser spielzeit, laufenden saison, laufenden spielzeit, laufende saison, laufende spielzeit, laufendes saison, laufendes spielzeit',
    nextSeason:
      'nächstes saison, nächstes spielzeit, nächsten saison, nächsten spielzeit, nächste saison, nächste spielzeit, nächster saison, nächster spielzeit, kommenden saison, kommenden spielzeit, kommendes saison, kommendes spielzeit, kommende saison, kommende spielzeit, kommender saison, kommender spielzeit, folgenden saison, folgenden spielzeit',
  },
  rate: {
    hour: 'stündlich*, pro stunde, je stunde, in der stunde, jede stunde',
    day: 'täglich*, pro tag, je tag, am tag, jeden tag, tagtäglich',
    week: 'wöchentlich*, pro woche, je woche, in der woche, jede woche',
    month: 'monatlich*, pro monat, je monat, im monat, jeden monat',
    quarter: 'vierteljährlich*, pro quartal, je quartal, jedes quartal',
    year: 'jährlich*, alljährlich*, pro jahr, je jahr, im jahr, jedes jahr, jahreseinkommen',
  },
  bound: {
    earliest: 'frühestens, nicht vor',
    latest: 'spätestens',
  },
};
