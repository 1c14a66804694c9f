import type { Language } from '../../../domain/index.js';
import type { Outlet } from './outlet.js';

/**
 * The outlets with the names that they have in texts of one language, in order of precedence: first those of the
 * language, last those of others whose local names now count for less.
 */
export function outletsNamedIn(language: Language, outlets: readonly Outlet[]): Outlet[] {
  const own = outlets.filter((outlet) => outlet.language === language);
  const foreign = outlets.filter((outlet) => outlet.language !== language);
  return [
    ...own.map(withLocalNames),
    ...foreign.filter(({ local }) => local.length === 0),
    ...foreign.filter(({ local }) => local.length > 0).map(withLocalNamesMarked),
  ];
}

function withLocalNames(outlet: Outlet): Outlet {
  if (outlet.local.length === 0) return outlet;
  const listed = new Set([outlet.name, ...outlet.aliases, ...outlet.homographs, ...outlet.markedOnly]);
  const more = outlet.local.filter((name) => !listed.has(name));
  return { ...outlet, aliases: [...outlet.aliases, ...more], local: [] };
}

function withLocalNamesMarked(outlet: Outlet): Outlet {
  const local = new Set(outlet.local);
  const others = (names: readonly string[]): string[] => names.filter((name) => !local.has(name));
  return {
    ...outlet,
    aliases: others(outlet.aliases),
    homographs: others(outlet.homographs),
    markedOnly: [...others(outlet.markedOnly), ...local],
    local: [],
  };
}
