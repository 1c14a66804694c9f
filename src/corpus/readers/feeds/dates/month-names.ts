/**
 * Beginnings of the months' names, January first, by which feeds name them: English, German, French, Spanish, Italian,
 * Portuguese, Dutch, Polish, Russian, Ukrainian, Turkish. Each is long enough to name one month in all of these languages;
 * accents are taken off before.
 */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'jän', 'gen', 'ene', 'sty', 'янв', 'січ', 'oca'],
  ['feb', 'fev', 'lut', 'фев', 'лют', 'sub'],
  ['mar', 'mär', 'maa', 'mrt', 'мар', 'бер'],
  ['apr', 'avr', 'abr', 'kwi', 'апр', 'кві', 'nis'],
  ['may', 'mai', 'mei', 'mag', 'maj', 'май', 'мая', 'тра'],
  ['jun', 'juin', 'giu', 'cze', 'июн', 'чер', 'haz'],
  ['jul', 'juil', 'lug', 'lip', 'июл', 'лип', 'tem'],
  ['aug', 'aou', 'ago', 'sie', 'авг', 'сер', 'agu'],
  ['sep', 'set', 'wrz', 'сен', 'вер', 'eyl'],
  ['oct', 'okt', 'ott', 'out', 'paz', 'окт', 'жов', 'eki'],
  ['nov', 'lis', 'ноя', 'лис', 'kas'],
  ['dec', 'dez', 'dic', 'gru', 'дек', 'гру', 'ara'],
];

/** Longest first, so that `juil` is not taken for `jui…` of another month. */
const BEGINNINGS: readonly (readonly [beginning: string, month: number])[] = MONTHS.flatMap((names, index) =>
  names.map((name) => [plain(name), index + 1] as const),
).sort(([a], [b]) => b.length - a.length);

/** The month that a name or an abbreviation of one stands for, 1 to 12, or null. */
export function monthNamed(name: string): number | null {
  const wanted = plain(name);
  return BEGINNINGS.find(([beginning]) => wanted.startsWith(beginning))?.[1] ?? null;
}

/** Lower case without accents; `й` and `ї` keep theirs, which make other letters of them. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<![\u0400-\u04ff])\p{Mn}/gu, '')
    .normalize('NFC');
}
