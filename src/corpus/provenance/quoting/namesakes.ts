import type { Outlet } from '../outlets/outlet.js';

/** A name and the adjective of a country behind it: "الشروق الجزائرية". */
const WITH_COUNTRY = /^(?<name>\S+)\s(?:ال)?(?<country>\p{L}{2,20}?)(?:ية|ي)$/u;

interface Namesake {
  readonly outlet: Outlet;
  /** What its country's name and adjective have in common: "جزائر". */
  readonly country: string;
}

/** Tells outlets of one name apart by the country that a text is about, in Arabic, where many share one. */
export class Namesakes {
  private readonly byName = new Map<string, Namesake[]>();

  /** @param outlets those with an alias of their name and their country's adjective are told apart */
  constructor(outlets: readonly Outlet[]) {
    for (const outlet of outlets) {
      for (const alias of outlet.aliases) {
        const { name, country } = WITH_COUNTRY.exec(alias)?.groups ?? {};
        if (name === undefined || country === undefined) continue;
        this.byName.set(name, [...(this.byName.get(name) ?? []), { outlet, country }]);
      }
    }
  }

  /** Of several outlets called so, the one whose country the text names most often; null where it names none of them. */
  meantBy(name: string, text: string): Outlet | null {
    const namesakes = this.byName.get(name) ?? [];
    if (namesakes.length < 2) return null;
    let most = 0;
    let meant: Outlet | null = null;
    for (const { outlet, country } of namesakes) {
      const times = text.split(country).length - 1;
      if (times > most) [most, meant] = [times, outlet];
    }
    return meant;
  }
}
