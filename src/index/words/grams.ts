/** Stands before a word's first letter, so that beginnings are told from the middle. A letter to FTS5, and to nobody else. */
const WORD_START = '\u02c8';

/** Characters in a gram. On XQuAD 4 finds more than 3 or 5, within a language and across. */
const LENGTH = 4;

/** The runs of four characters in a word with its start marked; a shorter word as a whole. "putin": ˈput, puti, utin. */
export function gramsOf(word: string): string[] {
  const characters = [WORD_START, ...word];
  if (characters.length <= LENGTH) return [characters.join('')];
  return characters.slice(LENGTH - 1).map((_, start) => characters.slice(start, start + LENGTH).join(''));
}

/** The overlapping pairs of characters in a run of words; a single character as it is. */
export function pairsOf(run: string): string[] {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}
