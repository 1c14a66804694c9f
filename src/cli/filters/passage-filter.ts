import type { OutletDirectory } from '../../corpus/index.js';
import { ConfigurationError } from '../../errors.js';
import type { PassageFilter } from '../../storage/index.js';
import type { FilterFlags } from './options.js';

/**
 * The filter that options name, or null where they name none. Outlets count under the name given and under their full one:
 * WSJ is also The Wall Street Journal.
 *
 * @throws ConfigurationError where no date can lie between the two that were given
 */
export function passageFilter(flags: FilterFlags, outlets: Pick<OutletDirectory, 'resolve'>): PassageFilter | null {
  const { outlet, language, quoting, from, to } = flags;
  if (from !== undefined && to !== undefined && !isPeriod(from, to)) {
    throw new ConfigurationError(`--from ${from} is after --to ${to}.`, 'Give the earlier date to --from.');
  }
  const filter: PassageFilter = {
    ...(outlet && { outlets: namesOf(outlet, outlets) }),
    ...(language && { languages: language }),
    ...(quoting && { quoting: namesOf(quoting, outlets) }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
  return Object.keys(filter).length > 0 ? filter : null;
}

/** A year or month that begins the other date, as 2016 does 2016-06, holds it. */
function isPeriod(from: string, to: string): boolean {
  return from <= to || from.startsWith(to);
}

function namesOf(given: readonly string[], outlets: Pick<OutletDirectory, 'resolve'>): string[] {
  return [...new Set(given.flatMap((name) => [name, outlets.resolve(name)?.name ?? name]))];
}
