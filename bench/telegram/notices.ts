import { type ArticleDraft, parseLanguage } from '../../src/domain/index.js';

const BEGINNINGS = [
  'Alt',
  'Bach',
  'Berg',
  'Birken',
  'Blumen',
  'Buchen',
  'Eichen',
  'Erlen',
  'Feld',
  'Fichten',
  'Fisch',
  'Gold',
  'Grün',
  'Hasel',
  'Hirsch',
  'Hohen',
  'Kirch',
  'Linden',
  'Mühl',
  'Neu',
  'Ober',
  'Rosen',
  'Salz',
  'Schön',
  'Stein',
] as const;
const ENDS = [
  'ach',
  'au',
  'bach',
  'berg',
  'bronn',
  'brück',
  'burg',
  'dorf',
  'eck',
  'feld',
  'furt',
  'hagen',
  'hain',
  'hausen',
  'heim',
  'hof',
  'horst',
  'ingen',
  'kirchen',
  'leben',
  'loh',
  'moor',
  'münster',
  'ried',
  'rode',
  'roth',
  'see',
  'stadt',
  'stein',
  'stett',
  'tal',
  'thal',
  'wald',
  'walde',
  'wang',
  'weiler',
  'werder',
  'wiesen',
  'winkel',
  'zell',
] as const;

/** A short article about one place, and the question that it answers. */
export interface Notice {
  readonly draft: ArticleDraft;
  readonly question: string;
}

/** So many notices, each about a place of its own: at most 1,000. They are short, so that answering is quick and delivery is what is measured. */
export function notices(count: number): Notice[] {
  return Array.from({ length: count }, (_, number) => {
    const place = `${BEGINNINGS[number % BEGINNINGS.length] ?? ''}${ENDS[Math.floor(number / BEGINNINGS.length)] ?? ''}`;
    const trees = 100 + number * 7;
    return {
      question: `How many trees were planted in ${place}?`,
      draft: {
        id: `notice-${number}`,
        text: `In ${place} wurden im Frühjahr ${trees} Bäume gepflanzt, wie die Gemeinde mitteilte.`,
        language: parseLanguage('de'),
        title: null,
        outlet: `Bote von ${place}`,
        publishedAt: null,
        url: null,
        source: `notices:${number}`,
      },
    };
  });
}
