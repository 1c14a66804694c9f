import type { OutletDirectory } from '../outlets/outlet-directory.js';
import type { Outlet } from '../outlets/outlet.js';

const SEPARATORS =
  /[,،;/|+&]|\s(?:und|and|et|y|e|en|i|oraz|и|та|і|ve|و|avec|with|mit|met|con|com|z|с|із|з)\s|\s[–—-]\s/u;
const DAY = String.raw`\p{N}{1,2}(?:\.|er|º|ª|°)?`;
const YEAR = String.raw`(?:de\s|del\s)?\p{N}{4}(?:\s?(?:г\.|года|р\.|року|r\.|م))?`;
const DATES = [
  /^(?:\p{N}{1,4}[.\s/-]*){1,3}=?$/u,
  // 9 luglio; 3 de junio de 2016; 3. Juni 2016; 3 يونيو
  new RegExp(String.raw`^${DAY}\s(?:de\s)?[\p{L}\p{M}]{3,12}\.?(?:\s${YEAR})?$`, 'u'),
  // June 3
  /^\p{Lu}\p{L}{2,9}\.?\s\p{N}{1,2}$/u,
];

/** Whether part of a credit is a date. */
export function isDate(part: string): boolean {
  return DATES.some((date) => date.test(part));
}

/** What a credit names, in its order: "APA, 3.2.2016" is "APA" and a date. */
export function partsOf(credit: string): string[] {
  return credit
    .split(SEPARATORS)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/**
 * The outlets that a credit such as "afp/rtr" or "APA, 3.2.2016" names, in its order; dates in it are passed over.
 *
 * @returns null where anything in it is neither an outlet nor a date: initials, "red", a place
 */
export function creditedOutlets(credit: string, outlets: OutletDirectory): readonly Outlet[] | null {
  const whole = outlets.signing(credit);
  if (whole) return [whole];
  const named: Outlet[] = [];
  for (const part of partsOf(credit)) {
    if (isDate(part)) continue;
    const outlet = outlets.signing(part);
    if (!outlet) return null;
    named.push(outlet);
  }
  return named;
}
