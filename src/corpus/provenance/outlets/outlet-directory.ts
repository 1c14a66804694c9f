import { type Outlet, outletListSchema } from './outlet.js';
import shippedList from '../outlets.json' with { type: 'json' };

const LEADING_ARTICLE = /^(?:the|der|die|das)\s+(?=\S)/u;
const QUOTATION_MARKS = /[„“”"»«›‹‘’']/gu;

/** The outlets that are known, found by what they are called, where they publish and how they sign. */
export class OutletDirectory {
  private readonly byName = new Map<string, Outlet>();
  private readonly byHost = new Map<string, Outlet>();
  private readonly bySignOff = new Map<string, Outlet>();

  /** @param outlets in order of precedence: of two outlets with one name, the first has it */
  constructor(readonly outlets: readonly Outlet[]) {
    for (const outlet of outlets) {
      const names = [outlet.name, ...outlet.aliases, ...outlet.homographs, ...outlet.markedOnly];
      for (const name of names) enter(this.byName, nameKey(name), outlet);
      for (const host of outlet.hosts) enter(this.byHost, host, outlet);
      for (const signOff of outlet.signOffs) enter(this.bySignOff, signOff, outlet);
    }
  }

  /** The outlet called so, by its name or any other, whatever its case and with or without its article. */
  resolve(name: string): Outlet | null {
    return this.byName.get(nameKey(name)) ?? null;
  }

  /** The outlet that publishes at a host or above it: "de.sputniknews.com" is Sputniknews. */
  atHost(host: string): Outlet | null {
    const labels = host.toLowerCase().split('.');
    for (let first = 0; first < labels.length - 1; first++) {
      const outlet = this.byHost.get(labels.slice(first).join('.'));
      if (outlet) return outlet;
    }
    return null;
  }

  /** The outlet that a credit names: by its sign-off ("rtr") or by its name. */
  signing(credit: string): Outlet | null {
    return this.bySignOff.get(credit.trim().toLowerCase()) ?? this.resolve(credit);
  }
}

/** The outlets that ship with the program. Reads and checks the list each time; throws ZodError where it is malformed. */
export function shippedOutlets(): OutletDirectory {
  return new OutletDirectory(outletListSchema.parse(shippedList));
}

function enter(index: Map<string, Outlet>, key: string, outlet: Outlet): void {
  if (!index.has(key)) index.set(key, outlet);
}

function nameKey(name: string): string {
  const plain = name.normalize('NFC').replace(QUOTATION_MARKS, '').replace(/\s+/gu, ' ').trim().toLowerCase();
  return plain.replace(LEADING_ARTICLE, '');
}
