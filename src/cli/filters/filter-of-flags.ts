import type { OutletDirectory } from '../../corpus/index.js';
import { ConfigurationError } from '../../errors.js';
import { type FilterConditions, isPeriod, passageFilter } from '../../excerpts/index.js';
import type { PassageFilter } from '../../storage/index.js';

/**
 * The filter that options name, or null where they name none.
 *
 * @throws ConfigurationError where no date can lie between the two that were given
 */
export function filterOfFlags(
  flags: FilterConditions,
  outlets: Pick<OutletDirectory, 'resolve'>,
): PassageFilter | null {
  const { from, to } = flags;
  if (from !== undefined && to !== undefined && !isPeriod(from, to)) {
    throw new ConfigurationError(`--from ${from} is after --to ${to}.`, 'Give the earlier date to --from.');
  }
  return passageFilter(flags, outlets);
}
