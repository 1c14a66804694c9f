/** A language as its ISO 639-1 code (or 639-3 where there is none), lower case: `de`, `en`, `fil`. */
export type Language = string & { readonly __brand: 'Language' };

const LANGUAGE_CODE = /^[a-z]{2,3}$/;

/**
 * The language a label such as `de`, `de-AT`, `pt_BR` or `EN` names; its region and script are dropped.
 *
 * @returns null where the label is not a language code
 */
export function parseLanguage(label: string): Language | null {
  const primary = label.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  // The pattern is what makes a string a Language; this is the only place that brands one.
  return LANGUAGE_CODE.test(primary) ? (primary as Language) : null;
}

/**
 * A language named in another language: `languageName(de, en)` is "German".
 * The code itself where the platform's data has no name.
 */
export function languageName(language: Language, inLanguage: Language): string {
  return new Intl.DisplayNames([inLanguage, 'en'], { type: 'language' }).of(language) ?? language;
}
