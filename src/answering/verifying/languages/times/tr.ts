import type { TimeWords } from './time-words.js';

export const turkishTimes: TimeWords = {
  season: {
    spring: 'ilkbahar*, bahar, baharda, baharı, baharından, baharın, baharına, baharda*, bahara',
    summer: 'yaz, yazın, yaza, yazdan, yaz ayları*',
    autumn: 'sonbahar*, güz, güzün',
    winter: 'kış, kışın, kışa, kıştan, kışı',
  },
  dayPart: {
    dawn: 'şafak*, gün doğumu*, seher*',
    morning: 'sabah, sabahı, sabahın, sabahki, sabahleyin, sabahtan',
    noon: 'öğle, öğlen, öğleyin, öğle saatleri*',
    afternoon: 'öğleden sonra, ikindi*',
    evening: 'akşam, akşamı, akşamki, akşamüstü, akşamleyin',
    night: 'gece, gecesi, geceyi, geceki, geceleyin, gecenin, gece yarısı*',
  },
  feast: {
    easter: 'paskalya*',
    christmas: 'noel*',
    newYear: 'yılbaşı*, yeni yıl',
    pentecost: 'pentekost*',
    ramadan: 'ramazan, ramazanda, ramazanın, ramazan ayı*',
    fitr: 'ramazan bayramı*, şeker bayramı*',
    adha: 'kurban bayramı*',
  },
  neighbour: {
    before: 'bir gün önce, bir gün öncesi*, önceki gün, arife*, arifesinde, bir gün evvel',
    after: 'ertesi gün, bir gün sonra, sonraki gün, ertesi sabah',
  },
  deictic: {
    yesterday: 'dün, dünkü',
    today: 'bugün, bugünkü, bu sabah, bu akşam, bu gece',
    tomorrow: 'yarın, yarınki, yarından',
  },
  relative: {
    lastYear:
      'geçen yıl, geçen yılın, geçen yıla, geçen yılki, geçen sene, geçen senenin, geçtiğimiz yıl, geçtiğimiz yılın, geçtiğimiz yıla, geçtiğimiz yılki, geçtiğimiz sene, geçtiğimiz senenin, önceki yıl, önceki yılın, önceki yıla, önceki yılki, önceki sene, önceki senenin',
    thisYear:
      'bu yıl, bu yılın, bu yıla, bu yılki, bu sene, bu senenin, içinde bulunduğumuz yıl, içinde bulunduğumuz yılın, içinde bulunduğumuz yıla, içinde bulunduğumuz yılki, içinde bulunduğumuz sene, içinde bulunduğumuz senenin',
    nextYear:
      'gelecek yıl, gelecek yılın, gelecek yıla, gelecek yılki, gelecek sene, gelecek senenin, önümüzdeki yıl, önümüzdeki yılın, önümüzdeki yıla, önümüzdeki yılki, önümüzdeki sene, önümüzdeki senenin, sonraki yıl, sonraki yılın, sonraki yıla, sonraki yılki, sonraki sene, sonraki senenin',
    lastMonth:
      'geçen ay, geçen ayın, geçen aya, geçen ayki, geçtiğimiz ay, geçtiğimiz ayın, geçtiğimiz aya, geçtiğimiz ayki, önceki ay, önceki ayın, önceki aya, önceki ayki',
    thisMonth:
      'bu ay, bu ayın, bu aya, bu ayki, içinde bulunduğumuz ay, içinde bulunduğumuz ayın, içinde bulunduğumuz aya, içinde bulunduğumuz ayki',
    nextMonth:
      'gelecek ay, gelecek ayın, gelecek aya, gelecek ayki, önümüzdeki ay, önümüzdeki ayın, önümüzdeki aya, önümüzdeki ayki, sonraki ay, sonraki ayın, sonraki aya, sonraki ayki',
    lastWeek:
      'geçen hafta, geçen haftanın, geçen haftaki, geçen haftaya, geçtiğimiz hafta, geçtiğimiz haftanın, geçtiğimiz haftaki, geçtiğimiz haftaya, önceki hafta, önceki haftanın, önceki haftaki, önceki haftaya',
    thisWeek:
      'bu hafta, bu haftanın, bu haftaki, bu haftaya, içinde bulunduğumuz hafta, içinde bulunduğumuz haftanın, içinde bulunduğumuz haftaki, içinde bulunduğumuz haftaya',
    nextWeek:
      'gelecek hafta, gelecek haftanın, gelecek haftaki, gelecek haftaya, önümüzdeki hafta, önümüzdeki haftanın, önümüzdeki haftaki, önümüzdeki haftaya, sonraki hafta, sonraki haftanın, sonraki haftaki, sonraki haftaya',
    lastSeason:
      'geçen sezon, geçen sezonun, geçen sezonda, geçen sezonki, geçtiğimiz sezon, geçtiğimiz sezonun, geçtiğimiz sezonda, geçtiğimiz sezonki, önceki sezon, önceki sezonun, önceki sezonda, önceki sezonki',
    thisSeason:
      'bu sezon, bu sezonun, bu sezonda, bu sezonki, içinde bulunduğumuz sezon, içinde bulunduğumuz sezonun, içinde bulunduğumuz sezonda, içinde bulunduğumuz sezonki',
    nextSeason:
      'gelecek sezon, gelecek sezonun, gelecek sezonda, gelecek sezonki, önümüzdeki sezon, önümüzdeki sezonun, önümüzdeki sezonda, önümüzdeki sezonki, sonraki sezon, sonraki sezonun, sonraki sezonda, sonraki sezonki',
  },
  rate: {
    hour: 'saatlik, saat başına, saatte bir, her saat',
    day: 'günlük, günde, gün başına, her gün',
    week: 'haftalık, haftada, her hafta',
    month: 'aylık, ayda, her ay',
    quarter: 'üç aylık, çeyreklik',
    year: 'yıllık, yılda, her yıl, senelik, yıllık olarak',
  },
  bound: {
    earliest: 'en erken, dan önce değil',
    latest: 'en geç',
  },
};
