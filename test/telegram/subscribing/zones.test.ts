import { beforeAll, describe, expect, it } from 'vitest';
import { isTimeZone } from '../../../src/briefing/index.js';
import { Cities, findZones, REGIONS, shortZoneName, zonesOf } from '../../../src/telegram/subscribing/zones/index.js';

let cities: Cities;
beforeAll(async () => {
  cities = await Cities.read();
});

function zonesFor(written: string): string[] {
  return findZones(written, cities).map(({ timeZone }) => timeZone);
}

describe('what somebody writes', () => {
  it.each([
    ['Berlin', 'Europe/Berlin'],
    ['  sao   paulo ', 'America/Sao_Paulo'],
    ['São Luís', 'America/Fortaleza'],
    ['MÜNCHEN', 'Europe/Berlin'],
    ['köln', 'Europe/Berlin'],
    ['Wien', 'Europe/Vienna'],
    ['Москва', 'Europe/Moscow'],
    ['القاهرة', 'Africa/Cairo'],
    ['İstanbul', 'Europe/Istanbul'],
    ['Springfield, Illinois', 'America/Chicago'],
    ['europe/berlin', 'Europe/Berlin'],
    ['America/New York', 'America/New_York'],
    ['utc', 'UTC'],
    ['Deutschland', 'Europe/Berlin'],
    ['Türkiye', 'Europe/Istanbul'],
    ['مصر', 'Africa/Cairo'],
  ])('%s is one zone', (written, zone) => {
    expect(zonesFor(written)).toEqual([zone]);
  });

  it('may be several places, the largest first, each zone once', () => {
    const found = findZones('Springfield', cities);
    expect(found.map(({ timeZone }) => timeZone)).toEqual([
      'America/New_York',
      'America/Chicago',
      'America/Los_Angeles',
    ]);
    expect(found[0]?.place).toBe('Springfield, Massachusetts, United States of America');
  });

  it.each(['', 'Nowhere at all', 'Europe', 'EST', 'Europe/Nowhere', '+01:00', '🙂'])('“%s” is no place', (written) => {
    expect(zonesFor(written)).toEqual([]);
  });
});

it('every zone of the list is one that briefings can be due in, and fits a button', () => {
  const zones = REGIONS.flatMap(zonesOf);
  expect(zones.length).toBeGreaterThan(300);
  expect(zones.filter((zone) => !isTimeZone(zone) || zone.length > 32)).toEqual([]);
});

it('a zone is named by its city', () => {
  expect(shortZoneName('America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
});
