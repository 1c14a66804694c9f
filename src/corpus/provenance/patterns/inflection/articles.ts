import type { LanguagePatterns } from '../language-patterns.js';

/**
 * The forms of names without their article, which a preposition swallows: "au Figaro", "dell'Espresso", "ao Globo".
 *
 * @param article matches an article at a name's start, with the space behind it
 * @param ordinary what is an ordinary word without its article: "Monde"
 */
export function withoutArticle(
  article: RegExp,
  ordinary: readonly string[],
): Required<Pick<LanguagePatterns, 'inflect' | 'ambiguousForms'>> {
  const words = new Set(ordinary);
  const bare = (name: string): string => name.replace(article, '');
  return {
    inflect: (name) => (bare(name) === name || words.has(bare(name)) ? [] : [bare(name)]),
    ambiguousForms: (name) => (bare(name) !== name && words.has(bare(name)) ? [bare(name)] : []),
  };
}

/** An abbreviation as Italian and Spanish papers write it: "la Bbc", "según Efe". */
export function spokenAbbreviation(name: string): readonly string[] {
  return /^\p{Lu}{3,5}$/u.test(name) ? [name.charAt(0) + name.slice(1).toLowerCase()] : [];
}
