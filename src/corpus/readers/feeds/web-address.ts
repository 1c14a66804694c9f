import { parseUrl } from '../../../domain/index.js';
import { LONGEST_ADDRESS } from './limits.js';

/**
 * An address as an absolute one of http or https.
 *
 * @param bases what a relative address is relative to, each of them relative to the next; null where not given
 * @returns null where there is no such address: `mailto:`, `javascript:`, a broken one, one that is too long
 */
export function absoluteAddress(
  address: string | undefined | null,
  bases: readonly (string | null | undefined)[],
): string | null {
  const label = address?.trim();
  if (!label || label.length > LONGEST_ADDRESS) return null;
  const base = bases.reduceRight<string | undefined>((outer, inner) => resolved(inner, outer) ?? outer, undefined);
  const absolute = resolved(label, base);
  return absolute !== undefined && /^https?:/.test(absolute) ? absolute : null;
}

function resolved(address: string | null | undefined, base: string | undefined): string | undefined {
  const label = address?.trim();
  return label ? parseUrl(label, base)?.href : undefined;
}
