import { isTimeZone } from '../../../briefing/index.js';
import { OWN_NAMES } from './own-names.js';

/** A city, as far as it is needed to tell its zone. */
export interface City {
  readonly name: string;
  readonly province: string;
  readonly country: string;
  /** ISO 3166-1, two letters. */
  readonly countryCode: string;
  readonly population: number;
  /** IANA name. */
  readonly timeZone: string;
}

const COUNTRY_CODE = /^[A-Z]{2}$/;

/** Finds cities by their names. */
export class Cities {
  private readonly byName = new Map<string, City[]>();
  private readonly byCountry = new Map<string, City[]>();

  constructor(cities: readonly City[]) {
    for (const city of cities) {
      if (!isTimeZone(city.timeZone)) continue;
      add(this.byName, foldName(city.name), city);
      // Some places are in no country that has a code.
      if (COUNTRY_CODE.test(city.countryCode)) add(this.byCountry, city.countryCode, city);
    }
  }

  /** Reads the cities that come with the program: some 7,000, which takes some 50 ms and 5 MB. */
  static async read(): Promise<Cities> {
    const { default: data } = await import('city-timezones');
    return new Cities(
      data.cityMapping.map(({ city, province, country, iso2, pop, timezone }) => {
        return { name: city, province, country, countryCode: iso2, population: pop, timeZone: timezone };
      }),
    );
  }

  /** The cities of a name, in whatever case and with or without accents, the largest first. */
  named(name: string): readonly City[] {
    const folded = foldName(name);
    return bySize(this.byName.get(OWN_NAMES[folded] ?? folded) ?? []);
  }

  /** The cities of a country by its code, the largest first. */
  inCountry(code: string): readonly City[] {
    return bySize(this.byCountry.get(code) ?? []);
  }

  /** The codes of the countries that have cities. */
  get countries(): readonly string[] {
    return [...this.byCountry.keys()];
  }
}

/** A name as names are compared: without case, accents, points and hyphens. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/ı/gu, 'i')
    .replace(/ß/gu, 'ss')
    .replace(/[\s.,'’ʹʼ-]+/gu, ' ')
    .trim();
}

function add(map: Map<string, City[]>, key: string, city: City): void {
  const cities = map.get(key) ?? [];
  map.set(key, cities);
  cities.push(city);
}

function bySize(cities: readonly City[]): City[] {
  return cities.toSorted((one, other) => other.population - one.population);
}
