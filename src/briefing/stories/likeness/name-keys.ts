import { foldToLatin } from '../../../index/index.js';

/** Sounds that one name is written with in different scripts and languages, as one letter each; what is not named here is silent. */
const SOUNDS: readonly (readonly [pattern: RegExp, sound: string])[] = [
  [/dsch|tsch|tch|sch|shch|zh|sh|ch|cz|sz|dj|dz|ts|tz/g, 's'],
  [/kh|gh|ck|q|x|h/g, 'k'],
  [/ph|v|w|f|p|b/g, 'b'],
  [/th|dh|d|t/g, 't'],
  [/c(?=[ei])|j|z/g, 's'],
  [/[cgk]/g, 'k'],
  [/(.)\1+/g, '$1'],
  [/[^bklmnrst]/g, ''],
];

/** A silent letter would take a sound with it: Spanish and German write an "h" that others leave out. */
const SILENT = /h(?![aeiouy])|(?<=[aeiou])h(?=[aeiou])/g;

/**
 * The consonants of a word, roughly as all languages say them, so that a name is one in every script: "Trubin", "Трубин" and "تروبين"
 * are all "trbn". Vowels are left out, for Arabic does not write the short ones and everyone transcribes them in their own way.
 */
export function nameKey(word: string): string {
  let key = foldToLatin(word);
  if (!/[a-z]/.test(key)) return key;
  key = key.replace(SILENT, (letter, place: number, whole: string) => (isDigraph(whole, place) ? letter : ''));
  for (const [pattern, sound] of SOUNDS) key = key.replace(pattern, sound);
  return key;
}

/** Whether the "h" at a place is the second letter of "sh", "kh" and the like. */
function isDigraph(word: string, place: number): boolean {
  return /[cstkgzpd]/.test(word.charAt(place - 1));
}
