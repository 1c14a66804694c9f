/** Scripts that write a word in one to three characters. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** Latin letters that say as much as one character of a dense script does. */
const DENSITY = 3;

/** How much a text says, in characters of an alphabet: those of Chinese, Japanese and Korean count three times. */
export function proseLength(text: string): number {
  return text.length + (DENSITY - 1) * (text.match(DENSE)?.length ?? 0);
}
