import type { Language } from '../../../domain/index.js';

/** Countries whose news is told in a language that news of few others is told in. */
const HOME: Readonly<Record<string, string>> = {
  de: 'DE',
  fr: 'FR',
  it: 'IT',
  ja: 'JP',
  nl: 'NL',
  pl: 'PL',
  ru: 'RU',
  tr: 'TR',
  uk: 'UA',
};
const COUNTRY = /^[A-Z]{2}$/u;

/**
 * Whether a statement in another language adds only whose ministry or party it is that quotes speak of: news does not name its own
 * country, and quotes that name no country speak of that.
 *
 * @param known ids that the quotes name
 */
export function isHomeCountry(
  id: string,
  stated: Language,
  quoted: readonly Language[],
  known: ReadonlySet<string>,
): boolean {
  return (
    quoted.length > 0 &&
    quoted.every((language) => language !== stated && HOME[language] === id) &&
    ![...known].some((other) => COUNTRY.test(other))
  );
}
