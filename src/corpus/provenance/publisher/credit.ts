import type { OutletDirectory } from '../outlets/outlet-directory.js';
import type { Outlet } from '../outlets/outlet.js';

const SEPARATORS = /[,;/|+&]|\s(?:und|and|et|y|e|en|i|и|та|ve)\s/u;
const DATE = /^(?:\p{N}{1,4}[.\s/-]*){1,3}=?$/u;

/**
 * The outlets that a credit such as "afp/rtr" or "APA, 3.2.2016" names, in its order; dates in it are passed over.
 *
 * @returns null where anything in it is neither an outlet nor a date: initials, "red", a place
 */
export function creditedOutlets(credit: string, outlets: OutletDirectory): readonly Outlet[] | null {
  const named: Outlet[] = [];
  for (const part of credit.split(SEPARATORS).map((each) => each.trim())) {
    if (part === '' || DATE.test(part)) continue;
    const outlet = outlets.signing(part);
    if (!outlet) return null;
    named.push(outlet);
  }
  return named;
}
