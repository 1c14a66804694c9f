/**
 * Words with all their endings.
 *
 * @param endings separated by spaces
 * @example
 * withEndings(words`цитируем`, 'ый ая ое ые') // ['цитируемый', 'цитируемая', …]
 */
export function withEndings(stems: readonly string[], endings: string): readonly string[] {
  return stems.flatMap((stem) => endings.split(' ').map((ending) => stem + ending));
}

/** Words in the nominative and in all other cases. */
export function inCases(
  nominatives: readonly string[],
  declined: (word: string) => readonly string[],
): readonly string[] {
  return [...new Set(nominatives.flatMap((word) => [word, ...declined(word)]))];
}
