import type { TimeWords } from './time-words.js';

export const englishTimes: TimeWords = {
  season: {
    spring: 'spring, springtime',
    summer: 'summer, summers, summertime',
    autumn: 'autumn, last fall, this fall, next fall, in the fall, of fall',
    winter: 'winter, winters, wintertime',
  },
  dayPart: {
    dawn: 'dawn, daybreak, sunrise, small hours, early hours',
    morning: 'morning, mornings, this morning',
    noon: 'noon, midday, lunchtime',
    afternoon: 'afternoon, afternoons',
    evening: 'evening, evenings, dusk, sunset, nightfall',
    night: 'night, nights, overnight, tonight, nightly, midnight, night-time',
  },
  feast: {
    easter: 'easter',
    christmas: 'christmas, xmas',
    newYear: "new year ' s, new year",
    pentecost: 'pentecost, whitsun*',
    ramadan: 'ramadan, ramadhan',
    fitr: 'eid al-fitr',
    adha: 'eid al-adha',
  },
  neighbour: {
    before: 'the day before, day earlier, eve, previous day, the night before',
    after: 'the day after, next day, following day, day later, next morning, the morning after',
  },
  deictic: {
    yesterday: 'yesterday',
    today: 'today, tonight, this morning, this evening, this afternoon',
    tomorrow: 'tomorrow',
  },
  relative: {
    lastYear: 'last year, previous year, past year, year before, year earlier, a year ago',
    thisYear: 'this year, current year',
    nextYear: 'next year, coming year, following year',
    lastMonth: 'last month, previous month, past month, a month ago',
    thisMonth: 'this month, current month',
    nextMonth: 'next month, coming month, following month',
    lastWeek: 'last week, previous week, past week, a week ago',
    thisWeek: 'this week, current week',
    nextWeek: 'next week, coming week, following week',
    lastSeason: 'last season, previous season',
    thisSeason: 'this season, current season',
    nextSeason: 'next season, coming season, following season',
  },
  rate: {
    hour: 'hourly, per hour, each hour, every hour',
    day: 'daily, per day, a day, each day, every day',
    week: 'weekly, per week, a week, each week, every week',
    month: 'monthly, per month, a month, each month, every month',
    quarter: 'quarterly, per quarter, every quarter',
    year: 'annual, annually, yearly, per year, a year, each year, every year, per annum',
  },
  bound: {
    earliest: 'at the earliest, no earlier than, not before, not until, earliest',
    latest: 'at the latest, no later than, latest by, at latest',
  },
};
