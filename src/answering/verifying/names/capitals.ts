import { CAPITAL_NAMES } from './capital-names.js';
import { type Sound, soundOf, soundsLike } from './sound.js';

/** Seats of government, and of the European Union, that tables of places name. */
const SEATS: Readonly<Record<string, readonly string[]>> = {
  AT: ['vienna'],
  BE: ['brussels'],
  CN: ['beijing'],
  CZ: ['prague'],
  DZ: ['algiers'],
  EG: ['cairo'],
  GB: ['london'],
  GR: ['athens'],
  IL: ['jerusalem'],
  LY: ['tripoli'],
  NL: ['hague'],
  PL: ['warsaw'],
  RU: ['moscow', 'kremlin'],
  SY: ['damascus'],
  UA: ['kyiv'],
  US: ['whiteHouse', 'pentagon'],
  eu: ['brussels'],
};

const CAPITAL_OF = 'capital of ';
const FIRST_WORD = /^[^ ,*]+/u;

/** Names of capitals by the ids that known names go by. */
export const CAPITALS = Object.fromEntries(
  Object.entries(CAPITAL_NAMES).map(([country, names]) => [CAPITAL_OF + country, names]),
);

/** Whether an id is a capital's. */
export function isCapital(id: string): boolean {
  return id.startsWith(CAPITAL_OF);
}

/** By id all that news may call by it: it says "Berlin" where it means Germany's government. */
const SAME_GOVERNMENT = sameGovernment();

function sameGovernment(): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const country of new Set([...Object.keys(SEATS), ...Object.keys(CAPITAL_NAMES)])) {
    const group = [country, CAPITAL_OF + country, ...(SEATS[country] ?? [])];
    for (const id of group) groups.set(id, new Set([...(groups.get(id) ?? []), ...group]));
  }
  return groups;
}

/**
 * Whether quotes name a country's capital or government in the place of the country, or the country in the place of these.
 *
 * @param known ids that the quotes name
 * @param sounds of the words of quotes in languages without tables; without vowels too much sounds alike
 */
export function isSameGovernment(id: string, known: ReadonlySet<string>, sounds: readonly Sound[]): boolean {
  if ([...(SAME_GOVERNMENT.get(id) ?? [])].some((other) => known.has(other))) return true;
  const capital = FIRST_WORD.exec(CAPITAL_NAMES[id]?.en ?? '')?.[0];
  return capital !== undefined && sounds.some((sound) => !sound.vowelless && soundsLike(sound, soundOf(capital)));
}
