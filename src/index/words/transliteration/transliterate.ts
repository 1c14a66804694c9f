import { ARABIC } from './arabic.js';
import { CYRILLIC } from './cyrillic.js';
import { GREEK } from './greek.js';

const SCRIPTS = [
  { letters: /\p{Script=Cyrillic}/u, spellings: CYRILLIC },
  { letters: /\p{Script=Greek}/u, spellings: GREEK },
  { letters: /\p{Script=Arabic}/u, spellings: ARABIC },
];

/**
 * A word in Latin letters, roughly as names are spelt in the English press, so that a name's 4-grams meet across scripts:
 * "фаллуджа" is "falludzha", which shares "fall", "allu" and "llud" with the German "Falludscha".
 *
 * @param word in lower case
 * @returns null for a word that is in none of the scripts known here
 */
export function transliterate(word: string): string | null {
  const script = SCRIPTS.find(({ letters }) => letters.test(word));
  return script ? spell(unaccented(word), script.spellings) : null;
}

/** Letters that are known in pairs are taken in pairs; what is not known is left out. */
function spell(word: string, spellings: ReadonlyMap<string, string>): string {
  let spelt = '';
  for (let place = 0; place < word.length; place++) {
    const pair = spellings.get(word.slice(place, place + 2));
    spelt += pair ?? spellings.get(word.charAt(place)) ?? '';
    if (pair !== undefined && place + 1 < word.length) place += 1;
  }
  return spelt;
}

function unaccented(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0301\u0308\u064b-\u0652]/g, '')
    .normalize('NFC');
}
