/** Scripts that one language of those read here is written in. */
const SOLE_SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Hebrew}/u, 'he'],
];
const LATIN = /\p{Script=Latin}/u;

const ARABIC = /\p{Script=Arabic}/u;
const URDU_LETTERS = /[ٹڈڑںےھہ]/u;
/** Persian has them and Urdu too. */
const PERSIAN_LETTERS = /[پچژگکی]/u;

const RUSSIAN_LETTERS = /[ыэё]/iu;
const UKRAINIAN_LETTERS = /[іїєґ]/iu;

const SPANISH_MARKS = /[¿¡]/u;

/**
 * The language that the letters of a short text alone decide, as an ISO 639-1 code, or null. Not for whole articles:
 * one foreign name in them would decide.
 */
export function languageByLetters(text: string): string | null {
  if (SPANISH_MARKS.test(text)) return 'es';
  if (LATIN.test(text)) return null;
  if (ARABIC.test(text)) return languageByArabicLetters(text);
  const sole = SOLE_SCRIPTS.find(([script]) => script.test(text));
  return sole ? sole[1] : languageByCyrillicLetters(text);
}

function languageByArabicLetters(text: string): string | null {
  if (URDU_LETTERS.test(text)) return 'ur';
  return PERSIAN_LETTERS.test(text) ? null : 'ar';
}

function languageByCyrillicLetters(text: string): string | null {
  const russian = RUSSIAN_LETTERS.test(text);
  const ukrainian = UKRAINIAN_LETTERS.test(text);
  if (russian === ukrainian) return null;
  return russian ? 'ru' : 'uk';
}
