import { behindSpaces, characterAt, type Direction, further, type Matcher, matchSpace, NOWHERE } from './matching.js';
import { isSpace } from './white-space.js';
import type { Part } from './phrase.js';

/** UTF-16 units of a word in a gap, at most: a line without spaces cannot make matching slow. */
const LONGEST_WORD = 40;
const MOST_WORDS = { clause: 8, sentence: 30 };
const COMMAS = ',،';
/** Marks with which a clause ends. */
const CLAUSE_MARKS = ',;:!?،؛؟„“”"»«';
const DASHES = '-–—';

interface GapWord {
  readonly holds: (character: string) => boolean;
  /** Whether a word may start at an offset. */
  readonly startsAt: (text: string, at: number) => boolean;
}

const CLAUSE_WORD: GapWord = {
  holds: (character) => !CLAUSE_MARKS.includes(character) && !isSpace(character),
  // A dash between spaces ends a clause.
  startsAt: (text, at) => !(DASHES.includes(text.charAt(at)) && isSpace(text.charAt(at + 1))),
};
const ANY_WORD: GapWord = { holds: (character) => !isSpace(character), startsAt: () => true };

/** Words that do not matter, as few of them as can be, and what comes next. */
export function gap(over: Extract<Part, { kind: 'gap' }>['over'], direction: Direction, next: Matcher): Matcher {
  if (over === 'sentence') return words(ANY_WORD, MOST_WORDS.sentence, direction, next);
  if (over === 'clause') return words(CLAUSE_WORD, MOST_WORDS.clause, direction, next);
  return wordsUpToComma(direction, next);
}

function wordsUpToComma(direction: Direction, next: Matcher): Matcher {
  const space =
    (then: Matcher): Matcher =>
    (text, at) =>
      matchSpace(text, at, direction, then);
  const comma =
    (then: Matcher): Matcher =>
    (text, at) => {
      const character = characterAt(text, at, direction);
      return character !== '' && COMMAS.includes(character) ? then(text, further(at, 1, direction)) : NOWHERE;
    };
  if (direction === 'behind') {
    return space(comma(word(CLAUSE_WORD, direction, words(CLAUSE_WORD, MOST_WORDS.clause, direction, next))));
  }
  return words(CLAUSE_WORD, MOST_WORDS.clause, direction, word(CLAUSE_WORD, direction, comma(space(next))));
}

/** None to some words, each with the white space behind it. */
function words(kind: GapWord, most: number, direction: Direction, next: Matcher): Matcher {
  const after = Array.from({ length: most + 1 }, (): Matcher => next);
  for (let left = 1; left <= most; left++) {
    const fewer = after[left - 1] ?? next;
    const one =
      direction === 'ahead'
        ? word(kind, direction, behindSpaces(direction, fewer))
        : behindSpaces(direction, word(kind, direction, fewer));
    after[left] = (text, at) => {
      const end = next(text, at);
      return end === NOWHERE ? one(text, at) : end;
    };
  }
  return after[most] ?? next;
}

/** A word or the part of one, as long as it can be. */
function word({ holds, startsAt }: GapWord, direction: Direction, next: Matcher): Matcher {
  return (text, at) => {
    let units = 0;
    for (
      let character = characterAt(text, at, direction);
      character !== '' && units < LONGEST_WORD && holds(character);
    ) {
      units++;
      character = characterAt(text, further(at, units, direction), direction);
    }
    for (; units > 0; units--) {
      const other = further(at, units, direction);
      if (!startsAt(text, direction === 'ahead' ? at : other)) continue;
      const end = next(text, other);
      if (end !== NOWHERE) return end;
    }
    return NOWHERE;
  };
}
