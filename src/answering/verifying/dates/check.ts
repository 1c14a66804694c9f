import { certainly, type Finding } from '../finding.js';
import { isNamedSo } from '../names/named-so.js';
import type { TextReading } from '../reading.js';
import { exchangedTime } from '../times/compare.js';
import { holdsDate, isDayBefore } from './compare.js';
import type { CalendarDate } from './read-dates.js';

/** Units between the days of "4 and 5 June". */
const BETWEEN_DAYS = 7;
const DAYS = 31;

/** Every date of a statement stands in its quotes, and no other time in the place of one of theirs. */
export function checkDates(stated: TextReading, quotes: readonly TextReading[]): Finding[] {
  const time = exchangedTime(
    stated.times,
    quotes.flatMap(({ times }) => times),
  );
  const exchanged = time ? [certainly({ kind: 'date-not-in-quotes', date: time.text })] : [];
  return [...exchanged, ...missingDates(stated, quotes)];
}

function missingDates(stated: TextReading, quotes: readonly TextReading[]): Finding[] {
  const quoted = quotes.flatMap((quote) => [
    ...quote.dates.flatMap((date) => [date, ...daysBefore(date, quote)]),
    ...quote.perhapsDates,
  ]);
  const years = new Set(quotes.flatMap(({ quantities }) => quantities.flatMap(({ values }) => values)));
  // What may be a month is one where the quotes speak of another; English writes months with capitals and has "may".
  const hasMonth = quoted.some(({ readings }) => readings.some(({ month }) => month !== null));
  const dates = hasMonth && stated.language !== 'en' ? [...stated.dates, ...stated.perhapsDates] : stated.dates;
  return dates
    .filter((date, place) => {
      const next = dates[place + 1];
      const isEve = next !== undefined && isDayBefore(date, next) && holdsDate(next, quoted, years);
      return !isEve && !holdsDate(date, quoted, years) && !isNamedSo(date.text, quotes);
    })
    .map(({ text }) => certainly({ kind: 'date-not-in-quotes', date: text }));
}

/** The 4 June of "4 and 5 June". */
function daysBefore(date: CalendarDate, { quantities }: TextReading): CalendarDate[] {
  return quantities.flatMap(({ values: [day = 0], unit, start, end }) => {
    const isListed = unit === null && end <= date.start && date.start - end <= BETWEEN_DAYS && day >= 1 && day <= DAYS;
    return isListed ? [{ ...date, start, readings: date.readings.map((reading) => ({ ...reading, day })) }] : [];
  });
}
