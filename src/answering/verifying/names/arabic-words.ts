import { ARABIC_FIRST_NAMES, ARABIC_PARTICLES, ARABIC_ROOTS } from './common/index.js';

/** Letters of a root that tell it from others when the weak ones are left out. */
const SHORTEST_BONES = 2;
const FOREIGN_BONES = 4;
const LONGEST_WEAK_STEM = 4;
/** A word without what inflection puts around it most often. */
const INFLECTED = /^[يتمنا]?(.+?)(?:تهم?|تها|ات|ها?|هم|ون|ين|ت)?$/u;
/** Prefixes that are more often part of a name than of a word whose root has a weak letter. */
const RARE: ReadonlySet<string> = new Set(['ا', 'ان', 'من', 'ين', 'تن', 'مت', 'سن']);
const WEAK = /[اويءؤئى]/gu;
const particles = new Set(ARABIC_PARTICLES.split(/\s+/u).map(levelled));
const roots = new Set(
  ARABIC_ROOTS.split(/\s+/u)
    .flatMap((root) => [bonesOf(root), bonesOf(root).replace(/(.)\1$/u, '$1')])
    .filter((bones) => bones.length >= SHORTEST_BONES),
);
const firstNames = new Set(
  ARABIC_FIRST_NAMES.split(/\s+/u)
    .filter((name) => name !== '')
    .map(levelled),
);

/** What inflection and derivation put before and behind a root. */
const PREFIXES = [
  '',
  'ال',
  'سي',
  'ست',
  'سن',
  'است',
  'يست',
  'تست',
  'مست',
  'ي',
  'ت',
  'ن',
  'م',
  'ا',
  'مت',
  'ان',
  'من',
  'ين',
  'تن',
];
const SUFFIXES = [
  '',
  'ه',
  'ها',
  'هم',
  'هن',
  'نا',
  'ات',
  'ون',
  'ين',
  'ان',
  'وا',
  'تا',
  'تي',
  'يه',
  'يا',
  'يون',
  'يين',
  'ته',
  'تها',
  'تهم',
  'ي',
  'ت',
  'ا',
  'ن',
  'يات',
  'اتها',
  'اته',
  'و',
  'هما',
];

/** Whether an Arabic word is a first name that many bear. */
export function isFirstName(key: string): boolean {
  return firstNames.has(levelled(key));
}

/** Whether an Arabic word joins others, as prepositions and pronouns do. */
export function isParticle(key: string): boolean {
  return particles.has(levelled(key));
}

/** Whether an Arabic word can be made of a root that is common in news. */
export function hasCommonRoot(key: string): boolean {
  return PREFIXES.some((prefix) =>
    SUFFIXES.some((suffix) => {
      const fits = key.startsWith(prefix) && key.endsWith(suffix) && key.length >= prefix.length + suffix.length + 2;
      return fits && isCommonStem(key.slice(prefix.length, key.length - suffix.length), prefix);
    }),
  );
}

/** Of a root with a weak letter little is left, so that a stem must be short and marked off by no rare prefix. */
function isCommonStem(stem: string, prefix: string): boolean {
  return [stem, stem.replace(/^(.)ت/u, '$1')].some((form) => {
    const bones = bonesOf(form);
    if (!roots.has(bones)) return false;
    return bones.length > SHORTEST_BONES || (form.length <= LONGEST_WEAK_STEM && !RARE.has(prefix));
  });
}

/** Whether an Arabic word has more letters that are not weak than a root has, as foreign names do. */
export function isForeign(key: string): boolean {
  return bonesOf(key.replace(INFLECTED, '$1')).length >= FOREIGN_BONES;
}

/** A root or stem without weak letters, which come and go in its forms. */
function bonesOf(word: string): string {
  return word.replace(WEAK, '');
}

function levelled(key: string): string {
  return key.replace(/ى/gu, 'ي').replace(/[ؤئ]/gu, 'ء');
}
