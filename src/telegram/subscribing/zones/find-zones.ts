import { isTimeZone } from '../../../briefing/index.js';
import { SPOKEN_LANGUAGES } from '../../../wording/index.js';
import { type Cities, type City, foldName } from './cities.js';

/** A zone that may be meant, with the place that it was found by. */
export interface FoundZone {
  /** "Springfield, Illinois, United States of America"; the zone's name where it was written itself. */
  readonly place: string;
  readonly timeZone: string;
}

/** More than these are no help. */
const MOST_FOUND = 10;
/** "Springfield, Illinois": what comes behind the first comma tells cities of one name apart. */
const PARTS = /\s*[,;]\s*/u;

/**
 * The zones that somebody may mean who writes a city, a country or the name of a zone, in one of the languages that the bot speaks; each
 * zone once, that of the largest city first.
 */
export function findZones(written: string, cities: Cities): FoundZone[] {
  const zone = zoneNamed(written);
  if (zone !== null) return [{ place: zone, timeZone: zone }];
  const [name = '', ...details] = written.trim().split(PARTS);
  const named = cities.named(name).filter((city) => fits(city, details));
  return eachZoneOnce(named.length > 0 ? named : inCountryNamed(written, cities));
}

/** The zone of an IANA name, as it is written there: `europe/berlin` is `Europe/Berlin`. */
function zoneNamed(written: string): string | null {
  const name = written.trim().replace(/\s+/gu, '_');
  const isWhole = name.includes('/') || name.toUpperCase() === 'UTC';
  if (!isWhole || !isTimeZone(name)) return null;
  const folded = name.toLowerCase();
  const known = Intl.supportedValuesOf('timeZone').find((zone) => zone.toLowerCase() === folded);
  return known ?? new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
}

function fits({ province, country }: City, details: readonly string[]): boolean {
  const around = foldName(`${province} ${country}`);
  return details.every((detail) => around.includes(foldName(detail)));
}

function inCountryNamed(written: string, cities: Cities): readonly City[] {
  const folded = foldName(written);
  const code = cities.countries.find((country) =>
    SPOKEN_LANGUAGES.some((language) => foldName(countryName(country, language)) === folded),
  );
  return code === undefined ? [] : cities.inCountry(code);
}

function countryName(code: string, language: string): string {
  return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
}

function eachZoneOnce(cities: readonly City[]): FoundZone[] {
  const found = new Map<string, FoundZone>();
  for (const { name, province, country, timeZone } of cities) {
    if (found.has(timeZone)) continue;
    const place = [...new Set([name, province, country])].filter((part) => part !== '').join(', ');
    found.set(timeZone, { place, timeZone });
  }
  return [...found.values()].slice(0, MOST_FOUND);
}
