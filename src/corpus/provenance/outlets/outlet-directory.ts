import type { Language } from '../../../domain/index.js';
import { type Outlet, outletListSchema } from './outlet.js';
import { extendOutlets } from './extend-outlets.js';
import { outletsNamedIn } from './local-names.js';
import { looseNameKey, nameKey } from './name-key.js';
import { readUserOutlets } from './user-outlets.js';
import shippedList from '../outlets.json' with { type: 'json' };

/** A credit that is too short to be told from somebody's initials: "aa". */
const INITIALS = /^\p{Ll}{1,3}$/u;

/** What outlets are found by. */
interface Indexes {
  readonly byName: Map<string, Outlet>;
  /** For names that are not written as any in `byName`. */
  readonly byLooseName: Map<string, Outlet>;
  readonly byHost: Map<string, Outlet>;
  readonly bySignOff: Map<string, Outlet>;
}

/** The outlets that are known, found by what they are called, where they publish and how they sign. */
export class OutletDirectory {
  private readonly views = new Map<Language, OutletDirectory>();
  private built: Indexes | null = null;

  /** @param outlets in order of precedence: of two outlets with one name, the first has it */
  constructor(readonly outlets: readonly Outlet[]) {}

  /** The same outlets under the names that they have in texts of a language. */
  in(language: Language): OutletDirectory {
    const known = this.views.get(language);
    if (known) return known;
    const view = new OutletDirectory(outletsNamedIn(language, this.outlets));
    this.views.set(language, view);
    return view;
  }

  /**
   * The outlet called so, by its name or any other, whatever its case and with or without its article; where there is
   * none, the one whose name differs in accents and hyphens alone.
   */
  resolve(name: string): Outlet | null {
    const { byName, byLooseName } = this.indexes;
    return byName.get(nameKey(name)) ?? byLooseName.get(looseNameKey(name)) ?? null;
  }

  /** The outlet that publishes at a host or above it: "de.sputniknews.com" is Sputniknews. */
  atHost(host: string): Outlet | null {
    const labels = host.toLowerCase().split('.');
    for (let first = 0; first < labels.length - 1; first++) {
      const outlet = this.indexes.byHost.get(labels.slice(first).join('.'));
      if (outlet) return outlet;
    }
    return null;
  }

  /** The outlet that a credit names: by its sign-off ("rtr") or by its name. */
  signing(credit: string): Outlet | null {
    const written = credit.trim();
    const { bySignOff } = this.indexes;
    const signed = bySignOff.get(written) ?? bySignOff.get(written.toLowerCase());
    return signed ?? (INITIALS.test(written) ? null : this.resolve(written));
  }

  /** Built by the first who looks something up: most runs of the program do not. */
  private get indexes(): Indexes {
    return (this.built ??= indexesOf(this.outlets));
  }
}

function indexesOf(outlets: readonly Outlet[]): Indexes {
  const indexes: Indexes = { byName: new Map(), byLooseName: new Map(), byHost: new Map(), bySignOff: new Map() };
  for (const outlet of outlets) {
    const local = new Set(outlet.local);
    const names = [outlet.name, ...outlet.aliases, ...outlet.homographs, ...outlet.markedOnly];
    for (const name of names.filter((each) => !local.has(each))) {
      enter(indexes.byName, nameKey(name), outlet);
      enter(indexes.byLooseName, looseNameKey(name), outlet);
    }
    for (const host of outlet.hosts) enter(indexes.byHost, host, outlet);
    for (const signOff of outlet.signOffs) enter(indexes.bySignOff, signOff, outlet);
  }
  // A name that an outlet has in one language only is anybody's before.
  for (const outlet of outlets) for (const name of outlet.local) enter(indexes.byName, nameKey(name), outlet);
  return indexes;
}

/** The outlets that ship with the program. Reads and checks the list each time; throws ZodError where it is malformed. */
export function shippedOutlets(): OutletDirectory {
  return new OutletDirectory(outletListSchema.parse(shippedList));
}

/**
 * The outlets that ship with the program and those of a user's file, which come first; see docs/adding-an-outlet.md.
 *
 * @param path of the file, which may be missing
 * @throws OutletListError where the file cannot be used
 */
export async function readOutlets(path: string): Promise<OutletDirectory> {
  const users = await readUserOutlets(path);
  const shipped = shippedOutlets();
  return users.length === 0 ? shipped : new OutletDirectory(extendOutlets(shipped.outlets, users));
}

function enter(index: Map<string, Outlet>, key: string, outlet: Outlet): void {
  if (!index.has(key)) index.set(key, outlet);
}
