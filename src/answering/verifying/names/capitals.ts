import { type Sound, soundOf, soundsLike } from './sound.js';

/** Capitals whose names most languages write alike, by country: news says "Berlin" where it means Germany's government. */
const CAPITALS: Readonly<Record<string, string>> = {
  AF: 'Kabul',
  AM: 'Yerevan',
  AZ: 'Baku',
  BG: 'Sofia',
  BY: 'Minsk',
  CA: 'Ottawa',
  CL: 'Santiago',
  CO: 'Bogotá',
  DE: 'Berlin',
  ES: 'Madrid',
  FI: 'Helsinki',
  FR: 'Paris',
  GE: 'Tbilisi',
  HR: 'Zagreb',
  HU: 'Budapest',
  IE: 'Dublin',
  IQ: 'Baghdad',
  IR: 'Teheran',
  JO: 'Amman',
  JP: 'Tokyo',
  KE: 'Nairobi',
  KR: 'Seoul',
  LB: 'Beirut',
  LV: 'Riga',
  LT: 'Vilnius',
  MA: 'Rabat',
  MD: 'Chisinau',
  NO: 'Oslo',
  PE: 'Lima',
  PK: 'Islamabad',
  PT: 'Lisboa',
  QA: 'Doha',
  SA: 'Riyadh',
  SE: 'Stockholm',
  SD: 'Khartoum',
  TN: 'Tunis',
  TR: 'Ankara',
  UA: 'Kiew',
  VE: 'Caracas',
  VN: 'Hanoi',
  YE: 'Sanaa',
};
/** Capitals and seats of government among the names of the tables. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  AT: ['vienna'],
  CN: ['beijing'],
  DZ: ['algiers'],
  EG: ['cairo'],
  GB: ['london'],
  GR: ['athens'],
  PL: ['warsaw'],
  RU: ['moscow', 'kremlin'],
  SY: ['damascus'],
  UA: ['kyiv'],
  US: ['whiteHouse', 'pentagon'],
};

/**
 * Whether quotes name the capital of a country, and so may mean the country.
 *
 * @param known ids that the quotes name
 * @param sounds of the words of the quotes; without vowels too much sounds alike
 */
export function isNamedByCapital(country: string, known: ReadonlySet<string>, sounds: readonly Sound[]): boolean {
  if (KNOWN[country]?.some((id) => known.has(id))) return true;
  const capital = CAPITALS[country];
  return capital !== undefined && sounds.some((sound) => !sound.vowelless && soundsLike(sound, soundOf(capital)));
}
