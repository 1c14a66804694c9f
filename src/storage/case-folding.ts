/** The dot that `İ` leaves behind in lower case. */
const COMBINING_DOT = /\u0307/g;

/**
 * A name without its letter case, for comparing: `Известия` is `ИЗВЕСТИЯ`, `Straße` is `STRASSE`, `Hürriyet` is `HÜRRİYET`.
 * Through upper case first, which alone takes `ß` and the Turkish `ı` apart.
 */
export function foldCase(name: string): string {
  return name.trim().normalize('NFKC').toUpperCase().toLowerCase().replace(COMBINING_DOT, '');
}
