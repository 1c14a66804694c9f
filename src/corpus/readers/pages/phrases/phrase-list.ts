/** The languages whose pages are known by their phrases. */
export type PhraseLanguage = 'en' | 'de' | 'fr' | 'es' | 'it' | 'pt' | 'nl' | 'pl' | 'ru' | 'uk' | 'tr' | 'ar';

/** Phrases by language, in lower case, with straight apostrophes. */
export type Phrases = Readonly<Record<PhraseLanguage, readonly string[]>>;

/** Whether a text holds one of the phrases, whatever its case, white space and apostrophes. */
export function holdsPhrase(text: string, phrases: Phrases): boolean {
  const folded = text
    .normalize('NFC')
    // Turkish capitals: `İ` in lower case is `i` with a dot of its own.
    .replace(/İ/g, 'i')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc`´]/g, "'")
    .replace(/[\s\u00a0]+/g, ' ');
  return Object.values(phrases).some((list) => list.some((phrase) => folded.includes(phrase)));
}
