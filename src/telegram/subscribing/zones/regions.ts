import { isTimeZone } from '../../../briefing/index.js';

/** The parts of the world that zones are named by. */
export const REGIONS = [
  'Africa',
  'America',
  'Antarctica',
  'Arctic',
  'Asia',
  'Atlantic',
  'Australia',
  'Europe',
  'Indian',
  'Pacific',
] as const;

export type Region = (typeof REGIONS)[number];

/** The zones of a region, by name. */
export function zonesOf(region: Region): readonly string[] {
  return Intl.supportedValuesOf('timeZone').filter((zone) => zone.startsWith(`${region}/`) && isTimeZone(zone));
}

/** "Buenos Aires", of `America/Argentina/Buenos_Aires`. */
export function shortZoneName(timeZone: string): string {
  return timeZone.slice(timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}
