import { nameKey } from './name-key.js';
import type { Outlet } from './outlet.js';

/**
 * The outlets of a list and those of a user, the user's first. A user's outlet of the same name extends the listed one:
 * its names, hosts and sign-offs come on top, and what else it says takes the place of what the list says. Names, hosts
 * and sign-offs that it shares with an outlet of another name are that one's no longer.
 */
export function extendOutlets(listed: readonly Outlet[], users: readonly Outlet[]): readonly Outlet[] {
  if (users.length === 0) return listed;
  const byName = new Map(listed.map((outlet) => [nameKey(outlet.name), outlet]));
  const named = new Set(users.map(({ name }) => nameKey(name)));
  const others = listed.filter(({ name }) => !named.has(nameKey(name)));
  const claims = claimsOf(users);
  return [
    ...users.map((outlet) => extended(byName.get(nameKey(outlet.name)), outlet)),
    ...others.map((outlet) => withoutClaimed(outlet, claims)),
  ];
}

function extended(listed: Outlet | undefined, user: Outlet): Outlet {
  if (!listed) return user;
  const both = (field: 'aliases' | 'homographs' | 'markedOnly' | 'local' | 'signOffs' | 'hosts'): string[] => [
    ...new Set([...user[field], ...listed[field]]),
  ];
  return {
    name: user.name,
    aliases: both('aliases'),
    homographs: both('homographs'),
    markedOnly: both('markedOnly'),
    local: both('local'),
    signOffs: both('signOffs'),
    language: user.language ?? listed.language,
    country: user.country ?? listed.country,
    hosts: both('hosts'),
    kind: user.kind ?? listed.kind,
  };
}

interface Claims {
  readonly names: ReadonlySet<string>;
  readonly hosts: ReadonlySet<string>;
  readonly signOffs: ReadonlySet<string>;
}

function claimsOf(users: readonly Outlet[]): Claims {
  const names = users.flatMap((user) => [
    user.name,
    ...user.aliases,
    ...user.homographs,
    ...user.markedOnly,
    ...user.local,
  ]);
  return {
    names: new Set(names.map(nameKey)),
    hosts: new Set(users.flatMap(({ hosts }) => hosts)),
    signOffs: new Set(users.flatMap(({ signOffs }) => signOffs)),
  };
}

function withoutClaimed(outlet: Outlet, { names, hosts, signOffs }: Claims): Outlet {
  const free = (own: readonly string[]): string[] => own.filter((name) => !names.has(nameKey(name)));
  // An outlet keeps the name that it is shown under, for its articles; texts mean the user's outlet with it.
  const shownOnly = names.has(nameKey(outlet.name)) ? [outlet.name] : [];
  return {
    ...outlet,
    aliases: free(outlet.aliases),
    homographs: free(outlet.homographs),
    markedOnly: [...free(outlet.markedOnly), ...shownOnly],
    local: free(outlet.local),
    hosts: outlet.hosts.filter((host) => !hosts.has(host)),
    signOffs: outlet.signOffs.filter((signOff) => !signOffs.has(signOff)),
  };
}
