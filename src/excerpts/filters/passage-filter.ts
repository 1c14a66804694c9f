import type { OutletDirectory } from '../../corpus/index.js';
import type { Language } from '../../domain/index.js';
import type { PassageFilter } from '../../storage/index.js';

/** Which articles count, as a person says it; of several values of one kind, any. */
export interface FilterConditions {
  /** Names of publishing outlets, full or not. */
  readonly outlet?: readonly string[];
  readonly language?: readonly Language[];
  /** Names of outlets that the article quotes, full or not. */
  readonly quoting?: readonly string[];
  /** Published on this day or later: ISO 8601, a day, a month or a year. */
  readonly from?: string;
  /** Published on this day or earlier: ISO 8601, a day, a month or a year. */
  readonly to?: string;
}

/**
 * The filter that conditions name, or null where there are none. Outlets count under the name given and under their full one: WSJ is
 * also The Wall Street Journal.
 */
export function passageFilter(
  { outlet, language, quoting, from, to }: FilterConditions,
  outlets: Pick<OutletDirectory, 'resolve'>,
): PassageFilter | null {
  const filter: PassageFilter = {
    ...(outlet && { outlets: namesOf(outlet, outlets) }),
    ...(language && { languages: language }),
    ...(quoting && { quoting: namesOf(quoting, outlets) }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
  return Object.keys(filter).length > 0 ? filter : null;
}

function namesOf(given: readonly string[], outlets: Pick<OutletDirectory, 'resolve'>): string[] {
  return [...new Set(given.flatMap((name) => [name, outlets.resolve(name)?.name ?? name]))];
}
